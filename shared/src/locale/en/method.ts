import type { method as danish } from "../da/method.ts";

/** How the figures are made up, in English: one short section for each thing a reader may ask. */
export const method: typeof danish = {
  title: "How the figures are made up",
  lead: "Every figure in Høst is a sum of entries that can only be added to, never changed. Every figure therefore leads back to the entries it is made of.",
  sections: [
    {
      title: "What is counted",
      text: "Amounts are the municipality's own, net of refunds and user payments, before equalisation and block grant. Savings are shown as positive gains. Gains that fall to citizens, region or state stand apart and are never added to the rest.",
    },
    {
      title: "Through year",
      text: "Expected, realised and harvested are counted through the chosen year. Without a choice it is the latest year whose accounts are closed. Committed counts all years. A year whose accounts are not closed is marked as preliminary.",
    },
    {
      title: "As of",
      text: "Only what was known on the chosen day is counted: entries, promises and price indices. The same day always gives the same figures, also when something new has become known since.",
    },
    {
      title: "Prices",
      text: "Every amount is restated from its own price level to the chosen one: amount × index of the chosen year ÷ index of the amount's year, for the frame it belongs to, rounded to the øre before anything is added. The frame “other” has no index and uses the service frame's. When an index is missing, no figures are shown instead of wrong ones.",
    },
    {
      title: "Promised and expected",
      text: "Expected is the saving of the adopted business case as it stands now. When it has been revised, the original promise is shown beside it as “promised”, and the band has a mark where the promise was.",
    },
    {
      title: "Realised, harvested and waived",
      text: "Realised is documented. Harvested is a budget lowered by a decision, or money paid back to the pool. Waived is realised but will not be harvested, for a reason. The rest awaits harvest. Harvested ahead is harvested beyond what is realised: the budget was lowered before the effect. It is settled gain by gain and year by year, so that a hole in one place is never hidden by a surplus in another.",
    },
    {
      title: "Realisation rate, harvest rate and traffic lights",
      text: "The realisation rate is realised ÷ expected. The harvest rate is harvested, not counting what was taken ahead, ÷ what can be harvested. The light is green (G) from 90%, amber (A) from 70% and otherwise red (R); without a rate there is no light.",
    },
    {
      title: "Outlook and net gain",
      text: "The outlook is what is realised through the chosen year and then the forecast, or what was expected where there is no forecast. The net gain since the start is the outlook less spend through the chosen year and less commitments after it.",
    },
    {
      title: "Frames",
      text: "Money of one frame cannot pay for another. What is left in the pool is therefore made up frame by frame: allocated + repaid − committed through the budget year. Totals across frames say that they are.",
    },
  ],
};
