import { Refusal } from "@hoest/shared/problem";
import { useRouter } from "@tanstack/react-router";
import { Failure } from "./ui/Failure.tsx";

/** A page that failed in a way nobody foresaw. What went wrong is told to nobody but the console; trying again begins anew. */
export function PageFailure({ reset }: { readonly reset: () => void }) {
  const router = useRouter();
  return (
    <Failure
      error={new Refusal("internal")}
      onRetry={() => {
        reset();
        void router.invalidate();
      }}
    />
  );
}
