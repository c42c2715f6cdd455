import { may } from "@hoest/shared/access";
import { type ComponentProps, useMemo } from "react";
import { useMe } from "../api/me.ts";
import { useWords } from "../language/spoken.ts";
import { RoleNeeded } from "../ui/RoleNeeded.tsx";
import { readSettings } from "../ui/settings.ts";
import { ImportLog } from "./ImportLog.tsx";
import { Imports } from "./Imports.tsx";
import { importWriter } from "./writer.ts";

/** The import for those who may, the log for those who may read it, and for others who may. */
export function ImportsPage(props: ComponentProps<typeof Imports>) {
  const me = useMe();
  const words = useWords();
  const { language } = readSettings(props.texts).chosen;
  const write = useMemo(() => importWriter(words, language), [words, language]);
  if (may.importFigures(me)) return <Imports {...props} />;
  return (
    <RoleNeeded title={words.screen.importPage} what={write.words.imports.closed} permission="importFigures">
      {may.readImports(me) && <ImportLog write={write} />}
    </RoleNeeded>
  );
}
