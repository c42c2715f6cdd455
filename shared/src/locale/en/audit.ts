import type { audit as danish } from "../da/audit.ts";
import { grouped } from "../grouped.ts";
import { named } from "../named.ts";
import { notation } from "./notation.ts";
import { people } from "./people.ts";
import { register } from "./register.ts";
import { words } from "./words.ts";

/** The words of the audit trail, in English. */
export const audit: typeof danish = {
  page: "Audit trail",
  title: "All that was changed in Høst",
  why: "Every act stands here for ever: who, when, what, and what came of it. No line can be changed or removed.",
  refused: { title: "Only administrators and controllers come here", why: "Your role gives no access to the audit trail. Ask an administrator if you lack a role." },
  act: {
    import: "Imported a file",
    "load-prices": "Loaded price indices",
    "invite-person": "Invited a person",
    "renew-invitation": "Made a new link",
    "accept-invitation": "Took up an invitation",
    "change-person": "Changed a person",
    "change-password": "Changed password",
    "name-owners": "Named project owners",
    "register-investment": "Registered an investment",
    "change-investment": "Changed an investment",
    "move-stage": "Moved an investment to another stage",
    "state-business-case": "Stated a business case",
    "state-effect": "Stated the effect",
    "state-risks": "Stated the risks",
    grant: "Granted an investment",
    revise: "Revised a grant",
    "add-decision": "Wrote down a decision",
    "add-pool": "Made a pool",
    "set-pool": "Changed the rules of a pool",
    allocate: "Allocated or moved money",
  },
  fact: {
    "rows-added": ({ rows, added }) => `${count(rows)} rows read, ${count(added)} ${added === 1 ? "entry" : "entries"} added`,
    "prices-added": ({ rows, added }) => `${count(rows)} rows read, ${count(added)} price indices added`,
    unchanged: (details) => `${count(details["count"])} stood there already`,
    "left-out": (details) => `${count(details["count"])} left out as too old`,
    findings: (details) => (details["count"] === 1 ? "1 thing to look at" : `${count(details["count"])} things to look at`),
    "read-as": ({ unit, mode, knownOn }) =>
      `Read in ${named(notation.unit, unit)}${mode === "changes" ? " as changes" : " as levels"}, known from ${dayText(knownOn)} where the file says nothing else`,
    "older-taken": () => "Older figures taken too",
    "file-hash": ({ sha256 }) => `SHA-256 of the file: ${sha256}`,
    "roles-given": ({ roles }) => `Roles: ${roleNames(roles)}`,
    "roles-changed": ({ from, to }) => `Roles from ${roleNames(from)} to ${roleNames(to)}`,
    renamed: () => "Name changed",
    disabled: () => "Access disabled",
    enabled: () => "Access enabled again",
    "nothing-changed": () => "Nothing became different",
    "link-made": () => "An earlier link that was not used stopped working",
    joined: () => "The person chose a password",
    "sessions-ended": () => "All sessions of the person ended",
    "owners-named": (details) => (details["count"] === 0 ? "No project owner" : `Project owner: ${details["names"]}`),
    "owners-before": (details) => (details["count"] === 0 ? "There was none before" : `Before: ${details["names"]}`),
    "stage-reached": ({ stage }) => `Stage: ${named(register.stage, stage)}`,
    "day-told": ({ on }) => `On ${dayText(on)}`,
    "version-made": ({ version }) => `Version ${version}`,
    "in-pool": ({ pool }) => `Pool: ${pool}`,
    "by-decision": ({ name }) => `By decision: ${name}`,
    "entries-made": (details) => `${count(details["count"])} ${details["count"] === 1 ? "entry" : "entries"} added`,
    "plan-reason": () => "With a reason in place of a whole harvest plan",
    "beyond-frames": (details) => `Beyond what is left in ${details["count"] === 1 ? "1 frame" : `${count(details["count"])} frames`}, with a reason`,
    "decided-on": ({ date }) => `Decided on ${dayText(date)}`,
    "setting-made": ({ setting, value, validFrom }) => `From ${dayText(validFrom)}: ${named(register.poolSetting, setting)}: ${value}`,
  },
  who: words.who,
  place: (place) => named({ terminal: "the terminal" }, place),
  subject: { file: "File", person: "Person", investment: "Investment", pool: "Pool", decision: "Decision", other: "About" },
  find: "Search in people, files, cases and places",
  findShort: "Search the trail",
  filters: {
    label: "Filters", who: "Who", what: "Act", remove: (filter) => `Remove the filter ${filter}`, clear: "Remove all filters", from: "From", to: "To",
    wrongDays: "The first day is after the last, so nothing can be found. Exchange them.",
  },
  columns: { number: "No.", at: "When", who: "Who", what: "What", outcome: "What came of it", place: "From where" },
  table: "Acts, newest first",
  shown: (acts) => (acts === 1 ? "1 act shown" : `${acts} acts shown`),
  all: (acts) => (acts === 1 ? "1 act in all" : `${acts} acts in all`),
  saveCsv: "Download CSV",
  more: "Show more",
  loadingMore: "More acts are on their way",
  empty: "No acts match what is chosen.",
  date: dayText,
  moment: (date, time) => `${date} at ${time}`,
  one: {
    back: "All acts",
    title: (number, act) => `Act number ${number}: ${act}`,
    earlier: "Earlier act",
    later: "Later act",
    missing: "There is no such act",
    outcome: "What came of it",
    nothing: "There is no more to tell.",
    hash: "Link of the chain",
    hashWhy: "SHA-256 of the act and of the link before. If a line is changed, no link after it fits.",
    entries: (count, isOne) => (isOne ? "The act wrote 1 entry" : `The act wrote ${count} entries`),
    first: (count) => `The first ${count} are shown`,
    allShown: "DKK 1,000 in the prices each entry was written in",
    columns: { entry: "Entry", what: "Figure", case: "Case", amount: "Change (DKK 1,000)", prices: "Prices", knownOn: "Known from", hash: "Link" },
    noCase: "the pool",
  },
  file: {
    number: "No.", date: "Date", time: "Time (Denmark)", who: "Who", act: "Act", subject: "About", place: "From where", outcome: "What came of it",
    hash: "SHA-256 link",
  },
  fileName: (date) => `audit-trail-${date}`,
};

function count(number: string | number | undefined): string {
  return grouped(number, notation.thousands);
}

function dayText(date: string | number | undefined): string {
  return String(date).split("-").reverse().join("-");
}

function roleNames(roles: string | number | undefined): string {
  const names = Object.fromEntries(Object.entries(people.role).map(([role, { name }]) => [role, name]));
  return String(roles).split(" ").map((role) => named(names, role)).join(", ");
}
