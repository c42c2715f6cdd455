import { tracingChannel } from "node:diagnostics_channel";
import { Refusal } from "@hoest/shared/problem";
import { hash, verify } from "@node-rs/argon2";
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";
import pLimit from "p-limit";
import { guessedHere } from "./guessed-here.ts";

// OWASP's first choice for argon2id; 19 MiB each, so never more than four at once.
const argon2id = 2;
const costs = { algorithm: argon2id, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };
const inTurn = pLimit(4);

/** Each hashing as it begins and ends, for whoever measures the house. */
export const hashing = tracingChannel("hoest:argon2");

const fewestCharacters = 12;
const mostCharacters = 200;

/** The hash a password is kept as. */
export function passwordHash(password: string): Promise<string> {
  return inTurn(() => hashing.tracePromise(() => hash(password.normalize("NFC"), costs)));
}

/** Whether a password is the one a hash was made from. Without a hash it takes as long, and it is not. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const compared = kept ?? (await nobodysHash);
  const isRight = await inTurn(() => hashing.tracePromise(() => verify(compared, password.normalize("NFC"))));
  return kept !== null && isRight;
}

const nobodysHash = passwordHash("nobody's");

const guesser = new ZxcvbnFactory({ dictionary: { ...dictionary, guessedHere }, graphs: adjacencyGraphs, l33tMaxSubstitutions: 10 });
const easilyGuessed = 2;
// Looking for patterns costs more than the square of the length, and what begins well is no worse for going on.
const mostLookedAt = 40;
const fewestOfOnesOwn = 6;

/** Refuses a password that is too short, or that is among the first a stranger would try; `about` are words they would know. */
export function demandGoodPassword(password: string, about: readonly string[]): void {
  const characters = charactersOf(password);
  if (characters < fewestCharacters) throw new Refusal("weak-password", { reason: "short" });
  if (characters > mostCharacters) throw new Refusal("weak-password", { reason: "long" });
  const known = [...about, "hoest", "høst"].flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).map(plainly).filter((word) => word.length > 2);
  const plain = plainly(password);
  const isCommon = isMadeOf(plain, known) || [password, plain, saidOnce(plain)].some((text) => isGuessed(text, known));
  if (isCommon) throw new Refusal("weak-password", { reason: "common" });
}

/** As people count: an accent typed apart, or a family in one picture, is one character. */
function charactersOf(text: string): number {
  return [...new Intl.Segmenter("da").segment(text.normalize("NFC"))].length;
}

/** A text as someone who guesses would write it down: the letters and numbers alone. */
function plainly(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

/** Whether little is left of a password when known words are taken out of it. */
function isMadeOf(plain: string, known: readonly string[]): boolean {
  const left = known.toSorted((a, b) => b.length - a.length).reduce((text, word) => text.replaceAll(word, ""), plain);
  return left.length < plain.length && left.length < fewestOfOnesOwn;
}

/** A text whose longer words are said but once: saying one again adds nothing that a guesser would not try. */
function saidOnce(plain: string): string {
  return plain.slice(0, mostLookedAt).replace(/(\p{L}{4,})(.*)\1/gu, "$1$2");
}

function isGuessed(password: string, known: readonly string[]): boolean {
  return guesser.check(password.slice(0, mostLookedAt), known.map((word) => word.slice(0, mostLookedAt))).score <= easilyGuessed;
}
