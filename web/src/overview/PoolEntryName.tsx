import { Link } from "@tanstack/react-router";
import { searchTexts } from "../ui/settings.ts";
import table from "../ui/Table.module.css";
import { entryParts, type PoolEntry, type PoolWriting } from "./pool-entry.ts";

/** Which figure an entry is of. One of a case leads to it among the case's own entries; one that set money aside belongs to no case. */
export function PoolEntryName({ entry, writing }: { readonly entry: PoolEntry; readonly writing: PoolWriting }) {
  const { name, title, facts } = entryParts(entry, writing);
  const search = { ...searchTexts(writing.texts), tab: "historik" };
  return (
    <>
      {name}{" "}
      {entry.code !== null && (
        <Link to="/investeringer/$code" params={{ code: entry.code }} search={search} hash={`entry-${entry.id}`}>{title}</Link>
      )}
      <span className={table["below"]}>{facts.join(" · ")}</span>
    </>
  );
}
