import type { terminal as danish } from "../da/terminal.ts";

/** What the terminal says, in English. */
export const terminal: typeof danish = {
  ready: (address) => `Høst is ready at ${address}`,
  demo: (password) => `; the demo password is ${password}`,
  row: (row, column, sentence) => `row ${row}${column === null ? "" : `, ${column}`}: ${sentence}`,
  reading: (file) => `Reading ${file} …`,
  importing: (rows) => `Importing ${rows} rows …`,
  verifying: (entries) => `Verified ${entries} entries …`,
  help: `Høst: follow every krone from promise to harvest

  npm run -s hoest -- import FILE --unit kr|t|mio [--mode levels|changes] [--known-on YYYY-MM-DD] [--accept-older] [--dry-run]
      Imports figures from a CSV or XLSX file; load price indices first. --unit says whether amounts are in kr., 1.000 kr. or mio. kr.
      --mode levels (default): an amount is what the figure is. --mode changes: an amount is what the figure changed by.
      --known-on: the day figures without a date are known from (default: today). --accept-older: older figures that differ are right, and known today.
      --dry-run: shows what would happen and saves nothing.
  npm run -s hoest -- prices FILE
      Loads price indices from a file with the columns ramme;år;indeks and optionally dato.
  npm run -s hoest -- figures --through YEAR [--as-of YYYY-MM-DD] [--price-level YEAR] [--investment CODE]
      Prints the figures as JSON in whole øre. Without --price-level they are as recorded, in mixed price levels ("priceLevel": null).
  npm run -s hoest -- verify
      Verifies the whole database and says what was checked.
  npm run -s hoest -- demo
      Fills an empty database with a demo pool.
  npm run -s hoest -- admin invite E-MAIL
      Makes a person an administrator and prints a link that works once, as JSON.

import, prices, demo and admin take --as EMAIL: who does it; required once the database has people.
All take --db FILE (default HOEST_DB or data/hoest.db), --language da|en and --help.
`,
};
