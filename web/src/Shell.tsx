import { may } from "@hoest/shared/access";
import { Link, Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect } from "react";
import { AccountMenu } from "./AccountMenu.tsx";
import { useMe } from "./api/me.ts";
import { type Speech, Spoken } from "./language/spoken.ts";
import { SessionGuard } from "./SessionGuard.tsx";
import styles from "./Shell.module.css";
import { BandPatterns } from "./ui/BandFill.tsx";
import { MissingWords } from "./ui/MissingWords.tsx";
import { searchTexts } from "./ui/settings.ts";
import { useArrival } from "./ui/use-arrival.ts";

interface ShellProps {
  readonly speech: Speech;
  /** Whether the page is one for someone signed in, and not one for those on their way in. */
  readonly isInside: boolean;
}

/** What stands around every page: the way past it, the name, the pages, who is here and the other language. */
export function Shell({ speech, isInside }: ShellProps) {
  const { language, words: { screen } } = speech;
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
          {isInside && <Pages screen={screen} />}
          <div className={styles["aside"]}>
            <LanguageLink screen={screen} />
            {isInside && <AccountMenu />}
          </div>
        </div>
      </header>
      <main id="content" className={styles["content"]} tabIndex={-1}>
        {speech.isInstead && <MissingWords />}
        <Outlet />
      </main>
      <footer className={styles["footer"]}>
        <p>{screen.footer} {isInside && <Link to="/tallene" search={searchTexts} activeProps={{}}>{screen.method}</Link>}</p>
      </footer>
      {isInside && <SessionGuard />}
    </Spoken>
  );
}

type PagePath = "/" | "/investeringer" | "/indlaes" | "/administration" | "/revisionsspor";

/** The pages this person may use. */
function Pages({ screen }: { readonly screen: Speech["words"]["screen"] }) {
  const me = useMe();
  return (
    <nav className={styles["pages"]} aria-label={screen.pages}>
      <PageLink to="/" name={screen.overview} />
      <PageLink to="/investeringer" name={screen.investments.title} />
      {(may.importFigures(me) || may.readImports(me)) && <PageLink to="/indlaes" name={screen.importPage} />}
      {may.readPeople(me) && <PageLink to="/administration" name={screen.administration} />}
      {may.readAudit(me) && <PageLink to="/revisionsspor" name={screen.auditTrail} />}
    </nav>
  );
}

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
