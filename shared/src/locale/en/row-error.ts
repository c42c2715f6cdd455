import { inKroner } from "../../amount-text.ts";
import { ore } from "../../money.ts";
import type { rowError as danish } from "../da/row-error.ts";
import { named } from "../named.ts";
import { words } from "./words.ts";

/** What is wrong in a row and what would be right, in English. */
export const rowError: typeof danish = {
  missing: () => "is missing. Write a value.",
  formula: ({ found }) => `“${found}” is a formula without a value. Write the value, or open and save the file in Excel so that it is worked out.`,
  "unknown-word": ({ found, words }) => `“${found}” is unknown. Use one of: ${words}.`,
  "amount-format": ({ found }) => `“${found}” is not a Danish amount. Write for example 1.234,56 or -1234,56.`,
  "amount-decimals": ({ found }) => `“${found}” has more decimals than the unit has øre. Write for example 1.234,56, or choose another unit.`,
  "amount-size": ({ found }) => `“${found}” is larger than Høst can reckon with. Check that the unit is right.`,
  "year-format": ({ found }) => `“${found}” is not a year. Write four digits, for example 2025.`,
  "date-format": ({ found }) => `“${found}” is not a date. Write it as 2025-12-31.`,
  "date-in-future": ({ found, today }) => `${found} is after today (${today}). A figure cannot be known before it is imported.`,
  "code-format": ({ found }) => `“${found}” cannot be a code. Use at most 40 letters, digits, dots and hyphens, for example I-01.`,
  "too-long": ({ most }) => `the text is too long: at most ${most} characters.`,
  "cpr-number": () => "the text looks like a CPR number. Citizens' data must not be in Høst; remove the number.",
  "account-format": ({ found }) => `“${found}” does not look like an account. Write it as 5.28.21.`,
  "not-for-kind": ({ found, kind }) => `“${found}” does not belong to ${named(words.kind, kind)}. Leave the cell empty.`,
  "budget-year-before": ({ found, year }) => `the budget year ${found} is before the gain's year ${year}. Write ${year} or later.`,
  "too-many-cells": () => "the row has more cells than there are column names. Look for a semicolon too many.",
  "two-titles": ({ found, before, investment }) => `${investment} is called both “${before}” and “${found}”. Write the same title in every row.`,
  "two-pools": ({ found, before, investment }) => `${investment} is in the pool “${before}” and cannot also be in “${found}”.`,
  "two-natures": ({ found, before }) => `the benefit is ${named(words.nature, before)} and cannot also be ${named(words.nature, found)}. Use two benefits.`,
  "two-frames": ({ found, before }) => `the benefit is on ${named(words.frame, before)} and cannot also be on ${named(words.frame, found)}. Use two benefits.`,
  "not-cashable": ({ kind, nature }) => `a gain that is ${named(words.nature, nature)} cannot be ${named(words.kind, kind)}. Only cashable gains can be taken out of a budget.`,
  "no-price-index": ({ frame, year }) => `there is no price index for ${named(words.frame, frame)} ${year}. Load it first, or write another price level.`,
  "two-price-levels": ({ found, before }) => `the same figure on the same day is in both ${before} and ${found} prices. Use one price level.`,
  "two-values": ({ found, before }) => `“${found}” does not agree with “${before}” in another row about the same. Write the same in both.`,
  "below-nothing": ({ year, sum }) => `the sum for ${year} would be below zero (${inKroner(ore(Number(sum)), "en")} kr.). A figure cannot be lowered by more than it is.`,
  "index-format": ({ found }) => `“${found}” is not an index. Write a number above zero, for example 103,20.`,
};
