import { faultAt, type Rule, type SourceFile } from "./source-file.ts";

const place = /\/locale\/(da|en)\//;

/** Every word is there in both languages: each file has its twin, with the same names in it, and the English one has the Danish one's shape. */
export const localeTwins: Rule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return files.filter(({ path }) => place.test(path) && !path.endsWith(".test.ts")).flatMap((file) => {
    const isDanish = file.path.includes("/locale/da/");
    const twin = byPath.get(file.path.replace(place, isDanish ? "/locale/en/" : "/locale/da/"));
    if (!twin) return [`${file.path}:1 has no twin in ${isDanish ? "English" : "Danish"}`];
    return isDanish ? [] : [...missingNames(file, twin), ...untyped(file, twin)];
  });
};

interface Named {
  readonly name: string;
  readonly declaration: string;
  readonly offset: number;
}

function exportsOf({ text }: SourceFile): Named[] {
  return [...text.matchAll(/^export (?:const|function) (\w+)[^\n]*/gm)].map((match) => ({ name: match[1] ?? "", declaration: match[0], offset: match.index }));
}

function missingNames(english: SourceFile, danish: SourceFile): string[] {
  const [own, others] = [new Set(exportsOf(english).map(({ name }) => name)), exportsOf(danish)];
  return others.filter(({ name }) => !own.has(name)).map(({ name }) => `${english.path}:1 lacks ${name}`);
}

/** A value has the Danish value's type; a function is declared word for word as the Danish one. */
function untyped(english: SourceFile, danish: SourceFile): string[] {
  const area = /([\w-]+)\.ts$/.exec(english.path)?.[1] ?? "";
  const declared = new Set(exportsOf(danish).map(({ declaration }) => declaration));
  const alias = new RegExp(String.raw`^import type \{[^}]*?\b(\w+)(?: as (\w+))? \} from "\.\./da/${area}\.ts";`, "m").exec(english.text);
  const danishName = alias?.[2] ?? alias?.[1];
  return exportsOf(english)
    .filter(({ declaration }) => !declared.has(declaration) || declaration.startsWith("export const"))
    .filter(({ declaration }) => danishName === undefined || !declaration.includes(`: typeof ${danishName} = `))
    .map(({ offset, name }) => faultAt(english, offset, `${name} has not the type of the Danish one`));
}
