import head from "../ui/PageHead.module.css";
import { Skeleton } from "../ui/Skeleton.tsx";
import { Unseen } from "../ui/Unseen.tsx";
import page from "./OverviewFigures.module.css";
import styles from "./OverviewSkeleton.module.css";

/** The overview's shape while its figures are on their way. */
export function OverviewSkeleton({ label }: { readonly label: string }) {
  return (
    <div role="status">
      <Unseen as="h1">{label}</Unseen>
      <div className={styles["sentence"]}><Skeleton size="line" /></div>
      <div className={head["headline"]}><Skeleton size="headline" count={3} /></div>
      <Skeleton size="band" />
      <div className={styles["legend"]}><Skeleton size="line" /></div>
      <div className={page["halves"]}>
        <Skeleton size="row" count={7} />
        <Skeleton size="row" count={7} />
      </div>
      <div className={styles["table"]}><Skeleton size="row" count={8} /></div>
    </div>
  );
}
