/** The words of the overview's charts and of what they lead to, in Danish. Amounts and years come written out. */
export const overview = {
  years: {
    // Every Danish unit ends in a full stop, so a title that ends with an amount has its own already.
    title: {
      quiet: (year: string) => `${year} gav ingen besparelser, og ingen er ventet senere`,
      first: (year: string) => `De første besparelser ventes i ${year}`,
      noneYet: (year: string, expected: string) => `${year} gav endnu intet af de ventede ${expected}`,
      unexpected: (year: string, realised: string) => `${year} gav ${realised}, uden at noget var ventet`,
      less: (year: string, realised: string, expected: string) => `${year} gav ${realised} af de ventede ${expected}`,
      asExpected: (year: string, realised: string) => `${year} gav ${realised} som ventet`,
      more: (year: string, realised: string, expected: string) => `${year} gav ${realised}, mere end de ventede ${expected}`,
    },
    drawn: (basis: string) => `Forventet, realiseret og høstet pr. år, og nettogevinst siden start, ${basis}`,
    fileName: "aar-for-aar",
    outlook: "Udsigt",
    cumulativeNet: "Nettogevinst siden start",
    budget: (year: string) => `budget ${year} og overslagsår`,
    later: "senere år",
    label: (first: string, last: string, drawn: string, net: string) => `Søjler for hvert år fra ${first} til ${last}. ${drawn} ${net}`,
    drawnThrough: (year: string, expected: string, realised: string, harvested: string) =>
      `Til og med ${year} er der ventet ${expected}, realiseret ${realised} og høstet ${harvested}`,
    netThrough: (net: string, year: string) => `Nettogevinsten siden start er ${net} til og med ${year}`,
    alreadyPaid: ", så det brugte er tjent hjem.",
    paidIn: (year: string) => ` og ventes positiv fra ${year}.`,
    neverPaid: " og ventes ikke positiv inden for de år, der er tal for.",
    openYear: (year: string) => `Vis ${year} sag for sag`,
  },
  opened: {
    close: "Luk",
    failed: "Det, tallet består af, kunne ikke hentes. Resten af siden står der stadig; prøv igen om lidt.",
  },
  year: {
    title: (year: string) => `${year}, sag for sag`,
    none: (year: string) => `Ingen sager har tal i ${year}.`,
  },
  attention: {
    title: "Kræver opmærksomhed",
    note: "Det, udvalget eller forvaltningen bør se på nu",
    none: "Intet: forbrug, høst og frafald holder sig inden for det, der er bevilget og realiseret, og intet afventer høst.",
    pending: (year: string) => `Realiseret til og med ${year}, men hverken høstet eller frafaldet`,
    ahead: "Budgettet er sænket mere, end der er realiseret",
    hidden: (count: number) => (count === 1 ? "Én til." : `${count} til.`),
    all: "Se alle sager, størst afventende først",
  },
};
