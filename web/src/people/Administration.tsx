import { may } from "@hoest/shared/access";
import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useMemo, useState } from "react";
import { meQuery } from "../api/me.ts";
import { type ListedPerson, peopleQuery } from "../api/people.ts";
import buttons from "../ui/Buttons.module.css";
import { DataTable } from "../ui/DataTable.tsx";
import { Failure } from "../ui/Failure.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { PageSkeleton } from "../ui/PageSkeleton.tsx";
import type { SearchTexts } from "../ui/settings.ts";
import { Toast } from "../ui/Toast.tsx";
import styles from "./Administration.module.css";
import { type Open, PeopleDialog } from "./PeopleDialog.tsx";
import { PeopleFilters } from "./PeopleFilters.tsx";
import { peopleColumns } from "./people-columns.ts";
import { peopleFound } from "./people-found.ts";
import type { PeopleSearch } from "./search.ts";
import { usePeopleWriter } from "./writer.ts";

interface AdministrationProps {
  readonly texts: SearchTexts & PeopleSearch;
  readonly onTexts: (texts: SearchTexts & PeopleSearch, isReplacing?: boolean) => void;
}

/** Who may come in, and as what. */
export function Administration(props: AdministrationProps) {
  const write = usePeopleWriter();
  const { own, words: { screen } } = write;
  const me = useQuery(meQuery);
  const isAllowed = me.data !== undefined && may.readPeople(me.data);
  const people = useQuery({ ...peopleQuery, enabled: isAllowed });
  useEffect(() => {
    document.title = screen.titled(own.page);
  }, [screen, own]);

  const failed = [me, people].find(({ isLoadingError }) => isLoadingError);
  if (failed?.error) return <Failure error={failed.error} onRetry={failed.refetch} />;
  if (me.data && !isAllowed) return <PageHeading {...own.refused} />;
  if (!me.data || !people.data) return <PageSkeleton label={screen.loading} />;
  return <People {...props} all={people.data} me={me.data} />;
}

interface PeopleProps extends AdministrationProps {
  readonly all: readonly ListedPerson[];
  readonly me: Pick<ListedPerson, "id" | "roles">;
}

function People({ all, me, texts, onTexts }: PeopleProps) {
  const write = usePeopleWriter();
  const { own } = write;
  const [open, setOpen] = useState<Open | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const hush = useCallback(() => setTold(null), []);
  const mayManage = may.managePeople(me);
  const found = useMemo(() => peopleFound(all, texts), [all, texts]);
  const columns = useMemo(
    () => peopleColumns({ write, me: me.id, onDo: mayManage ? (doing, person) => setOpen({ doing, person }) : null }),
    [write, me.id, mayManage],
  );
  const count = (...states: readonly ListedPerson["state"][]) => all.filter(({ state }) => states.includes(state)).length;
  return (
    <>
      <PageHeading title={own.title(count("joined"), count("invited", "expired"))} why={own.why}>
        {mayManage && <button type="button" className={buttons["primary"]} onClick={() => setOpen({ doing: "invite" })}>{own.invite.button}</button>}
      </PageHeading>
      {!mayManage && <div className={styles["notice"]}><Notice>{own.readOnly}</Notice></div>}
      <PeopleFilters texts={texts} write={write} onTexts={(search, isReplacing) => onTexts({ ...texts, ...search }, isReplacing)} />
      <DataTable
        name="people" fileName={own.fileName} title={own.page} note={own.note} columns={columns} rows={found} keyOf={({ id }) => String(id)}
        texts={texts} usualSort="name" empty={own.empty}
        onTexts={({ sort, columns: chosen }, isReplacing) => onTexts({ ...texts, sort, columns: chosen }, isReplacing)}
      />
      {open && <PeopleDialog open={open} onOpen={setOpen} onTold={setTold} write={write} />}
      <Toast text={told} close={own.close} onDone={hush} />
    </>
  );
}
