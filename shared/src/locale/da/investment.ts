import type { HarvestStatus } from "../../harvest-status.ts";

/** What one benefit gave in one year, could not give, and what that leaves: amounts written out. */
type SettledTexts = Readonly<Record<"harvestable" | "harvested" | "waived" | "amount", string>>;

/** The words of one investment's page, in Danish. Amounts, rates and dates come written out. */
export const investment = {
  settings: "Tal til og med {through}, opgjort pr. {asOf}, i {priceLevel} og {unit}",
  back: "Alle investeringer",
  facts: (parts: readonly string[]) => parts.filter((part) => part !== "").join(" · "),
  pool: (pool: string) => `pulje: ${pool}`,
  status: "Høststatus",
  statuses: {
    pending: "afventer høst", ahead: "høstet forlods", settled: "gjort op", unrealised: "intet realiseret", awaited: "skal ikke spare endnu",
  } satisfies Record<HarvestStatus, string>,
  findings: "Opmærksomhedspunkter",
  remark: (date: string) => `Seneste bemærkning, ${date}`,
  missing: { title: "Sagen findes ikke", back: "Se alle investeringer" },
  unknownThen: (date: string) => `Intet var kendt om sagen ${date}.`,
  noFigures: "Sagen har ingen tal endnu. De kommer her, når de er læst ind.",

  tabs: { label: "Sagen i detaljer", tal: "Tal", gevinster: "Gevinster", historik: "Historik" },

  years: {
    title: {
      noGain: "Hvad hvert år kostede; gevinsterne er ikke begyndt",
      gains: (from: string) => `Hvad hvert år kostede og gav; de første besparelser kom i ${from}`,
      awaited: (from: string) => `Hvad hvert år kostede; de første besparelser ventes i ${from}`,
      missed: (from: string) => `Hvad hvert år kostede; de første besparelser skulle være kommet i ${from}`,
      noCost: "Hvad hvert år skulle give; sagen har ingen bevilling og intet forbrug",
    },
    help: "Tryk på et tal for at se de poster, det er lagt sammen af",
    year: "År",
    outlook: "Udsigt",
    passed: (year: string) => `Til og med ${year}`,
    budget: (first: string, last: string) => `Budget ${first} og overslagsår til ${last}`,
    later: "Senere år",
    all: "Alle år",
    preliminary: "foreløbigt",
    notYet: "opgøres, når året er med",
    csv: "Hent CSV",
    fileName: (code: string) => `${code}-aar-for-aar`,
    open: (figure: string, year: string, amount: string) => `${figure} ${year}: ${amount}, vis posterne`,
  },

  curve: {
    title: {
      paid: (years: string, year: string) => `Sagen ventes tjent hjem efter ${years}, i ${year}`,
      paidAlready: (years: string, year: string) => `Sagen var tjent hjem efter ${years}, i ${year}`,
      never: "Sagen ventes ikke tjent hjem inden for perioden",
      noCost: "Sagen har ingen bevilling og intet forbrug, så der er ingen tilbagebetalingstid",
      unspent: "Sagen har en bevilling, men ingen udgift er bogført endnu, så prognosen har ingen tilbagebetalingstid",
    },
    note: (basis: string) => `Gevinst minus udgift siden start, ved hvert års udgang, ${basis}`,
    label: (planned: string, forecast: string, harvested: string) =>
      `Kurve over, hvad sagen samlet har givet minus kostet. Tjent hjem: planlagt ${planned}, prognose ${forecast}, høstet ${harvested}.`,
    planned: "Planlagt",
    forecast: "Prognose",
    harvested: "Høstet",
    afterAccounts: (year: string) => `efter regnskabet for ${year}`,
    yearEnd: "ultimo året",
    start: (year: string) => `start af ${year}`,
    end: (year: string) => `udgang af ${year}`,
    moment: "Tidspunkt",
    accounts: (year: string) => `regnskab til og med ${year}`,
    fileName: (code: string) => `${code}-tjent-hjem`,
  },
  paybacks: {
    title: "Tilbagebetaling",
    note: "Fra første udgiftsår; gevinst mod udgift i alle rammer",
    planned: { name: "Planlagt", why: () => "den forventede besparelse mod bevillingen" },
    forecast: { name: "Prognose", why: (through: string) => `det, der nu ventes, mod forbrug til og med ${through} og bevillinger derefter` },
    harvested: { name: "Høstet", why: () => "det, budgetterne er sænket med, mod samme udgift" },
    npv: { name: "Nutidsværdi", why: "forventet minus bevilget, 3,5 % om året" },
    in: (year: string) => `i ${year}`,
    never: "ikke inden for perioden",
    noCost: { planned: "ingen bevilling", forecast: "ingen udgift er bogført endnu", harvested: "ingen udgift er bogført endnu" },
    frames: (frames: string) => `Sagens økonomi går på tværs af rammerne ${frames}; pengene kan ikke flyttes mellem dem.`,
  },

  benefits: {
    title: (count: number) => (count === 1 ? "Sagen har én gevinst" : `Sagen har ${count} gevinster`),
    none: "Sagen har ingen gevinster endnu.",
    benefit: "Gevinst",
    band: "Høstbånd",
    account: (account: string) => `konto ${account}`,
    noAccount: "ingen konto",
    holder: (holder: string) => `budgetansvarlig ${holder}`,
    noHolder: "ingen budgetansvarlig",
    societal: "Samfundsøkonomisk gevinst falder hos andre og tælles ikke med i totalen.",
  },

  history: {
    title: (count: string) => `${count}, nyeste først`,
    entries: (count: number) => (count === 1 ? "1 post" : `${count} poster`),
    entriesOf: (count: number, all: number) => `${count} af ${all === 1 ? "1 post" : `${all} poster`}`,
    note: (unit: string) => `${unit} i den pris, hver post er skrevet i`,
    find: "Søg i poster",
    empty: "Ingen poster passer til det, der er valgt.",
    showAll: "Vis alle poster",
    filters: { label: "Filtre", figure: "Tal", year: "År", benefit: "Gevinst", remove: (filter: string) => `Fjern filteret ${filter}`, clear: "Fjern alle filtre" },
    through: (year: string) => `til og med ${year}`,
    later: (count: number, date: string) => `${count === 1 ? "1 post er" : `${count} poster er`} først blevet kendt efter ${date} og vises ikke.`,
    columns: {
      knownOn: "Kendt fra", what: "Post", before: "Fra", after: "Til", change: "Ændring", prices: "Priser", recorded: "Registreret", source: "Kilde",
      decision: "Beslutning", note: "Bemærkning", act: "Handling", account: "Konto",
    },
    recurring: "varig",
    budgetYear: (year: string) => `budget ${year}`,
    destination: (destination: string) => `til ${destination}`,
    promised: "del af løftet",
    act: (number: string) => `Handling nr. ${number}`,
    entry: (id: string) => `post ${id}`,
    parts: {
      title: (figure: string, when: string, amount: string) => `${when === "" ? figure : `${figure} ${when}`}: ${amount}`,
      sum: "Sådan er tallet lagt sammen",
      part: (recorded: string, prices: string, amount: string) => `${recorded} i ${prices} er ${amount}`,
      same: (recorded: string, prices: string) => `${recorded} i ${prices}`,
      cell: {
        pending: (cell: string, { harvestable, harvested, waived, amount }: SettledTexts) =>
          `${cell}: ${harvestable} kunne høstes − ${harvested} høstet − ${waived} frafaldet = ${amount}`,
        ahead: (cell: string, { harvestable, harvested, amount }: SettledTexts) => `${cell}: ${harvested} høstet − ${harvestable} kunne høstes = ${amount}`,
        waived: (cell: string, { waived, amount }: SettledTexts) =>
          (waived === amount ? `${cell}: ${amount} frafaldet` : `${cell}: ${waived} frafaldet, men der var kun ${amount} tilbage`),
      },
      settled: {
        pending: "Det gøres op gevinst for gevinst og år for år: hvad der kunne høstes, minus høstet, minus frafaldet, hvor der er noget tilbage.",
        ahead: "Det gøres op gevinst for gevinst og år for år: høstet minus det, der kunne høstes, hvor der er høstet mest.",
        waived: "Frafald tæller højst med det, der var tilbage, da det høstede var trukket fra.",
      },
      outlook: "Realiseret til og med regnskabsåret; derefter prognosen for de gevinster, der har en, ellers det forventede.",
      promised: "Det, der var forventet, da den første bevilling blev givet.",
    },
  },
};
