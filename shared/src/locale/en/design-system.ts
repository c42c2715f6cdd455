import type { designSystem as danish } from "../da/design-system.ts";

/** The words of the page that shows every component, in English. It is for those who build and test the screens. */
export const designSystem: typeof danish = {
  title: "Design system",
  lead: "Every part of the screens in every state, with fixed examples. The page is not in the menu.",
  colours: { title: "Colours", note: "Each colour has one name and three values: light, dark and paper" },
  type: {
    title: "Type", note: "IBM Plex Serif for the headline and single large figures, IBM Plex Sans for the rest",
    section: "A section says what it shows", text: "Text of 15 px with figures that stand under each other.",
    small: "Notes and explanations are smaller and softer.",
  },
  bands: {
    title: "The harvest band", note: "The same band for a case, a department and the whole pool", header: "in a header", row: "in a row",
    samples: {
      everything: "All parts", harvested: "All is harvested", more: "More than expected", revised: "The promise was revised", ahead: "Only ahead", unrealised: "Nothing realised",
      nothing: "Nothing to show",
    },
  },
  numbers: { title: "Amounts, rates and days", note: "Every unit the way each language writes it; without a rate there is no light", amount: "Amount", rate: "Rate", years: "Years", date: "Day", person: "finance" },
  table: { title: "Table", note: "DKK thousand in 2025 prices, through 2025", sample: "Case", emptyTitle: "Empty table", empty: "No rows fit what is chosen." },
  chart: {
    title: "A chart says in its title what it shows", note: "Example, DKK million in 2025 prices", label: "Bars for four years: expected and realised.", bars: "tall", low: "low", key: "Every way of drawing",
    looks: { outline: "outline", bar: "bar", line: "line", dashed: "dashed", dotted: "dotted", tick: "tick", dot: "dot" },
  },
  controls: {
    title: "Choices", note: "Settings as a sentence, filters, tabs, search and lists", filters: "Filters", remove: (filter) => `Remove ${filter}`, clear: "Remove all",
    tabs: "Tabs", switch: "View", first: "The first", second: "The second", panel: "What the chosen tab shows.", find: "Search", list: "List",
  },
  form: {
    title: "Fields", note: "The name above, help and faults below", line: "A field", help: "What one must know before writing.", wrong: "That cannot stand here.",
    secret: "A secret", show: "Show", hide: "Hide", showSpoken: (field) => `Show ${field}`, hideSpoken: (field) => `Hide ${field}`,
    send: "Send", sending: "Sending …", failed: "What went wrong is told here.",
  },
  messages: {
    title: "Messages", note: "What happened, what was not lost, and what to do now", notice: "Something a reader must know before the figures.",
    open: "Open the question", question: "A question that must be answered", consequence: "What will happen stands here.", yes: "Do it", no: "Cancel",
    show: "Show the message", told: "It is done.", close: "Close the message", loading: "On its way", use: (share) => `Used ${share}`,
  },
};
