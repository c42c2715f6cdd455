import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, createRoute, createRouter } from "@tanstack/react-router";
import { figuresQuery } from "./api/figures.ts";
import { importLogQuery } from "./api/imports.ts";
import { investmentQuery, investmentsQuery } from "./api/investments.ts";
import { auditSearch } from "./audit/search.ts";
import { importsSearch } from "./imports/search.ts";
import { investmentSearch } from "./investment/search.ts";
import { investmentsSearch } from "./investments/search.ts";
import { LaterPage } from "./LaterPage.tsx";
import { speechIn } from "./language/spoken.ts";
import { NotFound } from "./NotFound.tsx";
import { Overview } from "./overview/Overview.tsx";
import { partsQuery } from "./overview/parts.ts";
import { overviewSearch } from "./overview/search.ts";
import { PageFailure } from "./PageFailure.tsx";
import { pageQuery } from "./page-query.ts";
import { peopleSearch } from "./people/search.ts";
import { Shell } from "./Shell.tsx";
import { readSettings, type SearchTexts, searchTexts } from "./ui/settings.ts";

/** What every route may use: the answers that are already here. */
export interface RouteContext {
  readonly queries: QueryClient;
}

// Every page but the first is fetched when someone is about to go there.
const investmentsPage = pageQuery("investments", () => import("./investments/Investments.tsx").then(({ Investments }) => Investments));
const investmentPage = pageQuery("investment", () => import("./investment/Investment.tsx").then(({ Investment }) => Investment));
const importsPage = pageQuery("imports", () => import("./imports/Imports.tsx").then(({ Imports }) => Imports));
const administrationPage = pageQuery("administration", () => import("./people/Administration.tsx").then(({ Administration }) => Administration));
const auditPage = pageQuery("audit", () => import("./audit/AuditTrail.tsx").then(({ AuditTrail }) => AuditTrail));
const methodPage = pageQuery("method", () => import("./method/Method.tsx").then(({ Method }) => Method));
const designSystemPage = pageQuery("design-system", () => import("./designsystem/DesignSystem.tsx").then(({ DesignSystem }) => DesignSystem));

const root = createRootRouteWithContext<RouteContext>()({
  validateSearch: searchTexts,
  // The words come before the page, so that nothing is ever shown in the wrong language.
  beforeLoad: async ({ search }) => ({ speech: await speechIn(readSettings(search).chosen.language) }),
  component: function Root() {
    const { speech } = root.useRouteContext();
    return <Shell speech={speech} />;
  },
  notFoundComponent: NotFound,
});

const overview = createRoute({
  getParentRoute: () => root,
  path: "/",
  validateSearch: overviewSearch,
  loaderDeps: ({ search }) => searchTexts(search),
  loader: ({ context, deps }) => {
    void context.queries.prefetchQuery(partsQuery);
    askAhead(context, deps);
  },
  component: function OverviewRoute() {
    const texts = overview.useSearch();
    const navigate = overview.useNavigate();
    const onTexts: Go<typeof texts> = (search, replace = false) => navigate({ to: ".", search, replace, resetScroll: false });
    return <Overview texts={texts} onTexts={onTexts} />;
  },
});

const investments = createRoute({
  getParentRoute: () => root,
  path: "/investeringer",
  validateSearch: investmentsSearch,
  loaderDeps: ({ search }) => searchTexts(search),
  loader: ({ context, deps }) => {
    void context.queries.prefetchQuery(investmentsPage);
    askAhead(context, deps);
  },
  component: function InvestmentsRoute() {
    const texts = investments.useSearch();
    const navigate = investments.useNavigate();
    const onTexts: Go<typeof texts> = (search, replace = false) => navigate({ to: ".", search, replace, resetScroll: false });
    return <LaterPage page={investmentsPage} props={{ texts, onTexts }} />;
  },
});

