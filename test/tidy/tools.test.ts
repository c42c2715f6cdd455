import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { projectFiles, projectRoot } from "./project-files.ts";
import { isCode, type SourceFile } from "./source-file.ts";

const tools = join(projectRoot, "node_modules/.bin");
const config = ["--config-path=.biome.jsonc"];

/** What a tool says of a folder, whether it is satisfied or not. */
function told(tool: string, args: readonly string[], cwd: string): string {
  const { stdout, stderr } = spawnSync(join(tools, tool), args, { cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  return stdout + stderr;
}

/** A copy of the project's sources in a folder of its own, each with a fault planted at its end; gone when the check is done. */
function withPlanted(fault: (file: SourceFile) => string, check: (folder: string, planted: readonly string[]) => void): void {
  const folder = mkdtempSync(join(tmpdir(), "hoest-planted-"));
  try {
    const files = projectFiles().filter((file) => isCode(file) || /(^|\/)(package\.json|\.?tsconfig[\w.]*\.json|\.biome\.jsonc)$/.test(file.path));
    for (const file of files) {
      mkdirSync(dirname(join(folder, file.path)), { recursive: true });
      writeFileSync(join(folder, file.path), isCode(file) ? `${file.text}${fault(file)}` : file.text);
    }
    for (const place of ["", "web", "server", "shared", "db", "test"]) {
      symlinkSync(join(projectRoot, place, "node_modules"), join(folder, place, "node_modules"));
    }
    check(folder, files.filter(isCode).map(({ path }) => path));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The paths among those planted that a tool's report does not name. */
function unnamed(report: string, planted: readonly string[], faultOf: (path: string) => string): string[] {
  return planted.filter((path) => !report.includes(faultOf(path)));
}

// The compiler reads the whole house twice, which a busy machine takes its time over.
const patience = { timeout: 180_000 };

test("the compiler sees every file: a wrong type planted in each is found in each", patience, () => {
  withPlanted(() => "\nexport const planted: string = 1;\n", (folder, planted) => {
    const report = told("tsc", ["-p", ".tsconfig.node.json"], folder) + told("tsc", ["-p", "web/tsconfig.json"], folder);
    // Declarations of what a library forgot to declare are not checked by themselves.
    const typed = planted.filter((path) => !path.endsWith(".mjs") && !path.endsWith(".d.ts"));
    expect(typed.length).toBeGreaterThan(100);
    expect(unnamed(report, typed, (path) => `${path}(`)).toEqual([]);
  });
});

test("the linter sees every file: a debugger planted in each is found in each", patience, () => {
  withPlanted(() => "\ndebugger;\n", (folder, planted) => {
    const report = told("biome", ["lint", ...config, "--vcs-enabled=false", "--only=suspicious/noDebugger", "--max-diagnostics=none", "."], folder);
    expect(unnamed(report, planted, (path) => `${path}:`)).toEqual([]);
  });
});

const faults: Readonly<Record<string, string>> = {
  noExplicitAny: "export const planted: any = 1;",
  noConsole: 'console.log("planted");',
  noNonNullAssertion: "export const planted = [1].at(0)!;",
  noEnum: "export enum Planted { One }",
  noBarrelFile: 'export { ore } from "./money.ts";',
  noReExportAll: 'export * from "./money.ts";',
  noDefaultExport: "export default 1;",
  noFloatingPromises: "async function planted(): Promise<void> {}\nplanted();",
  noUnusedVariables: "const planted = 1;",
  useImportType: 'import { Ore } from "./money.ts";\nexport const planted: Ore[] = [];',
  noImportCycles: 'import { planted } from "./other.ts";\nexport const one = planted;',
  noTsIgnore: "// @ts-ignore: planted\nexport const planted: string = 1;",
  noSkippedTests: 'import { test } from "vitest";\ntest.skip("planted", () => {});',
  useMaxParams: "export function planted(a: 1, b: 2, c: 3, d: 4, e: 5) { return [a, b, c, d, e]; }",
  noExcessiveLinesPerFunction: `export function planted(a: number[]) {\n${"  a.pop();\n".repeat(51)}}`,
  noExcessiveNestedBlocks: "export function planted(a: number) { if (a > 1) { if (a > 2) { if (a > 3) { if (a > 4) { throw a; } } } } }",
  noExcessiveCognitiveComplexity: `export function planted(a: number) {\n${"  if (a && (a > 1 || a < 2)) a.toFixed();\n".repeat(6)}}`,
  organizeImports: 'import { planted } from "./other.ts";\nimport { ore } from "./money.ts";\nexport const one = ore(planted);',
};

for (const [rule, fault] of Object.entries(faults)) {
  test(`the linter finds what ${rule} forbids`, () => {
    const folder = mkdtempSync(join(tmpdir(), "hoest-fault-"));
    try {
      cpSync(join(projectRoot, ".biome.jsonc"), join(folder, ".biome.jsonc"));
      cpSync(join(projectRoot, "shared/src/money.ts"), join(folder, "money.ts"));
      writeFileSync(join(folder, "other.ts"), 'import "./fault.ts";\nexport const planted = 1;\n');
      writeFileSync(join(folder, "fault.ts"), `${fault}\n`);
      const report = told("biome", ["check", ...config, "--vcs-enabled=false", "fault.ts"], folder);
      expect(report).toContain(`/${rule} `);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

test("the linter has nothing to say of what is right", () => {
  expect(told("biome", ["check", ...config, "shared/src/money.ts"], projectRoot)).toMatch(/^Checked 1 file .* No fixes applied\.\s*$/);
});
