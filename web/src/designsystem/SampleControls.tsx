import { useState } from "react";
import buttons from "../ui/Buttons.module.css";
import { DropList } from "../ui/DropList.tsx";
import { FilterChips } from "../ui/FilterChips.tsx";
import { SearchField } from "../ui/SearchField.tsx";
import { SettingsSentence } from "../ui/SettingsSentence.tsx";
import { readSettings } from "../ui/settings.ts";
import { Tabs } from "../ui/Tabs.tsx";
import type { SampleProps } from "./SampleBands.tsx";
import styles from "./Samples.module.css";
import { sampleOffered } from "./samples.ts";

const ids = ["first", "second"] as const;

/** What a reader chooses with. Nothing here leads anywhere. */
export function SampleControls({ words: { controls }, write }: SampleProps) {
  const [tab, setTab] = useState<(typeof ids)[number]>("first");
  const [filters, setFilters] = useState<Readonly<Record<(typeof ids)[number], string>>>({ first: "", second: "second" });
  const [found, setFound] = useState("");
  const tabs = ids.map((id) => ({ id, name: controls[id] }));
  const options = ids.map((id) => ({ value: id, name: controls[id] }));
  return (
    <div className={styles["stack"]}>
      <SettingsSentence chosen={readSettings({}).chosen} offered={sampleOffered} write={write} onChoose={() => {}} />
      <FilterChips
        label={controls.filters} removeName={controls.remove} clearName={controls.clear} onClear={() => setFilters({ first: "", second: "" })}
        filters={ids.map((id) => (
          { id, name: controls[id], value: filters[id], options, onChoose: (value) => setFilters({ ...filters, [id]: value }) }
        ))}
      />
      <Tabs label={controls.tabs} tabs={tabs} chosen={tab} onChoose={setTab}><p>{controls.panel}</p></Tabs>
      <Tabs label={controls.switch} tabs={tabs} chosen={tab} look="switch" onChoose={setTab}><p>{controls.panel}</p></Tabs>
      <div className={styles["line"]}>
        <SearchField label={controls.find} hint={controls.find} found={found} onFind={setFound} />
        <DropList
          look={buttons["secondary"]} name={controls.list} label={controls.list}
          items={ids.map((id) => ({ name: controls[id], onChoose: () => setTab(id) }))}
        />
      </div>
    </div>
  );
}
