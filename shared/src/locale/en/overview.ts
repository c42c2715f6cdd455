import type { overview as danish } from "../da/overview.ts";

/** The words of the overview's charts and of what they lead to, in English. Amounts and years come written out. */
export const overview: typeof danish = {
  years: {
    title: {
      quiet: (year) => `${year} gave no savings, and none are expected later`,
      first: (year) => `The first savings are expected in ${year}`,
      noneYet: (year, expected) => `${year} has given nothing yet of the ${expected} expected`,
      unexpected: (year, realised) => `${year} gave ${realised} though nothing was expected`,
      less: (year, realised, expected) => `${year} gave ${realised} of the ${expected} expected`,
      asExpected: (year, realised) => `${year} gave ${realised} as expected`,
      more: (year, realised, expected) => `${year} gave ${realised}, more than the ${expected} expected`,
    },
    drawn: (basis) => `Expected, realised and harvested in each year, and net gain since the start, ${basis}`,
    fileName: "year-by-year",
    outlook: "Outlook",
    cumulativeNet: "Net gain since the start",
    budget: (year) => `budget ${year} and estimate years`,
    later: "later years",
    label: (first, last, drawn, net) => `Bars for each year from ${first} to ${last}. ${drawn} ${net}`,
    drawnThrough: (year, expected, realised, harvested) =>
      `Through ${year}, ${expected} was expected, ${realised} realised and ${harvested} harvested.`,
    netThrough: (net, year) => `The net gain since the start is ${net} through ${year}`,
    alreadyPaid: ", so what was spent is earned back.",
    paidIn: (year) => ` and is expected to be positive from ${year}.`,
    neverPaid: " and is not expected to be positive within the years there are figures for.",
    openYear: (year) => `Show ${year} case by case`,
  },
  opened: {
    close: "Close",
    failed: "What the figure is made of could not be fetched. The rest of the page is still there; try again in a moment.",
  },
  year: {
    title: (year) => `${year}, case by case`,
    none: (year) => `No case has figures in ${year}.`,
  },
  attention: {
    title: "Needs attention",
    note: "What the committee or the department should look at now",
    none: "Nothing: spend, harvests and waivers stay within what was committed and realised, and nothing awaits harvest.",
    pending: (year) => `Realised through ${year}, but neither harvested nor waived`,
    ahead: "The budget was lowered by more than has been realised",
    hidden: (count) => (count === 1 ? "One more." : `${count} more.`),
    all: "See all cases, most awaiting harvest first",
  },
};
