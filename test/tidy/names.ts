import { posix } from "node:path";
import { faultsOf, isCode, type Rule } from "./source-file.ts";
import { sourceText } from "./source-text.ts";

const drawers = new Set([
  "utils", "util", "helpers", "helper", "common", "types", "services", "service", "models", "model", "constants", "hooks", "contexts", "index",
  "misc", "lib", "core",
]);
// The two files of the web that hold no component of their own.
const plainScreens = new Set(["main.tsx", "routes.tsx"]);

/** Files and folders in kebab-case, components in PascalCase, migrations by their date. */
export const fileNames: Rule = (files) => paths(files).filter((path) => path.includes("/") && !path.startsWith(".")).flatMap((path) => {
  const name = posix.basename(path);
  if (!rightName(path).test(name) && !plainScreens.has(name)) return [`${path}:1 is not named as files of its kind are`];
  const wrong = posix.dirname(path).split("/").find((folder) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(folder));
  return wrong === undefined ? [] : [`${path}:1 is in a folder not in kebab-case: ${wrong}`];
});

/** A drawer for things without a home says that the tree is wrong. */
export const noDrawers: Rule = (files) => paths(files).flatMap((path) => {
  const drawer = path.split("/").find((part) => drawers.has(part.replace(/\..*$/, "").toLowerCase()));
  return drawer && /\.(ts|tsx|mjs|css)$/.test(path) ? [`${path}:1 is in a drawer: ${drawer}`] : [];
});

/** No layer that only passes on. */
export const noLayers: Rule = (files) => files.filter(isCode).flatMap((file) =>
  faultsOf(file, /\b(?:class|interface|type|function|const|let)\s+\w*(?:Service|Repository|Manager)\b/gi, "is named for a layer", sourceText(file.text).code));

/** A component's file has the name of what it shows. */
export const componentNames: Rule = (files) => files.filter(({ path }) => /\/[A-Z]\w*\.tsx$/.test(path)).flatMap(({ path, text }) => {
  const name = posix.basename(path, ".tsx");
  return new RegExp(String.raw`export (?:function|const) ${name}\b`).test(text) ? [] : [`${path}:1 has no component ${name}`];
});

function paths(files: readonly { readonly path: string }[]): string[] {
  return files.map(({ path }) => path);
}

function rightName(path: string): RegExp {
  if (path.includes("/migrations/")) return /^\d{4}-\d{2}-\d{2}(-[a-z0-9]+)+\.ts$/;
  if (path.endsWith(".test.tsx")) return /^[A-Z][A-Za-z0-9]*\.test\.tsx$/;
  if (path.endsWith(".tsx")) return /^[A-Z][A-Za-z0-9]*\.tsx$/;
  if (path.endsWith(".module.css")) return /^[A-Z][A-Za-z0-9]*\.module\.css$/;
  return /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|browser|config|d|slow))*\.[a-z0-9]+$/;
}
