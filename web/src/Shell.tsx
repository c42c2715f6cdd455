import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";
import { useMay } from "./api/use-may.ts";
import { type Speech, Spoken } from "./language/spoken.ts";
import styles from "./Shell.module.css";
import { BandPatterns } from "./ui/BandFill.tsx";
import { MissingWords } from "./ui/MissingWords.tsx";
import { searchTexts } from "./ui/settings.ts";
import { useArrival } from "./ui/use-arrival.ts";

/** What stands around every page: the way past it, the name, the pages and the other language. */
export function Shell({ speech }: { readonly speech: Speech }) {
  const { language, words: { screen } } = speech;
  const [mayReadPeople, mayReadAudit] = [useMay("readPeople"), useMay("readAudit")];
  useArrival(useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname }));
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <Spoken value={speech}>
      <a className={styles["skip"]} href="#content">{screen.skip}</a>
      <BandPatterns />
      <header className={styles["header"]}>
        <div className={styles["inner"]}>
          <Link to="/" search={searchTexts} className={styles["brand"]} activeProps={{}}>
            <Mark />
            {screen.product}
          </Link>
          <nav className={styles["pages"]} aria-label={screen.pages}>
            <PageLink to="/" name={screen.overview} />
            <PageLink to="/investeringer" name={screen.investments.title} />
            <PageLink to="/indlaes" name={screen.importPage} />
            {mayReadPeople && <PageLink to="/administration" name={screen.administration} />}
            {mayReadAudit && <PageLink to="/revisionsspor" name={screen.auditTrail} />}
          </nav>
          <LanguageLink screen={screen} />
        </div>
      </header>
      <main id="content" className={styles["content"]} tabIndex={-1}>
        {speech.isInstead && <MissingWords />}
        <Outlet />
      </main>
      <footer className={styles["footer"]}>
        <p>{screen.footer} <Link to="/tallene" search={searchTexts} activeProps={{}}>{screen.method}</Link></p>
      </footer>
    </Spoken>
  );
}

type PagePath = "/" | "/investeringer" | "/indlaes" | "/administration" | "/revisionsspor";

/** A page among the others; the settings come along, what belongs to one page stays there. */
function PageLink({ to, name }: { readonly to: PagePath; readonly name: string }) {
  return (
    <Link to={to} search={searchTexts} className={styles["page"]} activeOptions={{ exact: to === "/", includeSearch: false }}>{name}</Link>
  );
}

function LanguageLink({ screen }: { readonly screen: Speech["words"]["screen"] }) {
  const { code, name, switchTo } = screen.otherLanguage;
  return (
    <Link
      to="." search={(texts) => ({ ...texts, language: code })} resetScroll={false} activeProps={{}}
      className={styles["language"]} lang={code} hrefLang={code} title={switchTo}
    >
      {name}
    </Link>
  );
}

function Mark() {
  return (
    <svg width="14" height="24" viewBox="0 0 10 20" aria-hidden="true" focusable="false">
      <path className={styles["grain"]} d="M0 5a5 5 0 0 1 10 0v8H0z" />
      <path className={styles["ground"]} d="M0 13h10v4a3 3 0 0 1-3 3H3a3 3 0 0 1-3-3z" />
    </svg>
  );
}
