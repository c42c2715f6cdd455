import head from "../ui/PageHead.module.css";
import { Skeleton } from "../ui/Skeleton.tsx";
import { Unseen } from "../ui/Unseen.tsx";
import styles from "./CaseHeader.module.css";

/** The page's shape while the case is on its way. */
export function CaseSkeleton({ label }: { readonly label: string }) {
  return (
    <div role="status">
      <Unseen as="h1">{label}</Unseen>
      <Skeleton size="line" count={2} />
      <div className={`${head["headline"]} ${styles["title"]}`}><Skeleton size="headline" /></div>
      <div className={styles["sentence"]}><Skeleton size="line" count={2} /></div>
      <Skeleton size="band" />
      <div className={styles["below"]}><Skeleton size="row" count={12} /></div>
    </div>
  );
}
