import { pricesName } from "../ui/choices.ts";
import { Section } from "../ui/Section.tsx";
import table from "../ui/Table.module.css";
import { Unseen } from "../ui/Unseen.tsx";
import { movedFigures, type PoolMovement } from "./pool-movement.ts";
import type { ImportWriter } from "./writer.ts";

/** What an import did to the pool's main figures: each that moved, before and after. */
export function PoolMoved({ movement, write }: { readonly movement: PoolMovement; readonly write: ImportWriter }) {
  const { imports: { moved: words }, figure: names, screen } = write.words;
  const { through, priceLevel } = movement.after;
  const moved = movedFigures(movement, write);
  const basis = `${screen.through(String(through))}, ${screen.inPrices(write.tableUnit, pricesName(priceLevel, write))}`;
  return (
    <Section title={words.title} note={basis}>
      {moved.length === 0 ? <p>{words.none}</p> : (
        <table className={table["table"]}>
          <caption><Unseen>{words.title}</Unseen></caption>
          <thead>
            <tr>
              <th scope="col">{words.figure}</th>
              <th scope="col" className={table["number"]}>{words.before}</th>
              <th scope="col" className={table["number"]}>{words.after}</th>
            </tr>
          </thead>
          <tbody>
            {moved.map(({ figure, before, after }) => (
              <tr key={figure}>
                <th scope="row">{names[figure]}</th>
                <td className={table["number"]}>{before}</td>
                <td className={table["number"]}>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
