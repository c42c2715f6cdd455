/** Where a person stands: not in yet, with a link that works or one that does no longer, in, or shut out. */
export const personStates = ["joined", "invited", "expired", "disabled"] as const;
export type PersonState = (typeof personStates)[number];

/** What is known of a person that says where they stand; moments as ISO text in UTC. */
export interface Standing {
  readonly isDisabled: boolean;
  readonly joinedAt: string | null;
  /** Until when a link waits for them; null when none does. */
  readonly invitedUntil: string | null;
}

/** Where a person stands at a moment. */
export function personState({ isDisabled, joinedAt, invitedUntil }: Standing, now: string): PersonState {
  if (isDisabled) return "disabled";
  if (joinedAt !== null) return "joined";
  return invitedUntil !== null && invitedUntil > now ? "invited" : "expired";
}
