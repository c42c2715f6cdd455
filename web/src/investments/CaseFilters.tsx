import { frames } from "@hoest/shared/entry";
import { harvestStatuses } from "@hoest/shared/harvest-status";
import { lights } from "@hoest/shared/traffic-light";
import type { FiguresAnswer } from "../api/figures.ts";
import { capitalised } from "../language/writer.ts";
import { departmentValue, type Option } from "../ui/choices.ts";
import { type Filter, FilterChips } from "../ui/FilterChips.tsx";
import { type SearchTexts, withSetting } from "../ui/settings.ts";
import type { Case } from "./cases.ts";
import { withoutFilters } from "./filters.ts";
import type { InvestmentsSearch } from "./search.ts";
import type { ListWriter } from "./writer.ts";

interface CaseFiltersProps {
  readonly all: readonly Case[];
  readonly answer: FiguresAnswer;
  readonly texts: SearchTexts & InvestmentsSearch;
  readonly writer: ListWriter;
  readonly onTexts: (texts: SearchTexts & InvestmentsSearch) => void;
}

/** The ways to narrow the list. The department is the settings' own: it stands in the sentence above too. */
export function CaseFilters({ all, answer, texts, writer, onTexts }: CaseFiltersProps) {
  const { write, list, light } = writer;
  const { filters: words } = list;
  const own = (name: "committee" | "frame" | "harvest" | "light" | "since" | "owner", options: readonly Option[]): Filter => ({
    id: name, name: words[name], value: texts[name] ?? "", options,
    onChoose: (value) => onTexts({ ...texts, [name]: value === "" ? undefined : value }),
  });
  const department: Filter = {
    id: "department", name: words.department, value: departmentValue(texts.department ?? null),
    options: answer.departments.map((name) => ({ value: departmentValue(name), name: name === "" ? words.noDepartment : name })),
    onChoose: (value) => onTexts(withSetting(texts, "department", value === "" ? null : value.slice(1))),
  };
  const lightOptions = lights.flatMap((one) => [{ value: `realisation.${one}`, name: words.realisationLight(light[one].name) }])
    .concat(lights.map((one) => ({ value: `harvest.${one}`, name: words.harvestLight(light[one].name) })));
  const filters = [
    department,
    own("committee", named(all.map(({ committee }) => committee).filter((name) => name !== ""))),
    own("frame", frames.map((frame) => ({ value: frame, name: capitalised(write.words.ledger.frame[frame]) }))),
    own("harvest", harvestStatuses.map((status) => ({ value: status, name: list.harvest[status] }))),
    own("light", lightOptions),
    own("since", named(all.flatMap(({ since }) => (since === null ? [] : [String(since)])))),
    own("owner", ownerOptions(all)),
  ];
  return (
    <FilterChips
      label={words.label} filters={filters} removeName={words.remove} clearName={words.clear}
      onClear={() => onTexts(withoutFilters(texts))}
    />
  );
}

/** Everyone who owns a case, by name. */
function ownerOptions(all: readonly Case[]): readonly Option[] {
  const names = new Map(all.flatMap(({ owners }) => owners.map(({ id, name }) => [String(id), name] as const)));
  return [...names].map(([value, name]) => ({ value, name })).sort((one, other) => one.name.localeCompare(other.name, "da"));
}

function named(names: readonly string[]): readonly Option[] {
  return [...new Set(names)].sort((one, other) => one.localeCompare(other, "da")).map((name) => ({ value: name, name }));
}
