// The Swedish locale writes moments as ISO does.
const copenhagen = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen", dateStyle: "short", timeStyle: "short" });

/** The date and the time of day in Denmark at a moment in UTC. */
export function danishMoment(instant: string): { readonly date: string; readonly time: string } {
  const [date = "", time = ""] = copenhagen.format(new Date(instant)).split(" ");
  return { date, time };
}
