import type { Unit } from "../../amount-text.ts";

/** How Danes write amounts, shares and dates. A line never breaks between a number and its unit. */
export const notation = {
  thousands: ".",
  decimal: ",",
  /** The unit alone, as a table's heading names it. */
  unit: { kr: "kr.", t: "1.000\u00A0kr.", mio: "mio.\u00A0kr." } satisfies Record<Unit, string>,
  /** An amount with its whole unit. */
  amount: {
    kr: (amount) => `${amount}\u00A0kr.`,
    t: (amount) => `${amount}\u00A0t.kr.`,
    mio: (amount) => `${amount}\u00A0mio.\u00A0kr.`,
  } satisfies Record<Unit, (amount: string) => string>,
  /** An amount in a sentence that has named the currency already. */
  brief: {
    kr: (amount) => `${amount}\u00A0kr.`,
    t: (amount) => `${amount}\u00A0t.kr.`,
    mio: (amount) => `${amount}\u00A0mio.`,
  } satisfies Record<Unit, (amount: string) => string>,
  percent: (share: string) => `${share}\u00A0%`,
  years: (years: string) => `${years}\u00A0år`,
  date: (day: number, month: number, year: string) => `${day}.\u00A0${months[month - 1] ?? ""} ${year}`,
  /** A date as tables have it, from its texts. */
  shortDate: (day: string, month: string, year: string) => `${day}-${month}-${year}`,
};

const months = [
  "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december",
];
