/** What people choose here when asked for a password, in plain letters; the words of other countries come with the library. Most guessed first. */
export const guessedHere: string[] = [
  "adgangskode", "kodeord", "password", "velkommen", "kommune", "hoest", "høst", "sommer", "vinter", "efterår", "forår", "danmark", "københavn",
  "aarhus", "århus", "odense", "aalborg", "ålborg", "esbjerg", "randers", "januar", "februar", "marts", "april", "maj", "juni", "juli", "august",
  "september", "oktober", "november", "december", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "administrator", "controller",
  "bruger", "test", "hemmelig", "hemmeligt", "login", "budget", "regnskab", "økonomi", "investering", "investeringspulje", "gevinst", "forvaltning",
  "skole", "rådhus", "rådhuset", "byrådet", "borgmester", "kontor", "fodbold", "brøndby", "fck", "kærlighed", "skat", "kaffe", "hund", "kat", "mor",
  "far", "familie", "ferie", "jul", "glædelig", "godmorgen", "tillykke", "lego", "maersk", "novo", "christian", "mette", "anne", "peter", "lars",
  "hansen", "jensen", "nielsen", "pedersen", "andersen", "christensen", "larsen", "sørensen", "rasmussen", "correcthorsebatterystaple",
  "maytheforcebewithyou", "tobeornottobe", "tobeornottobethatisthequestion", "nevergonnagiveyouup", "thequickbrownfox",
  "thequickbrownfoxjumpsoverthelazydog", "iloveyou", "letmein", "letmeinplease", "changeme", "itsasecret", "opensesame", "openthedoor",
  "winteriscoming", "loremipsumdolorsitamet", "lukmigind", "sesamlukdigop", "atværeellerikkeatvære", "dereretyndigtland", "rødgrødmedfløde",
  "jegelskerdig", "jegharglemtmitkodeord", "mitkodeord", "minadgangskode", "ditkodeord", "quizdeltagerne", "højtfraatræetsgrønnetop",
  "skibetskalsejleinat",
];
