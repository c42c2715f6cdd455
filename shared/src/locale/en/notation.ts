import type { notation as danish } from "../da/notation.ts";

/** How amounts, shares and dates are written in English. */
export const notation: typeof danish = {
  thousands: ",",
  decimal: ".",
  unit: { kr: "DKK", t: "DKK thousand", mio: "DKK million" },
  amount: {
    kr: (amount) => `DKK\u00A0${amount}`,
    t: (amount) => `DKK\u00A0${amount}\u00A0thousand`,
    mio: (amount) => `DKK\u00A0${amount}\u00A0million`,
  },
  brief: {
    kr: (amount) => `DKK\u00A0${amount}`,
    t: (amount) => `${amount}\u00A0thousand`,
    mio: (amount) => `${amount}\u00A0million`,
  },
  percent: (share) => `${share}%`,
  years: (years) => `${years}\u00A0years`,
  date: (day, month, year) => `${day}\u00A0${months[month - 1] ?? ""} ${year}`,
  shortDate: (day, month, year) => `${year}-${month}-${day}`,
};

const months = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
];
