import { caseFile } from "./files.ts";
import { askSite } from "./sign-in.ts";

/** Every page, and every state of one that is a page of its own, by what it shows. */
export const pages = {
  overview: "/",
  "a year taken apart": "/?year=2024",
  "a figure of the pool taken apart": "/?pool=service.available",
  "the list": "/investeringer",
  "the list as bands": "/investeringer?view=bands",
  "promise against outcome": "/investeringer?view=scatter",
  "a case": "/investeringer/I-08",
  "the benefits of a case": "/investeringer/I-08?tab=gevinster",
  "the entries behind a figure": "/investeringer/I-08?tab=historik&figure=expected&year=-2024",
  "the import": "/indlaes",
  "the people": "/administration",
  "the audit trail": "/revisionsspor",
  "one act": "/revisionsspor?act=2",
  "one's account": "/konto",
  "the method": "/tallene",
  "the design system": "/designsystem",
  "no page": "/findes-ikke",
} as const;

/** The pages for those on their way in, who are nobody yet. */
export const entrances = {
  "signing in": "/log-ind",
  "signing in after a refusal": "/log-ind?to=%2Ftallene&problem=subject-taken",
  "a link that opens nothing": "/invitation",
} as const;

/** The addresses of a file that waits to be imported: its choices, its errors, and its rows. */
export async function waitingImport(site: string): Promise<Readonly<Record<string, string>>> {
  const { name, buffer } = caseFile("T-90", "3oo,0");
  const query = new URLSearchParams({ unit: "t", mode: "levels", knownOn: "2026-03-01", name });
  const response = await askSite(site, `/api/imports?${query}`, { method: "POST", headers: { "Content-Type": "application/octet-stream" }, body: new Uint8Array(buffer) });
  const { id }: { id: string } = JSON.parse(await response.text());
  return {
    "the unit of a file": `/indlaes?import=${id}&step=unit`,
    "the errors of a file": `/indlaes?import=${id}&show=errors`,
    "the rows of a file": `/indlaes?import=${id}`,
  };
}
