/** How the figures are made up, in Danish: one short section for each thing a reader may ask. */
export const method = {
  title: "Sådan er tallene gjort op",
  lead: "Hvert tal i Høst er en sum af poster, der kun kan lægges til, aldrig rettes. Ethvert tal fører derfor tilbage til de poster, det er gjort af.",
  sections: [
    {
      title: "Hvad er med",
      text: "Beløb er kommunens egne, netto efter refusion og brugerbetaling, før udligning og bloktilskud. Besparelser vises som positive gevinster. Gevinster, der falder hos borgere, region eller stat, står for sig og lægges aldrig til resten.",
    },
    {
      title: "Til og med år",
      text: "Forventet, realiseret og høstet tælles til og med det valgte år. Uden et valg er det seneste år, hvis regnskab er afsluttet. Bevilget tæller alle år. Et år, hvis regnskab ikke er afsluttet, er mærket foreløbigt.",
    },
    {
      title: "Opgjort pr.",
      text: "Kun det, der var kendt på den valgte dag, er med: poster, løfter og prisindeks. Den samme dag giver altid de samme tal, også når noget nyt er blevet kendt siden.",
    },
    {
      title: "Priser",
      text: "Hvert beløb omregnes fra sit eget pris- og lønniveau til det valgte: beløb × indeks for det valgte år ÷ indeks for beløbets år, for rammen det står på, afrundet til øren, før noget lægges sammen. Rammen “andet” har intet indeks og bruger servicerammens. Mangler et indeks, vises ingen tal i stedet for forkerte.",
    },
    {
      title: "Lovet og forventet",
      text: "Forventet er besparelsen i den vedtagne business case, som den ser ud nu. Er den revideret, vises det oprindelige løfte som “lovet” ved siden af, og båndet har et mærke, hvor løftet lå.",
    },
    {
      title: "Realiseret, høstet og frafaldet",
      text: "Realiseret er dokumenteret. Høstet er et budget, der er sænket ved en beslutning, eller penge betalt tilbage til puljen. Frafaldet er realiseret, men høstes ikke, med en grund. Resten afventer høst. Høstet forlods er høstet ud over det, der er realiseret: budgettet blev sænket før effekten. Det gøres op gevinst for gevinst og år for år, så et hul ét sted aldrig skjules af et overskud et andet.",
    },
    {
      title: "Realiseringsgrad, høstgrad og trafiklys",
      text: "Realiseringsgraden er realiseret ÷ forventet. Høstgraden er høstet uden det forlods ÷ det, der kan høstes. Trafiklyset er grønt (G) fra 90 %, gult (M) fra 70 % og ellers rødt (R); uden en grad er der intet lys.",
    },
    {
      title: "Udsigt og nettogevinst",
      text: "Udsigten er det realiserede til og med det valgte år og derefter prognosen, eller det forventede, hvor der ingen prognose er. Nettogevinsten siden start er udsigten minus forbruget til og med det valgte år og minus bevillingerne derefter.",
    },
    {
      title: "Rammer",
      text: "Penge i én ramme kan ikke betale for en anden. “Tilbage i puljen” gøres derfor op ramme for ramme: afsat + betalt tilbage − bevilget til og med budgetåret. Totaler på tværs af rammer siger, at de er det.",
    },
  ],
};
