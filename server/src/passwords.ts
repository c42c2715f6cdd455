import { Refusal } from "@hoest/shared/problem";
import { hash, verify } from "@node-rs/argon2";
import { ZxcvbnFactory } from "@zxcvbn-ts/core";
import { adjacencyGraphs, dictionary } from "@zxcvbn-ts/language-common";
import pLimit from "p-limit";

// OWASP's first choice for argon2id; 19 MiB each, so never more than four at once.
const argon2id = 2;
const costs = { algorithm: argon2id, memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };
const inTurn = pLimit(4);

const fewestCharacters = 12;
const mostCharacters = 200;

/** The hash a password is kept as. */
export function passwordHash(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize("NFC"), costs));
}

/** Whether a password is the one a hash was made from. Without a hash it takes as long, and it is not. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const isRight = await inTurn(async () => verify(kept ?? (await nobodysHash), password.normalize("NFC")));
  return kept !== null && isRight;
}

const nobodysHash = passwordHash("nobody's");

const guesser = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
const easilyGuessed = 1;

/** Refuses a password that is too short, or that is among the first a stranger would try; `about` are words they would know. */
export function demandGoodPassword(password: string, about: readonly string[]): void {
  if ([...password].length < fewestCharacters) throw new Refusal("weak-password", { reason: "short" });
  if (password.length > mostCharacters) throw new Refusal("weak-password", { reason: "long" });
  const known = about.flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)]).filter((word) => word.length > 2);
  if (guesser.check(password, known).score <= easilyGuessed) throw new Refusal("weak-password", { reason: "common" });
}
