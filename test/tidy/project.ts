import { faultsOf, type Rule, type SourceFile } from "./source-file.ts";

const top = new Set([
  "web", "server", "shared", "db", "test", "package.json", "pnpm-workspace.yaml", "tsconfig.base.json", "pnpm-lock.yaml", "README.md", "LICENSE",
]);
const exact = /^\d+\.\d+\.\d+$/;

/** At the top lies only what was agreed to lie there, and what begins with a dot. */
export const topLevel: Rule = (files) => [...new Set(files.map(({ path }) => path.split("/")[0] ?? ""))]
  .filter((entry) => !top.has(entry) && !entry.startsWith("."))
  .map((entry) => `${entry}:1 does not belong at the top`);

/** Versions are exact and stand once, in the catalogue; a package names what it takes from there, and nothing stands there unused. */
export const catalogue: Rule = (files) => {
  const versions = catalogueOf(files);
  const taken = files.filter(({ path }) => /(^|\/)package\.json$/.test(path)).flatMap(dependenciesOf);
  const named = new Set(taken.map(({ name }) => name));
  return [
    ...taken.filter(({ name, version, isOptional }) => !(isOptional ? exact.test(version) : isFromCatalogue(name, version, versions)))
      .map(({ path, name, version }) => `${path}:1 takes ${name} as ${version}`),
    ...[...versions].filter(([, version]) => !exact.test(version)).map(([name, version]) => `pnpm-workspace.yaml:1 is not exact: ${name} ${version}`),
    ...[...versions.keys()].filter((name) => !named.has(name)).map((name) => `pnpm-workspace.yaml:1 has ${name}, which nobody takes`),
  ];
};

/** Every package says that it is free under the same licence, and the licence is there. */
export const licence: Rule = (files) => {
  const text = files.find(({ path }) => path === "LICENSE")?.text ?? "";
  const silent = files.filter(({ path, text: manifest }) => /(^|\/)package\.json$/.test(path) && !manifest.includes('"license": "MIT"'));
  return [...(/^MIT License\n/.test(text) ? [] : ["LICENSE:1 is not the MIT licence"]), ...silent.map(({ path }) => `${path}:1 does not say its licence`)];
};

/** The lock file works wherever packages come from, and no file names a machine or a registry. */
export const noAddresses: Rule = (files) => [
  ...files.filter(({ path }) => path === "pnpm-lock.yaml").flatMap((file) => faultsOf(file, /https?:\/\//g, "names a host")),
  ...files.flatMap((file) => faultsOf(file, /(?<![\w.*])\/(?:work|root|home)\//g, "names a place on one machine")),
  ...files.flatMap((file) => faultsOf(file, /\bregistry\.\w|npmjs\.|\bdebian\.org|yarnpkg\./g, "names a registry")),
];

/** The web shows nothing from elsewhere: every address in it is its own. */
export const noForeignAddresses: Rule = (files) => files
  .filter(({ path }) => /^web\/(src|public|index\.html)/.test(path) && !path.includes(".test."))
  .flatMap((file) => faultsOf(file, /(?:https?:)?\/\/(?!www\.w3\.org\/)[a-z0-9-]+\.[a-z]/g, "names a foreign address"));

/** Colours have names, and one file says what each is in light, in dark and on paper. */
export const colourTokens: Rule = (files) => files
  .filter(({ path }) => /^web\/src\/.*\.(css|tsx?)$/.test(path) && !path.endsWith("/tokens.css") && !path.includes(".test."))
  .flatMap((file) => faultsOf(file, /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b(?!-)|\b(?:rgba?|hsla?|oklch|oklab|lab|lch)\(/gi, "has a colour of its own"));

interface Dependency {
  readonly path: string;
  readonly name: string;
  readonly version: string;
  readonly isOptional: boolean;
}

function dependenciesOf({ path, text }: SourceFile): Dependency[] {
  const manifest: unknown = JSON.parse(text);
  const groups = Object.entries(Object(manifest)).filter(([group]) => /dependencies$/i.test(group));
  return groups.flatMap(([group, entries]) =>
    Object.entries(Object(entries)).map(([name, version]) => ({ path, name, version: String(version), isOptional: group === "optionalDependencies" })));
}

function isFromCatalogue(name: string, version: string, versions: ReadonlyMap<string, string>): boolean {
  return name.startsWith("@hoest/") ? version === "workspace:*" : version === "catalog:" && versions.has(name);
}

function catalogueOf(files: readonly SourceFile[]): ReadonlyMap<string, string> {
  const text = files.find(({ path }) => path === "pnpm-workspace.yaml")?.text ?? "";
  const block = /^catalog:\n((?: {2}.*\n)*)/m.exec(text)?.[1] ?? "";
  return new Map([...block.matchAll(/^ {2}"?([^"\n]+?)"?: (\S+)$/gm)].map(([, name = "", version = ""]) => [name, version]));
}
