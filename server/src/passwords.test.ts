import { Refusal } from "@hoest/shared/problem";
import { expect, test } from "vitest";
import { demandGoodPassword, hashing, isPassword, passwordHash } from "./passwords.ts";

const about = ["mette.hansen@roskilde-kommune.dk", "Mette Hansen"];

/** Why a password is refused; nothing when it is good. */
function reasonAgainst(password: string): string | number | undefined {
  try {
    demandGoodPassword(password, about);
    return undefined;
  } catch (error) {
    if (error instanceof Refusal && error.code === "weak-password") return error.details["reason"];
    throw error;
  }
}

test("a password is kept by argon2id with 19 MiB, two rounds and one lane, salted", async () => {
  const [one, other] = await Promise.all([passwordHash("fire ord i en sætning"), passwordHash("fire ord i en sætning")]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
  expect(one).not.toBe(other);
  expect([await isPassword("fire ord i en sætning", one), await isPassword("fire ord i en sætninG", one)]).toEqual([true, false]);
});

test("never more than four are hashed at once", async () => {
  let [underway, most, begun] = [0, 0, 0];
  const kept = await passwordHash("fire ord i en sætning");
  const watch = {
    start: () => {
      begun += 1;
      underway += 1;
      most = Math.max(most, underway);
    },
    end: () => {}, asyncStart: () => {}, error: () => {},
    asyncEnd: () => { underway -= 1; },
  };
  hashing.subscribe(watch);
  await Promise.all(Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? passwordHash("x") : isPassword("x", kept))));
  hashing.unsubscribe(watch);
  expect([begun, most, underway]).toEqual([12, 4, 0]);
});

test("a password for nobody takes the same work, and is never right", async () => {
  let begun = 0;
  const watch = { start: () => { begun += 1; }, end: () => {}, asyncStart: () => {}, asyncEnd: () => {}, error: () => {} };
  hashing.subscribe(watch);
  const answers = [await isPassword("nobody's", null), await isPassword("", null)];
  hashing.unsubscribe(watch);
  expect([answers, begun]).toEqual([[false, false], 2]);
});

test("twelve characters are enough, counted as people count them", () => {
  expect([reasonAgainst("k8#mQz!vR2p"), reasonAgainst("k8#mQz!vR2pL")]).toEqual(["short", undefined]);
  expect(reasonAgainst("é".normalize("NFD").repeat(11))).toBe("short");
  expect(reasonAgainst("👨‍👩‍👧‍👦".repeat(11))).toBe("short");
  expect(reasonAgainst("k8#mQz!vRé👨‍👩‍👧‍👦L".normalize("NFD"))).toBe(undefined);
});

test("two hundred characters are the most", () => {
  const long = "Ti tænkte på træet, tyve gik til tops. ".repeat(6);
  expect([reasonAgainst(long.slice(0, 200)), reasonAgainst(long.slice(0, 201)), reasonAgainst("x".repeat(1_000))]).toEqual([undefined, "long", "long"]);
});

test("nothing is demanded of which characters a password is made", () => {
  for (const good of ["grøn vej under sneglehus", "vejrhanesneglehusgrød", "71930264858213", "GRØNVEJSNEGLEHUS", "     k8#mQz vR2pL    "]) {
    expect([good, reasonAgainst(good)]).toEqual([good, undefined]);
  }
});

const guessed: Readonly<Record<string, readonly string[]>> = {
  "the most common": ["passwordpassword", "password1234", "P@ssw0rd1234", "letmeinletmein", "trustno1trustno1", "Welcome12345", "adgangskode123", "Velkommen1234", "kodeordkodeord"],
  "seasons, places and years": ["sommer2026!!!", "Vinter2026!!", "københavn2026", "Regnskab2026", "12-31-2026-2026"],
  "long common phrases": ["correct horse battery staple", "CorrectHorseBatteryStaple", "Never Gonna Give You Up", "may the force be with you", "to be or not to be"],
  "keyboard walks": ["qwertyuiopasdf", "1qaz2wsx3edc", "asdfghjklæøå", "zxcvbnm,.-zx", "123456789012", "poiuytrewqlk"],
  "repetition": ["aaaaaaaaaaaaaaa", "abcabcabcabcabc", "budget2026budget", "hunter2hunter2!", "a".repeat(200), "1234567890".repeat(20), "🙂".repeat(12)],
  "the person's own name and address": ["mette.hansen@roskilde-kommune.dk", "MetteHansen2026", "hansen-mette-1", "Mette Mette Mette", "roskilde-mette!"],
  "the house's own name": ["hoesthoesthoest", "hoest2026hoest", "Høst-Høst-Høst", "HøstMette2026!"],
};

test.for(Object.entries(guessed))("%s are refused as easily guessed", ([, passwords]) => {
  expect(passwords.map((password) => [password, reasonAgainst(password)])).toEqual(passwords.map((password) => [password, "common"]));
});

test("a letter with its accent typed apart is the same letter", async () => {
  const kept = await passwordHash("grøn vej på Ærø, åh ja: café".normalize("NFD"));
  expect(await isPassword("grøn vej på Ærø, åh ja: café".normalize("NFC"), kept)).toBe(true);
});

test("what no keyboard makes is hashed like anything else", async () => {
  for (const odd of ["", "\0".repeat(20), "\ud800".repeat(20), "a".repeat(1_000)]) expect(await isPassword(odd, await passwordHash(odd))).toBe(true);
  expect(await isPassword("abc", await passwordHash("abc\0def"))).toBe(false);
});

test("looking at the worst password takes no longer than hashing a few", async () => {
  demandGoodPassword("grøn vej under sneglehus", about);
  const worst = ["4444@@@@!!!!1111||||0000$$$$".repeat(7), "4@8({[<3€6!1|70$57+2%".repeat(9), "p@$$w0rd".repeat(25), "@4$5!1|03@".repeat(100), "a".repeat(1_000)];
  const hashed = await cpuMsOf(async () => { for (let i = 0; i < 20; i++) await passwordHash("x"); });
  for (const password of worst) {
    const looked = await cpuMsOf(async () => { reasonAgainst(password); });
    expect([password.slice(0, 10), looked < Math.max(400, hashed)]).toEqual([password.slice(0, 10), true]);
  }
});

/** The processor time of this process, which a busy machine does not stretch. */
async function cpuMsOf(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
