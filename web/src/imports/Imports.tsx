import type { ImportPreview } from "@hoest/shared/import-preview";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useWords } from "../language/spoken.ts";
import { readSettings, type SearchTexts, searchTexts } from "../ui/settings.ts";
import { Toast } from "../ui/Toast.tsx";
import { ImportDone } from "./ImportDone.tsx";
import { ImportStart } from "./ImportStart.tsx";
import { OpenedImport } from "./OpenedImport.tsx";
import type { Show } from "./preview-rows.ts";
import type { ImportsSearch } from "./search.ts";
import type { Done } from "./use-confirmation.ts";
import { useDroppedFiles } from "./use-dropped-files.ts";
import { type Earlier, type Sent, useSending } from "./use-sending.ts";
import { importWriter } from "./writer.ts";

interface ImportsProps {
  /** The settings and the import's own choices as the address has them. */
  readonly texts: SearchTexts & ImportsSearch;
  /** Puts other texts in the address; what is left out is gone from it. */
  readonly onTexts: (texts: SearchTexts & ImportsSearch) => void;
}

/** A file of figures on its way into the ledger: dropped, seen row by row, mended, and imported when someone says so. */
export function Imports({ texts, onTexts }: ImportsProps) {
  const words = useWords();
  const { language } = readSettings(texts).chosen;
  const write = useMemo(() => importWriter(words, language), [words, language]);
  const settings = searchTexts(texts);
  const earlier = useRef<Earlier | null>(null);
  const [carried, setCarried] = useState<Sent | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const keepEarlier = useCallback((open: Earlier | null) => { earlier.current = open; }, []);
  const hush = useCallback(() => setTold(null), []);
  const sending = useSending(() => earlier.current, arrived);
  const isOver = useDroppedFiles(sending.take);
  useEffect(() => {
    document.title = words.screen.titled(words.screen.importPage);
  }, [words]);

  return (
    <>
      {texts.import === undefined ? start() : (
        <OpenedImport
          key={texts.import} id={texts.import} isChoosing={texts.step === "unit"} show={texts.show} page={texts.page} sending={sending} write={write}
          carried={carried} onCarriedRead={() => setCarried(null)} onEarlier={keepEarlier} onTold={setTold} onDone={imported}
          onChosen={openRows} onStart={() => onTexts(settings)} onShow={show}
        />
      )}
      <Toast text={told} close={write.words.imports.fix.dismiss} onDone={hush} />
    </>
  );

  function start() {
    if (done) return <ImportDone done={done} settings={settings} onMore={() => setDone(null)} write={write} />;
    return <ImportStart sending={sending} isOver={isOver} onOpen={(id) => onTexts({ ...settings, import: id, show: "errors" })} write={write} />;
  }
  function arrived(sent: Sent): void {
    setDone(null);
    setCarried(sent.from === null ? null : sent);
    if (sent.from !== null) openRows(sent.preview);
    else onTexts({ ...settings, import: sent.preview.id, step: "unit" });
  }
  /** Opens on the errors when there are any: they are what has to be done. */
  function openRows({ id, counts }: ImportPreview): void {
    onTexts({ ...settings, import: id, ...(counts.wrong > 0 && { show: "errors" }) });
  }
  function show(next: Show | null, page: number): void {
    const { import: id } = texts;
    if (id !== undefined) onTexts({ ...settings, import: id, ...(next && { show: next }), ...(page > 1 && { page: String(page) }) });
  }
  function imported(answer: Done): void {
    setDone(answer);
    onTexts(settings);
  }
}
