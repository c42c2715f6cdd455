import { Skeleton } from "../ui/Skeleton.tsx";
import { Unseen } from "../ui/Unseen.tsx";
import styles from "./Investments.module.css";

/** The list's shape while its figures are on their way. */
export function InvestmentsSkeleton({ label }: { readonly label: string }) {
  return (
    <div role="status">
      <Unseen as="h1">{label}</Unseen>
      <div className={styles["sentence"]}><Skeleton size="line" /></div>
      <div className={styles["headline"]}><Skeleton size="headline" /></div>
      <div className={styles["chips"]}><Skeleton size="line" /></div>
      <Skeleton size="row" count={14} />
    </div>
  );
}
