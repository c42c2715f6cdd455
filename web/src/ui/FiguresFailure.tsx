import type { FiscalYear } from "@hoest/shared/fiscal-year";
import { Refusal } from "@hoest/shared/problem";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { type FiguresAnswer, figuresQuery, priceLevelsQuery } from "../api/figures.ts";
import type { Writer } from "../language/writer.ts";
import { pricesName } from "./choices.ts";
import { Failure } from "./Failure.tsx";
import styles from "./FiguresFailure.module.css";
import { type ChosenSettings, type SearchTexts, withSetting } from "./settings.ts";

interface FiguresFailureProps {
  readonly error: Error;
  readonly chosen: ChosenSettings;
  readonly texts: SearchTexts;
  readonly write: Writer;
  readonly onRetry: () => void;
}

/** A page when its figures could not be fetched, with the ways on that its settings allow. */
export function FiguresFailure({ error, chosen, texts, write, onRetry }: FiguresFailureProps) {
  const isMissingPrice = error instanceof Refusal && error.code === "missing-price-index";
  const isChosen = chosen.through !== null || chosen.asOf !== null || chosen.priceLevel !== null || chosen.department !== null;
  const { language, asOf, through } = chosen;
  const { screen } = write.words;
  const { data: usual, isLoading } = useQuery({
    ...figuresQuery({ through: null, asOf, priceLevel: null, department: null }), enabled: isMissingPrice && through !== null,
  });
  // What to say depends on which years there are: it is said once, when that is known.
  if (isLoading) return null;
  if (isMissingPrice && usual && through !== null && isWithoutFigures(through, usual)) {
    const year = String(usual.defaultThrough);
    return (
      <Failure error={error} instead={{ title: screen.noYear.title(String(through)), why: screen.noYear.why }} onRetry={onRetry}>
        <Link to="." search={withSetting(texts, "through", null)}>{screen.noYear.show(year)}</Link>
      </Failure>
    );
  }
  return (
    <Failure error={error} onRetry={onRetry}>
      {isChosen && <Link to="." search={{ language }}>{screen.withoutSettings}</Link>}
      {isMissingPrice && <PriceLevels chosen={chosen} texts={texts} write={write} />}
    </Failure>
  );
}

function isWithoutFigures(through: FiscalYear, { priceLevels, byYear }: Pick<FiguresAnswer, "priceLevels" | "byYear">): boolean {
  return !priceLevels.includes(through) && byYear.every(({ year }) => year !== through);
}

function PriceLevels({ chosen, texts, write }: Pick<FiguresFailureProps, "chosen" | "texts" | "write">) {
  const { data } = useQuery(priceLevelsQuery(chosen.asOf));
  const known = data?.filter((year) => year !== chosen.priceLevel) ?? [];
  if (known.length === 0) return null;
  return (
    <div className={styles["levels"]}>
      <p>{write.words.screen.noPrices.levels}</p>
      <ul className={styles["list"]}>
        {known.map((year) => (
          <li key={year}><Link to="." search={withSetting(texts, "priceLevel", String(year))}>{pricesName(year, write)}</Link></li>
        ))}
      </ul>
    </div>
  );
}
