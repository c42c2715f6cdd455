import { createApp } from "@hoest/server/app";
import { installationFrom } from "@hoest/server/installation";
import type { Role } from "@hoest/shared/access";
import type { Answered } from "./given-app.ts";
import { givenPrices } from "./given-file.ts";
import { givenFolder } from "./given-folder.ts";
import { givenPerson } from "./given-person.ts";
import { type GivenPool, givenPool } from "./given-pool.ts";

/** A person at work in the register: each write with a key of its own, on the version it was last told unless it says another. */
export interface Registrar {
  readonly ask: (path: string) => Promise<Answered>;
  readonly send: (method: "POST" | "PUT", path: string, body: unknown, seen?: number) => Promise<Answered>;
}

/** A pool and the people of given roles who work in its register. */
export interface GivenRegister {
  readonly pool: GivenPool;
  readonly as: (...roles: Role[]) => Promise<Registrar>;
  /** Someone with roles, by an address of their own: two of a kind are two people. */
  readonly another: (email: string, ...roles: Role[]) => Promise<Registrar>;
}

/** The application on a pool called Puljen with 10 mio. kr. of service for 2026, made by a decision, unless another pool is given. */
export async function givenRegister(given?: GivenPool): Promise<GivenRegister> {
  const pool = given ?? (await givenPool()).pool;
  const clock = { now: () => `${pool.today}T12:00:00.000Z`, today: () => pool.today };
  const app = createApp({ db: pool.db, clock, installation: installationFrom({}), build: "a build", webRoot: givenFolder().path });
  let keys = 0;

  async function another(email: string, ...roles: Role[]): Promise<Registrar> {
    const { cookie } = await givenPerson(pool, roles, email);
    async function request(path: string, init: RequestInit): Promise<Answered> {
      const response = await app.request(path, init);
      const text = await response.text();
      return { status: response.status, headers: response.headers, text, body: text === "" ? {} : JSON.parse(text) };
    }
    return {
      ask: (path) => request(path, { headers: { cookie } }),
      async send(method, path, body, seen) {
        keys += 1;
        const headers = { cookie, "sec-fetch-site": "same-origin", "content-type": "application/json", "idempotency-key": `a-key-of-sixteen-${keys}` };
        const matched = seen === undefined ? headers : { ...headers, "if-match": `"${seen}"` };
        return request(path, { method, headers: matched, body: JSON.stringify(body) });
      },
    };
  }

  const as = (...roles: Role[]) => another(`${roles.join("-")}@kommune.test`, ...roles);
  if (!given) {
    await pool.loadPrices(givenPrices(["service", "capital", "transfer"].flatMap((frame) => [2025, 2026, 2027, 2028].map((year) => [frame, year, "100"] as const))));
    const controller = await as("controller");
    await controller.send("POST", "/api/pools", { name: "Puljen" });
    await controller.send("POST", "/api/pools/Puljen/allocations", { decision: decided("2025-10-08", "1"), lines: [{ frame: "service", year: 2026, amount: 1_000_000_000 }] });
  }
  return { pool, as, another };
}

/** A decision of the council as a request has it. */
export function decided(date: string, item = "7") {
  return { body: "Byrådet", date, item, caseNumber: "25/1234", link: null };
}

/** A gain with a whole harvest plan, as a request has it. */
export const plannedGain = {
  name: "Færre anbringelser", frame: "service", nature: "cashable", account: "5.28.21", budgetHolder: "Centerchef, Børn og Unge", harvestModel: "after-evidence",
  firstYear: 2028, isRecurring: true, counterfactual: "Udviklingen i sammenlignelige kommuner", evaluationDesign: "Før og efter med kontrolgruppe",
};

/** A grid that costs 3 mio. kr. of service in 2027 and 2028 and gives 1, then 2 mio. kr. a year. */
export function grid(benefit: string | null = plannedGain.name) {
  const line = (...amounts: readonly (readonly [year: number, amount: number])[]) => amounts.map(([year, amount]) => ({ year, amount: amount * 100_000_000 }));
  return {
    priceLevel: 2027,
    lines: [{ figure: "cost", frame: "service", amounts: line([2027, 2], [2028, 1]) }, { figure: "gain", benefit, amounts: line([2028, 1], [2029, 2]) }],
  };
}

/** Registers a proposal with a planned gain and a grid, and tells the version it then has. */
export async function givenProposal(by: Registrar, code = "N-01", benefits: readonly object[] = [plannedGain], draft: object = grid()): Promise<number> {
  await by.send("POST", "/api/investments", { pool: "Puljen", code, title: "Tidlig indsats", department: "Børn og Unge", stage: "proposed", benefits });
  const { body } = await by.send("PUT", `/api/investments/${code}/business-case`, draft, 1);
  return Number(body["version"]);
}
