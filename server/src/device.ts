const browsers = [["Edg/", "Edge"], ["Firefox/", "Firefox"], ["Chrome/", "Chrome"], ["Safari/", "Safari"]] as const;
const systems = [["Windows", "Windows"], ["Android", "Android"], ["iPhone", "iPhone"], ["iPad", "iPad"], ["Mac OS X", "macOS"], ["Linux", "Linux"]] as const;

/** What a session runs on, as its person would say it: the browser and the system, and nothing that tells one machine from another. */
export function deviceOf(agent = ""): string {
  return [browsers, systems].flatMap((known) => known.find(([mark]) => agent.includes(mark))?.[1] ?? []).join(", ");
}
