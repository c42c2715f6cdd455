import type { InvestmentAnswer } from "../api/investments.ts";
import { capitalised } from "../language/writer.ts";
import { type Filter, FilterChips } from "../ui/FilterChips.tsx";
import type { CaseTabProps } from "./CaseTabs.tsx";
import { caseFigures, figureName, isInFigure } from "./case-figures.ts";
import type { HistoryRow } from "./history.ts";

interface HistoryFiltersProps extends CaseTabProps {
  readonly entries: readonly HistoryRow[];
}

/** The ways to narrow the history: by figure, by year and by benefit. */
export function HistoryFilters({ answer, entries, texts, writer, onTexts }: HistoryFiltersProps) {
  const { write, own } = writer;
  const { filters: words, through } = own.history;
  const chip = (id: "figure" | "year" | "benefit", options: Filter["options"]): Filter => ({
    id, name: words[id], value: texts[id] ?? "", options, onChoose: (value) => onTexts({ ...texts, [id]: value === "" ? undefined : value }),
  });
  const natures = new Map(answer.benefits.map(({ name, nature }) => [name, nature]));
  const figures = caseFigures.filter((figure) => entries.some(({ entry }) => isInFigure(figure, entry.kind, natures.get(entry.benefit ?? "") ?? null)));
  const last = `-${answer.figures.through}`;
  const years = [{ value: last, name: through(String(answer.figures.through)) }, ...yearsOf(answer).map((year) => ({ value: year, name: year }))];
  return (
    <FilterChips
      label={words.label} removeName={words.remove} clearName={words.clear}
      onClear={() => onTexts({ ...texts, figure: undefined, year: undefined, benefit: undefined, find: undefined })}
      filters={[
        chip("figure", figures.map((figure) => ({ value: figure, name: capitalised(figureName(figure, write.words, own)) }))),
        chip("year", years),
        // A chip that says nothing narrows nothing, so a benefit without a name cannot be one.
        chip("benefit", answer.benefits.filter(({ name }) => name !== "").map(({ name }) => ({ value: name, name }))),
      ]}
    />
  );
}

function yearsOf({ years }: InvestmentAnswer): readonly string[] {
  return years.map(({ year }) => String(year));
}
