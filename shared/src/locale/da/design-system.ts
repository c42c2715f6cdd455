/** The words of the page that shows every component, in Danish. It is for those who build and test the screens. */
export const designSystem = {
  title: "Designsystem",
  lead: "Hver del af skærmene i hver tilstand, med faste eksempler. Siden står ikke i menuen.",
  colours: { title: "Farver", note: "Hver farve har ét navn og tre udgaver: lys, mørk og papir" },
  type: {
    title: "Skrift", note: "IBM Plex Serif til overskriften og enkelte store tal, IBM Plex Sans til resten",
    section: "En sektion siger, hvad den viser", text: "Brødtekst på 15 px med tal, der står under hinanden.",
    small: "Noter og forklaringer er mindre og blødere.",
  },
  bands: {
    title: "Høstbåndet", note: "Det samme bånd for sag, forvaltning og hele puljen", header: "i et hoved", row: "i en række",
    samples: {
      everything: "Alle dele", harvested: "Alt er høstet", more: "Mere end ventet", revised: "Løftet er ændret", ahead: "Kun forlods", unrealised: "Intet realiseret", nothing: "Intet at vise",
    },
  },
  numbers: { title: "Beløb, grader og dage", note: "Hver enhed på begge sprogs måde; uden en grad er der intet lys", amount: "Beløb", rate: "Grad", years: "År", date: "Dag", person: "økonomi" },
  table: { title: "Tabel", note: "1.000 kr. i 2025-priser, til og med 2025", sample: "Sag", emptyTitle: "Tom tabel", empty: "Ingen rækker passer til det, der er valgt." },
  chart: {
    title: "Diagrammet siger i titlen, hvad det viser", note: "Eksempel, mio. kr. i 2025-priser", label: "Søjler for fire år: ventet og realiseret.",
    bars: "høj", low: "lav", key: "Hver måde at tegne på",
    looks: { outline: "omrids", bar: "søjle", line: "linje", dashed: "stiplet", dotted: "prikket", tick: "streg", dot: "punkt" },
  },
  controls: {
    title: "Valg", note: "Indstillinger som en sætning, filtre, faner, søgning og lister", filters: "Filtre", remove: (filter: string) => `Fjern ${filter}`, clear: "Fjern alle",
    tabs: "Faner", switch: "Visning", first: "Den første", second: "Den anden", panel: "Det, den valgte fane viser.", find: "Søg", list: "Liste",
  },
  form: {
    title: "Felter", note: "Navnet over, hjælp og fejl under", line: "Et felt", help: "Det, man skal vide, før man skriver.", wrong: "Det kan ikke stå her.",
    secret: "En hemmelighed", show: "Vis", hide: "Skjul", showSpoken: (field: string) => `Vis ${field}`, hideSpoken: (field: string) => `Skjul ${field}`,
    send: "Send", sending: "Sender …", failed: "Det, der gik galt, står her.",
  },
  messages: {
    title: "Beskeder", note: "Hvad der skete, hvad der ikke gik tabt, og hvad man gør nu", notice: "Noget, en læser skal vide før tallene.",
    open: "Åbn spørgsmålet", question: "Et spørgsmål, der skal besvares", consequence: "Hvad der sker, står her.", yes: "Gør det", no: "Fortryd",
    show: "Vis beskeden", told: "Det er gjort.", close: "Luk beskeden", loading: "På vej", use: (share: string) => `Brugt ${share}`,
  },
};
