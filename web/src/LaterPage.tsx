import { useQuery } from "@tanstack/react-query";
import type { JSX } from "react";
import { useWords } from "./language/spoken.ts";
import type { PageQuery } from "./page-query.ts";
import { Failure } from "./ui/Failure.tsx";
import { PageSkeleton } from "./ui/PageSkeleton.tsx";

interface LaterPageProps<Props extends object> {
  readonly page: PageQuery<Props>;
  readonly props: Props;
}

/** A page whose code may still be on its way: its shape until then, and words when the server is gone. */
export function LaterPage<Props extends JSX.IntrinsicAttributes & object>({ page, props }: LaterPageProps<Props>) {
  const { screen } = useWords();
  const { data, error, isLoadingError, refetch } = useQuery(page);
  if (isLoadingError) return <Failure error={error} onRetry={refetch} />;
  if (data) return <data.Page {...props} />;
  return <PageSkeleton label={screen.loading} />;
}
