import styles from "./Skeleton.module.css";

interface SkeletonProps {
  readonly size: "line" | "headline" | "band" | "row";
  readonly count?: number;
}

/** The shape of what is on its way; it takes the room the real thing will need. */
export function Skeleton({ size, count = 1 }: SkeletonProps) {
  return (
    <div className={styles["stack"]} aria-hidden="true">
      {Array.from({ length: count }, (_, index) => <div key={index} className={`${styles["shape"]} ${styles[size]}`} />)}
    </div>
  );
}
