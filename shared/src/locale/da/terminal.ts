/** What the terminal says, in Danish. */
export const terminal = {
  ready: (address: string) => `Høst er klar på ${address}`,
  demo: (password: string) => `; demoens adgangskode er ${password}`,
  row: (row: number, column: string | null, sentence: string) => `række ${row}${column === null ? "" : `, ${column}`}: ${sentence}`,
  reading: (file: string) => `Læser ${file} …`,
  importing: (rows: number) => `Indlæser ${rows} rækker …`,
  verifying: (entries: number) => `Har efterregnet ${entries} posteringer …`,
  help: `Høst: følg hver krone fra løfte til høst

  npm run -s hoest -- import FIL --unit kr|t|mio [--mode levels|changes] [--known-on ÅÅÅÅ-MM-DD] [--accept-older] [--dry-run]
      Indlæser tal fra en CSV- eller XLSX-fil; indlæs prisindeks først. --unit siger, om beløb er i kr., 1.000 kr. eller mio. kr.
      --mode levels (standard): et beløb er, hvad tallet er. --mode changes: et beløb er, hvad tallet er ændret med.
      --known-on: dagen, tal uden dato er kendt fra (standard: i dag). --accept-older: ældre tal, der afviger, er rigtige og kendt fra i dag.
      --dry-run: viser, hvad der ville ske, uden at gemme.
  npm run -s hoest -- prices FIL
      Indlæser prisindeks fra en fil med kolonnerne ramme;år;indeks og eventuelt dato.
  npm run -s hoest -- figures --through ÅR [--as-of ÅÅÅÅ-MM-DD] [--price-level ÅR] [--investment NR]
      Skriver tallene som JSON i hele øre. Uden --price-level er de som bogført, i blandede prisniveauer ("priceLevel": null).
  npm run -s hoest -- verify
      Efterregner hele databasen og siger, hvad der er kontrolleret.
  npm run -s hoest -- demo
      Fylder en tom database med en demopulje.
  npm run -s hoest -- admin invite E-MAIL
      Gør en person til administrator og skriver et link, der virker én gang, som JSON.

import, prices, demo og admin tager --as E-MAIL: hvem der gør det; påkrævet, når databasen har personer.
Alle tager --db FIL (standard HOEST_DB eller data/hoest.db), --language da|en og --help.
`,
};
