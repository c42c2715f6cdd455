import { Skeleton } from "./Skeleton.tsx";
import { Unseen } from "./Unseen.tsx";

/** The shape of a page whose answers are on their way. */
export function PageSkeleton({ label }: { readonly label: string }) {
  return (
    <div role="status">
      <Unseen as="h1">{label}</Unseen>
      <Skeleton size="line" />
      <Skeleton size="headline" count={2} />
      <Skeleton size="row" count={8} />
    </div>
  );
}
