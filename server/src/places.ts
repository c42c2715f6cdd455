import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** A file of the project itself, by its path from the top. */
export function projectFile(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** A file a person names: from the folder they stand in, which npm leaves for the project's own. */
export function personsFile(path: string): string {
  return resolve(process.env["INIT_CWD"] ?? process.cwd(), path);
}

/** The database: the file a person names, else `HOEST_DB`, else `data/hoest.db` in the project. */
export function databaseFile(named = process.env["HOEST_DB"]): string {
  return named ? personsFile(named) : projectFile("data/hoest.db");
}