const investment = createRoute({
  getParentRoute: () => root,
  path: "/investeringer/$code",
  validateSearch: investmentSearch,
  loaderDeps: ({ search }) => searchTexts(search),
  loader: ({ context: { queries }, params, deps }) => {
    void queries.prefetchQuery(investmentPage);
    void queries.prefetchQuery(investmentQuery(params.code, readSettings(deps).chosen));
  },
  component: function InvestmentRoute() {
    const { code } = investment.useParams();
    const texts = investment.useSearch();
    const navigate = investment.useNavigate();
    const onTexts: Go<typeof texts> = (search, replace = false) => navigate({ to: ".", search, replace, resetScroll: false });
    return <LaterPage page={investmentPage} props={{ code, texts, onTexts }} />;
  },
});

const imports = createRoute({
  getParentRoute: () => root,
  path: "/indlaes",
  validateSearch: importsSearch,
  loader: ({ context: { queries } }) => {
    void queries.prefetchQuery(importsPage);
    void queries.prefetchQuery(importLogQuery);
  },
  component: function ImportsRoute() {
    const texts = imports.useSearch();
    const navigate = imports.useNavigate();
    const onTexts: Go<typeof texts> = (search, replace = false) => navigate({ to: ".", search, replace, resetScroll: false });
    return <LaterPage page={importsPage} props={{ texts, onTexts }} />;
  },
});

const administration = createRoute({
  getParentRoute: () => root,
  path: "/administration",
  validateSearch: peopleSearch,
  loader: ({ context: { queries } }) => void queries.prefetchQuery(administrationPage),
  component: function AdministrationRoute() {
    const texts = administration.useSearch();
    const navigate = administration.useNavigate();
    const onTexts: Go<typeof texts> = (search, replace = false) => navigate({ to: ".", search, replace, resetScroll: false });
    return <LaterPage page={administrationPage} props={{ texts, onTexts }} />;
  },
});

const audit = createRoute({
  getParentRoute: () => root,
  path: "/revisionsspor",
  validateSearch: auditSearch,
  loader: ({ context: { queries } }) => void queries.prefetchQuery(auditPage),
  component: function AuditRoute() {
    const texts = audit.useSearch();
    const navigate = audit.useNavigate();
    const onTexts: Go<typeof texts> = (search, replace = false) => navigate({ to: ".", search, replace, resetScroll: false });
    return <LaterPage page={auditPage} props={{ texts, onTexts }} />;
  },
});

const method = createRoute({
  getParentRoute: () => root,
  path: "/tallene",
  loader: ({ context: { queries } }) => void queries.prefetchQuery(methodPage),
  component: () => <LaterPage page={methodPage} props={{}} />,
});

const designSystem = createRoute({
  getParentRoute: () => root,
  path: "/designsystem",
  component: () => <LaterPage page={designSystemPage} props={{}} />,
});

/** Puts other texts in the address, as a step of its own or in place of the last one. */
type Go<Texts> = (texts: Texts, isReplacing?: boolean) => void;

/** Every page by its address. Choices stand in the address as plain texts, so a link says what it shows. */
export function routerWith(queries: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([overview, investments, investment, imports, administration, audit, method, designSystem]),
    context: { queries },
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: writtenSearch,
    defaultErrorComponent: PageFailure,
    defaultPreload: "intent",
    // The queries know themselves whether an answer is still good.
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    trailingSlash: "never",
  });
}

/** Asks for what most pages show, so that it is on its way before the page is; nobody waits here. */
function askAhead({ queries }: RouteContext, texts: SearchTexts): void {
  void queries.prefetchQuery(figuresQuery(readSettings(texts).chosen));
  void queries.prefetchQuery(investmentsQuery);
}

function writtenSearch(search: Readonly<Record<string, unknown>>): string {
  const texts = Object.entries(search).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const text = new URLSearchParams(texts).toString();
  return text === "" ? "" : `?${text}`;
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof routerWith>;
  }
}
