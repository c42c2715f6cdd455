import { held } from "@hoest/db/questions/held";
import { prices } from "@hoest/db/questions/prices";
import { registeredBenefits } from "@hoest/db/questions/registered-benefits";
import { registeredInvestments } from "@hoest/db/questions/registered-investments";
import { type RegisterIds, registerNamed } from "@hoest/db/register";
import type { Db } from "@hoest/db/tables";
import { familyKey } from "@hoest/shared/entry";
import { missingIndices } from "@hoest/shared/file-prices";
import { benefitKey, fileRegister } from "@hoest/shared/file-register";
import type { IsoDate } from "@hoest/shared/fiscal-year";
import type { Held } from "@hoest/shared/holdings";
import type { RecurringProfile } from "@hoest/shared/import-preview";
import { yearlyProfile } from "@hoest/shared/recurring-profile";
import { type Mode, type Stated, type Taken, takeStatements } from "@hoest/shared/stating";
import type { StatedRow } from "@hoest/shared/workbook";

// The pool of rows that name none, until a municipality names its own.
const unnamedPool = "Investeringspuljen";

// A new pool's horizon, which is what a preview shows recurring figures over.
const usualHorizonYears = 10;

/** What an import would do, and the profiles of what it states as recurring. */
export type ImportPlan = Taken & { readonly profiles: readonly RecurringProfile[] };

/** What rows would add to the ledger and what is wrong with them, the register brought up to date on the way: call it within an act or a trial. */
export async function planImport(
  db: Db, rows: readonly StatedRow[], { mode, today, takesOlder }: { readonly mode: Mode; readonly today: IsoDate; readonly takesOlder: boolean },
): Promise<ImportPlan> {
  const named = fileRegister(rows, { investments: await registeredInvestments(db), benefits: await registeredBenefits(db) });
  const errors = [...named.errors, ...missingIndices(rows, await prices(db, null))];
  const wrong = new Set(errors.map(({ row }) => row));

  const ids = await registerNamed(db, named, rows.map(({ pool }) => pool ?? unnamedPool), unnamedPool);
  const known = await held(db, [...ids.investments.values()].map(({ id }) => id));
  const right = rows.filter(({ row }) => !wrong.has(row)).map((row) => stated(row, ids));
  const taken = takeStatements(right, known, { mode, source: "import", today, takesOlder });
  return {
    ...taken,
    errors: [...errors, ...taken.errors],
    findings: [...named.findings, ...taken.findings],
    profiles: profiles(rows, ids, taken.held),
  };
}

/** The yearly profile of each benefit and kind that a row states as recurring, as it would be held. */
function profiles(rows: readonly StatedRow[], ids: RegisterIds, heldAfter: readonly Held[]): RecurringProfile[] {
  const recurring = rows.filter(({ isRecurring }) => isRecurring);
  if (recurring.length === 0) return [];
  const ofFamily = Map.groupBy(heldAfter, familyKey);
  const ofInvestment = Map.groupBy(heldAfter, ({ investmentId }) => investmentId);
  const byFamily = new Map(recurring.map((row) => [familyKey(stated(row, ids)), row]));
  return [...byFamily].flatMap(([key, row]) => {
    const family = ofFamily.get(key) ?? [];
    const all = ofInvestment.get(family[0]?.investmentId ?? null) ?? [];
    if (family.length === 0) return [];
    return [{ investment: row.investment ?? "", benefit: row.benefit ?? "", kind: row.kind, years: yearlyProfile(family, all, usualHorizonYears) }];
  });
}

function stated(row: StatedRow, ids: RegisterIds): Stated {
  const investment = row.investment === null ? undefined : ids.investments.get(row.investment);
  const poolId = investment?.poolId ?? ids.pools.get(row.pool ?? unnamedPool);
  if (poolId === undefined) throw new Error("a pool was named but not registered");
  return {
    ...row,
    rows: [row.row],
    poolId,
    investmentId: investment?.id ?? null,
    benefitId: row.benefit === null ? null : (ids.benefits.get(benefitKey(row.investment ?? "", row.benefit)) ?? null),
  };
}
