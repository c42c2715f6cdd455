import { type Actor, inOneAct } from "@hoest/db/act";
import { appendSetting, poolByName } from "@hoest/db/pools";
import type { Db } from "@hoest/db/tables";
import { poolSubject } from "@hoest/shared/act-name";
import type { IsoDate } from "@hoest/shared/fiscal-year";
import { type DatedSetting, settingRange } from "@hoest/shared/pool-setting";
import { Refusal } from "@hoest/shared/problem";

/** Sets something of a pool from a day on. Refuses a day before today, which would change what was known then, and a value beyond its range. */
export function setPool(outer: Db, actor: Actor, { pool, today, asked }: { pool: string; today: IsoDate; asked: DatedSetting }): Promise<DatedSetting> {
  const { setting, value, validFrom } = asked;
  return inOneAct(outer, { ...actor, name: "set-pool", subject: poolSubject(pool), asked: { setting, value, validFrom } }, async (db) => {
    const [least, most] = settingRange[setting];
    if (value < least || value > most) throw new Refusal("wrong-field", { field: "value", fault: "out-of-range", found: value, least, most });
    if (validFrom < today) throw new Refusal("wrong-field", { field: "validFrom", fault: "in-past", found: validFrom });
    await appendSetting(db, (await poolByName(db, pool)).id, asked);
    return asked;
  });
}
