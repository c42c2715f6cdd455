import { inKroner } from "../../amount-text.ts";
import { ore } from "../../money.ts";
import type { problem as danish } from "../da/problem.ts";
import { grouped } from "../grouped.ts";
import { named } from "../named.ts";
import { fieldFault } from "./field-fault.ts";
import { register } from "./register.ts";
import { words } from "./words.ts";

/** What was refused and what to do, in English. */
export const problem: typeof danish = {
  "bad-request": ({ parameter, found }) => `“${found}” cannot be used as ${parameter}. Change it and try again.`,
  "date-in-future": ({ found, today }) => `${found} is after today (${today}). Nobody knows yet what will be known then; choose an earlier date.`,
  "unknown-command": ({ found, known }) => `“${found}” is not a command. Use one of these: ${known}. Write --help for help.`,
  "unknown-option": ({ found }) => `“${found}” is unknown. Write --help to see what the command takes.`,
  "missing-option": ({ option, right }) => `${option} is missing. Write ${right}.`,
  "bad-option": ({ option, found, right }) => `${option} cannot be “${found}”. Write ${right}.`,
  "repeated-option": ({ option }) => `${option} is there twice. Write it once.`,
  "missing-argument": () => "The name of the file is missing. Write --help for help.",
  "signed-out": () => "You are not signed in. Sign in and try again; nothing was changed.",
  "wrong-password": () => "E-mail and password do not match. Try again.",
  "too-many-attempts": ({ retryAfterSeconds }) => `Too many attempts have failed. Try again in ${minutes(retryAfterSeconds)}.`,
  "not-allowed": () => "Your role does not allow that. Nothing was changed; ask an administrator.",
  "confirm-person": () => "First confirm that it is you. Nothing was changed.",
  "closed-demo": () => "An administrator has disabled this demo account. Choose one of the others.",
  "no-such-person": () => "There is no such person.",
  "no-such-session": () => "There is no such session, or it has ended already.",
  "no-such-act": ({ number }) => `There is no act number ${number} in the audit trail.`,
  "not-invitable": () => "This person is disabled or a demo account and cannot get a link. Nothing was changed.",
  "person-exists": ({ email }) => `There is already a person with the address ${email}. Find them in the list and give the roles there.`,
  "last-administrator": () => "This is the last administrator who can sign in. Make someone else an administrator first; nothing was changed.",
  "changed-person": () => "Someone else has changed this person meanwhile. Nothing was saved; see both versions and choose.",
  "weak-password": ({ reason }) => weakPassword(reason),
  "no-such-invitation": () => "The link is not valid. See that all of it is there, or ask an administrator for a new one.",
  "used-invitation": () => "The link has been used. Sign in, or ask an administrator for a new one.",
  "expired-invitation": () => "The link is too old. Ask an administrator for a new one.",
  "subject-taken": () => "That sign-in already belongs to another person in Høst. Nothing was changed; tell an administrator.",
  "unknown-subject": () => "This sign-in is not linked to anyone in Høst. Ask an administrator for a link.",
  "provider-unavailable": () => "The municipality's sign-in does not answer. Try again shortly, or sign in with e-mail and password.",
  "provider-refused": () => "The municipality's sign-in was not completed. Try again from here; if it goes on, tell an administrator.",
  "provider-clock": () => "The municipality's sign-in and Høst do not agree on the time. Tell whoever runs Høst: one of the two clocks is wrong.",
  "not-an-owner": ({ name }) => `${name} does not have the role of owner. Give the role first; nothing was changed.`,
  "changed-owners": () => "Someone else has changed the owners meanwhile. Nothing was saved; see both versions and choose.",
  "unknown-person": ({ email }) => `There is no active person with the address ${email}. Give --as someone who may do this.`,
  "not-found": () => "There is nothing at this address.",
  "no-such-import": () => "The import is no longer there. Choose the file again; nothing was imported.",
  "other-origin": () => "The request did not come from Høst's own pages. Nothing was changed.",
  "wrong-content-type": () => "The request has a content type that Høst does not accept here. Nothing was changed.",
  stale: () => "The figures have changed since the page was shown. Nothing was saved; look through the new preview and confirm again.",
  "version-needed": () => "The request does not say which version it builds on (If-Match). Nothing was changed.",
  "no-such-investment": ({ code }) => `There is no investment with the code “${code}”.`,
  "no-such-department": ({ department }) => `There is no department called “${department}”. Choose another, or see the whole pool.`,
  "no-such-pool": ({ pool }) => `There is no pool called “${pool}”.`,
  "no-such-decision": () => "There is no such decision.",
  "wrong-field": ({ field, fault, ...more }) => fieldFault(String(field), fault, more),
  "code-taken": ({ code }) => `The number ${code} is taken. Choose another; nothing was saved.`,
  "pool-exists": ({ pool }) => `There is already a pool called “${pool}”. Nothing was saved.`,
  "decision-exists": ({ name }) => `The decision “${name}” is there already. Use it.`,
  "changed-investment": () => "Someone else has changed the case meanwhile. Nothing was saved; look at both versions and choose.",
  "no-such-move": ({ from, to }) => `A case cannot go from “${named(register.stage, from)}” to “${named(register.stage, to)}”. Nothing was changed.`,
  "only-by-grant": () => "A case is granted only with a decision and a harvest plan. Use “Grant”; nothing was changed.",
  "not-proposed": ({ stage }) => `Only a proposal can be granted; the case is “${named(register.stage, stage)}”. Nothing was changed.`,
  "not-granted": ({ stage }) => `Only a granted case can be revised; the case is “${named(register.stage, stage)}”. Nothing was changed.`,
  "nothing-to-grant": () => "The business case has no costs, so there is nothing to grant. Fill it in first.",
  "nothing-revised": () => "The business case is the one that holds. Change it first; nothing was changed.",
  "incomplete-plan": ({ count }) => `The harvest plan lacks ${count === 1 ? "1 thing" : `${count} things`}. Complete it, or let a controller say why it is not. Nothing was granted.`,
  "needs-reason": ({ frame, asked, left }) =>
    `There is too little in the frame ${named(words.frame, frame)}: ${kr(asked)} is asked for, which leaves ${kr(left)}. Write a reason; nothing was granted.`,
  "below-nothing": ({ frame, year, sum }) => `The frame ${named(words.frame, frame)} would be below nothing in ${year} (${kr(sum)}). Nothing was moved.`,
  "two-price-levels": ({ found, before }) => `The amount is in ${before} prices and cannot be in ${found} prices as well. Nothing was changed.`,
  "missing-price-index": ({ frame, year }) =>
    `There is no price index for ${named(words.frame, frame)} ${year}. Load it, or choose another price level.`,
  "no-such-file": ({ file }) => `${file} does not exist, or is not a file.`,
  "empty-file": () => "The file is empty: it needs a line of column names and at least one row below it.",
  "file-too-large": ({ most }) => `The file is too large: at most ${most} MiB. Split it.`,
  "request-too-large": () => "The request is too large. Nothing was changed.",
  "too-many-rows": ({ most }) => `The file has too many rows: at most ${grouped(most, ",")}. Split it.`,
  "too-wide": ({ columns, characters }) => `The file is too wide: at most ${columns} columns, and ${characters} characters in a cell.`,
  "utf16-file": () => "The file is saved as UTF-16. Save it as “CSV UTF-8” and try again.",
  "not-a-csv-file": () => "The file is neither text with semicolons between its columns (CSV) nor an Excel workbook. Save the figures as “CSV UTF-8” or .xlsx and try again.",
  "encrypted-or-old-file": () => "The file is locked with a password or saved in the old Excel format. Save it as .xlsx without a password.",
  "broken-workbook": () => "The file cannot be read as an Excel workbook, though its name says so, or it is broken. Open it in Excel and save it again as .xlsx.",
  "no-workbook": () => "The file is an archive, but not an Excel workbook. Choose an .xlsx or .csv file.",
  "unpacked-too-large": ({ most }) => `The file is too large when unpacked: at most ${most} MiB. Split it.`,
  "macro-file": () => "The file contains macros. Save it as .xlsx without macros.",
  "external-links": () => "The file takes figures from other files. Paste the figures as values and save it again.",
  "embedded-files": () => "There are other files inside the file. Remove them and save it again.",
  "dtd-file": () => "The file holds a document type (DTD), which does not belong in a workbook. Open it in Excel and save it again.",
  "merged-cells": ({ row }) => `There are merged cells in row ${row}. Unmerge them, so that each figure has its own cell.`,
  "file-too-slow": () => "The file took too long or too much room to read. Split it.",
  "wrong-separator": ({ separator }) => `The file's columns are separated by ${separator}. Save it with semicolons between them, for example as “CSV UTF-8” in a Danish Excel.`,
  "header-below": ({ row }) => `The column names stand in row ${row} but must stand in the first line. Delete the lines above them.`,
  "price-index-file": () => "The file holds price indices and not figures of cases. Price indices are loaded from the terminal: npm run -s hoest -- prices file.csv.",
  "other-table": ({ found, columns }) =>
    `The first line is “${found}” and not the column names of a file of figures. Høst reads one row per figure with the columns ${columns}; ` +
    "a table set up otherwise must be rewritten as that. Of a workbook only the first sheet is read.",
  "missing-columns": ({ columns }) => `The file lacks the ${String(columns).includes(",") ? "columns" : "column"} ${columns}. The first line must hold column names with semicolons between them.`,
  "unknown-column": ({ column, known }) => `The column “${column}” is unknown. Correct its name or remove it. Known columns: ${known}.`,
  "duplicate-column": ({ column }) => `The column ${column} is there twice. Keep one.`,
  "row-errors": ({ count }) => `${count} ${count === 1 ? "error" : "errors"} in the file. Nothing was imported.`,
  "key-reused": () => "The same request was sent before with another content. Nothing was changed.",
  "not-empty": () => "The database already has figures. The demo pool only goes into an empty database; nothing was changed.",
  "public-url-needed": ({ host }) => `HOEST_HOST=${host} opens Høst to more than this machine. Set HOEST_PUBLIC_URL=https://… as well; nothing was started.`,
  "port-in-use": ({ port }) => `Port ${port} is in use. Close the other program, or choose another port with PORT=4001 npm start.`,
  "newer-database": ({ schema }) => `The database was made by a newer version of Høst (${schema}). Use that version; nothing was changed.`,
  "not-a-database": ({ file }) => `${file} is not a whole Høst database. Nothing was changed; restore it from a backup.`,
  "unwritable-database": ({ file }) => `The database ${file} cannot be opened or written. Check that its folder exists and that you may write there.`,
  "database-busy": () => "Another program is using the database. Nothing was changed; try again shortly.",
  "disk-full": () => "The disk is full. Nothing was saved; make room and try again.",
  internal: () => "Something went wrong in Høst. Nothing was changed. Try again, and tell whoever runs Høst.",
};

function minutes(seconds: string | number | undefined): string {
  const whole = Math.max(1, Math.ceil(Number(seconds) / 60));
  return whole === 1 ? "1 minute" : `${whole} minutes`;
}

function weakPassword(reason: string | number | undefined): string {
  if (reason === "short") return "The password is too short: at least 12 characters. Several words in a row are easy to remember.";
  if (reason === "long") return "The password is too long: at most 200 characters.";
  return "The password is too easy to guess. Choose another, such as several words that do not belong together.";
}

function kr(amount: string | number | undefined): string {
  return `${inKroner(ore(Number(amount)), "en")} kr.`;
}
