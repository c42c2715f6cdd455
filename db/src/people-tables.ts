import type { Generated } from "kysely";
import type { Instant } from "./tables.ts";

export interface PersonTable {
  id: Generated<number>;
  email: string;
  name: string;
  isReader: Bit;
  isOwner: Bit;
  isController: Bit;
  isAdministrator: Bit;
  isDisabled: Generated<Bit>;
  isDemo: Generated<Bit>;
  passwordHash: string | null;
  issuer: string | null;
  subject: string | null;
  joinedAt: Instant | null;
  version: Generated<number>;
}

/** A truth as SQLite keeps it. */
export type Bit = 0 | 1;

export interface InvestmentOwnerTable {
  investmentId: number;
  personId: number;
}

/** How someone signed in. */
export type SignInWay = "password" | "provider" | "demo";

export interface SessionTable {
  number: Generated<number>;
  idHash: string;
  personId: number;
  openedAt: Instant;
  seenAt: Instant;
  confirmedAt: Instant;
  way: SignInWay;
  place: string;
  device: string;
}

export interface InvitationTable {
  tokenHash: string;
  personId: number;
  expiresAt: Instant;
  usedAt: Instant | null;
}

export interface FailedSignInTable {
  id: Generated<number>;
  at: Instant;
  account: string;
  place: string;
}

/** What someone goes to the provider for: to come in, or to show again who they are. */
export type ProviderPurpose = "sign-in" | "confirm";

export interface ProviderAttemptTable {
  stateHash: string;
  verifier: string;
  nonce: string;
  purpose: ProviderPurpose;
  invitationHash: string | null;
  toPath: string;
  at: Instant;
}
