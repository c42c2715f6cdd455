import type { problem as danish } from "../da/problem.ts";
import { named } from "../named.ts";
import { words } from "./words.ts";

/** What was refused and what to do, in English. */
export const problem: typeof danish = {
  "bad-request": ({ parameter, found }) => `“${found}” cannot be used as ${parameter}. Change it and try again.`,
  "unknown-command": ({ found, known }) => `“${found}” is not a command. Use one of these: ${known}. Write --help for help.`,
  "unknown-option": ({ found }) => `“${found}” is unknown. Write --help to see what the command takes.`,
  "missing-option": ({ option, right }) => `${option} is missing. Write ${right}.`,
  "bad-option": ({ option, found, right }) => `${option} cannot be “${found}”. Write ${right}.`,
  "missing-argument": ({ argument }) => `${argument} is missing. Write --help for help.`,
  "not-found": () => "There is nothing at this address.",
  "no-such-investment": ({ code }) => `There is no investment with the code “${code}”.`,
  "missing-price-index": ({ frame, year }) =>
    `There is no price index for ${named(words.frame, frame)} ${year}. Load it, or choose another price level.`,
  "no-such-file": ({ file }) => `There is no file ${file}.`,
  "empty-file": () => "The file is empty: it needs a line of column names and at least one row below it.",
  "file-too-large": ({ most }) => `The file is too large: at most ${most} MiB. Split it.`,
  "too-many-rows": ({ most }) => `The file has too many rows: at most ${most}. Split it.`,
  "utf16-file": () => "The file is saved as UTF-16. Save it as “CSV UTF-8” and try again.",
  "not-a-csv-file": () => "The file is not a CSV file with semicolons between the columns. Save it as “CSV UTF-8” and try again.",
  "missing-columns": ({ columns }) => `The file has no column ${columns}. The first line must hold column names with semicolons between them.`,
  "unknown-column": ({ column, known }) => `The column “${column}” is unknown. Correct its name or remove it. Known columns: ${known}.`,
  "duplicate-column": ({ column }) => `The column ${column} is there twice. Keep one.`,
  "row-errors": ({ count }) => `${count} errors in the file. Nothing was imported.`,
  "key-reused": () => "The same request was sent before with another content. Nothing was changed.",
  "not-empty": () => "The database already has figures. The demo pool only goes into an empty database; nothing was changed.",
  "port-in-use": ({ port }) => `Port ${port} is in use. Close the other program, or choose another port with PORT=4001 npm start.`,
  "newer-database": ({ schema }) => `The database was made by a newer version of Høst (${schema}). Use that version; nothing was changed.`,
  "not-a-database": ({ file }) => `${file} is not a whole Høst database. Nothing was changed; restore it from a backup.`,
  "unwritable-database": ({ file }) => `The database ${file} cannot be opened or written. Check that its folder exists and that you may write there.`,
  "database-busy": () => "Another program is using the database. Nothing was changed; try again shortly.",
  "disk-full": () => "The disk is full. Nothing was saved; make room and try again.",
  internal: () => "Something went wrong in Høst. Nothing was changed. Try again, and tell whoever runs Høst.",
};
