import { posix } from "node:path";
import { faultAt, isCode, type Rule, type SourceFile } from "./source-file.ts";
import { sourceText } from "./source-text.ts";

/** An import or a re-export: what it names, and whether only for its type. */
export interface Import {
  readonly from: string;
  readonly offset: number;
  readonly isType: boolean;
  readonly isReexport: boolean;
}

const packages: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  db: ["shared"],
  server: ["shared", "db"],
  web: ["shared"],
  test: ["shared", "db", "server", "web"],
};
// The one place where the browser knows the server: the type of its API.
const client = "web/src/api/client.ts";
// Folders of the web that know no feature.
const ground = ["ui", "chart", "language", "api"];

/** Every import of a source file, dynamic ones included. */
export function importsOf(text: string): Import[] {
  const { code } = sourceText(text);
  const statements = code.matchAll(/\b(import|export)\b(\s+type\b)?(?:[^;"'`()=]*?\bfrom)?\s*\(?\s*"( *)"/g);
  return [...statements]
    .filter(([statement, verb]) => verb === "import" || /\bfrom\s*"/.test(statement))
    .map((match) => {
      const end = match.index + match[0].length - 1;
      const from = text.slice(end - (match[3] ?? "").length, end);
      return { from, offset: match.index, isType: match[2] !== undefined, isReexport: match[1] === "export" };
    });
}

/** Packages know each other in one direction only, by the names of their files. */
export const importRule: Rule = (files) => faultsIn(files, (file, one) => {
  if (one.isReexport) return "passes on what another file has";
  if (one.from.startsWith("@hoest/")) return packageFault(file.path, one);
  const isWithin = !one.from.startsWith(".") || packageOf(targetOf(file, one)) === packageOf(file.path);
  return isWithin ? undefined : `reaches out of its package to ${one.from}`;
});

function packageFault(path: string, { from, isType }: Import): string | undefined {
  const own = packageOf(path);
  const [, other = "", ...rest] = from.split("/");
  if (rest.length === 0) return `names a package and no file in it: ${from}`;
  if (other === own) return `names its own package: ${from}`;
  const isClient = other === "server" && path === client && isType;
  return isClient || packages[own]?.includes(other) ? undefined : `${own} may not know ${other}`;
}

/** In the web, what every feature stands on knows no feature, and features do not know each other; only the files at the top compose them. */
export const featureRule: Rule = (files) => faultsIn(files, (file, one) => {
  const [own, target] = [webFolder(file.path), webFolder(targetOf(file, one))];
  if (!one.from.startsWith(".") || own === undefined || own === "" || target === undefined || target === own) return undefined;
  return ground.includes(target) ? undefined : `${own} may not know ${target === "" ? "what composes it" : target}`;
});

/** The browser knows one type of the server, so that a change there is seen here. */
export const clientRule: Rule = (files) => {
  const known = files.filter(({ path }) => path.startsWith("web/src/")).flatMap((file) => {
    const imports = importsOf(file.text).filter(({ from }) => from.startsWith("@hoest/server/"));
    return imports.map(({ offset }) => faultAt(file, offset, "is one more import of the server"));
  });
  return known.slice(1);
};

function faultsIn(files: readonly SourceFile[], faultOf: (file: SourceFile, one: Import) => string | undefined): string[] {
  return files.filter(isCode).flatMap((file) =>
    importsOf(file.text).flatMap((one) => {
      const what = faultOf(file, one);
      return what === undefined ? [] : [faultAt(file, one.offset, what)];
    }));
}

function packageOf(path: string): string {
  return path.split("/")[0] ?? "";
}

function targetOf(file: SourceFile, one: Import): string {
  return posix.join(posix.dirname(file.path), one.from);
}

/** The folder of the web a file is in; empty for the files at its top, nothing for files elsewhere. */
function webFolder(path: string): string | undefined {
  const [web, src, ...rest] = path.split("/");
  return web === "web" && src === "src" ? rest.slice(0, -1)[0] ?? "" : undefined;
}
