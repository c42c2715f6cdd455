import { expect, test } from "vitest";
import { everyTestRuns, noAssertions, plainTests } from "./tidy/claims.ts";
import { commentHabits, docLines, docSentences, noDeadCode } from "./tidy/comments.ts";
import { clientRule, featureRule, importRule } from "./tidy/imports.ts";
import { localeTwins } from "./tidy/locales.ts";
import { componentNames, fileNames, noDrawers, noLayers } from "./tidy/names.ts";
import { catalogue, colourTokens, licence, noAddresses, noForeignAddresses, topLevel } from "./tidy/project.ts";
import { projectFiles } from "./tidy/project-files.ts";
import { oneClock, pureMeaning, smallSchemas, sqlAtHome } from "./tidy/purity.ts";
import { fileSize, fileWeight, lineWidth, whiteSpace } from "./tidy/size.ts";
import type { Rule } from "./tidy/source-file.ts";

const files = projectFiles();

const rules: Readonly<Record<string, Rule>> = {
  "packages know each other in one direction only": importRule,
  "features of the web do not know each other": featureRule,
  "the browser knows one type of the server": clientRule,
  "meaning is pure": pureMeaning,
  "SQL is at home in db": sqlAtHome,
  "schemas are small": smallSchemas,
  "time comes from one place": oneClock,
  "files are short": fileSize,
  "lines can be read without scrolling": lineWidth,
  "white space is as a formatter would leave it": whiteSpace,
  "no file is heavy": fileWeight,
  "files are named as their kind is": fileNames,
  "there is no drawer for what has no home": noDrawers,
  "no layer only passes on": noLayers,
  "a component's file has its name": componentNames,
  "comments are sentences that say why": commentHabits,
  "no code lies in comments": noDeadCode,
  "what explains is a sentence": docSentences,
  "what is exported says what it is": docLines,
  "types are proved, not claimed": noAssertions,
  "every test runs": everyTestRuns,
  "tests are read from top to bottom": plainTests,
  "both languages have every word": localeTwins,
  "at the top lies only what was agreed": topLevel,
  "versions are exact and stand once": catalogue,
  "the licence is there": licence,
  "no file names a machine, a registry or a host of packages": noAddresses,
  "the web shows nothing from elsewhere": noForeignAddresses,
  "colours have names": colourTokens,
};

test("the files of every package are looked at", () => {
  for (const path of ["web/src/main.tsx", "server/src/main.ts", "shared/src/money.ts", "db/src/open.ts", "test/tidy.test.ts", "package.json"]) {
    expect(files.map((file) => file.path)).toContain(path);
  }
});

for (const [claim, rule] of Object.entries(rules)) {
  test(claim, () => {
    const faults = rule(files);
    expect(faults, faults.join("\n")).toEqual([]);
  });
}
