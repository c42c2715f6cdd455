import { may } from "@hoest/shared/access";
import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, createRoute, createRouter } from "@tanstack/react-router";
import { keptInvitation } from "./account/invitation-token.ts";
import { signInSearch } from "./account/search.ts";
import { figuresQuery } from "./api/figures.ts";
import { importLogQuery } from "./api/import-log.ts";
import { investmentQuery, investmentsQuery } from "./api/investments.ts";
import { atGate, isEntrance } from "./gate.ts";
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
import { Shell } from "./Shell.tsx";
import { readSearch, writtenSearch } from "./search-text.ts";
import { readSettings, type SearchTexts, searchTexts } from "./ui/settings.ts";

/** What every route may use: the answers that are already here. */
export interface RouteContext {
  readonly queries: QueryClient;
}

// Every page but the first is fetched when someone is about to go there.
const investmentsPage = pageQuery("investments", () => import("./investments/Investments.tsx").then(({ Investments }) => Investments));
const investmentPage = pageQuery("investment", () => import("./investment/Investment.tsx").then(({ Investment }) => Investment));
const importsPage = pageQuery("imports", () => import("./imports/ImportsPage.tsx").then(({ ImportsPage }) => ImportsPage));
const signInPage = pageQuery("sign-in", () => import("./account/SignIn.tsx").then(({ SignIn }) => SignIn));
const invitationPage = pageQuery("invitation", () => import("./account/Invitation.tsx").then(({ Invitation }) => Invitation));
const accountPage = pageQuery("account", () => import("./account/Account.tsx").then(({ Account }) => Account));
const methodPage = pageQuery("method", () => import("./method/Method.tsx").then(({ Method }) => Method));
const designSystemPage = pageQuery("design-system", () => import("./designsystem/DesignSystem.tsx").then(({ DesignSystem }) => DesignSystem));

const root = createRootRouteWithContext<RouteContext>()({
  validateSearch: searchTexts,
  // The words come before the page, so that nothing is ever shown in the wrong language, and nothing before it is known who comes.
  beforeLoad: async ({ search, location, context }) => {
    const [speech, visitor] = await Promise.all([speechIn(readSettings(search).chosen.language), atGate(context, location)]);
    return { speech, visitor, isInside: visitor.me !== null && !isEntrance(location.pathname) };
  },
  component: function Root() {
    const { speech, isInside } = root.useRouteContext();
    return <Shell speech={speech} isInside={isInside} />;
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
    return <Overview texts={texts} onTexts={(search) => navigate({ to: ".", search, resetScroll: false })} />;
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
  loader: ({ context: { queries, visitor: { me } } }) => {
    void queries.prefetchQuery(importsPage);
    if (me && may.readImports(me)) void queries.prefetchQuery(importLogQuery);
  },
  component: function ImportsRoute() {
    const texts = imports.useSearch();
    const navigate = imports.useNavigate();
    const onTexts: Go<typeof texts> = (search, replace = false) => navigate({ to: ".", search, replace, resetScroll: false });
    return <LaterPage page={importsPage} props={{ texts, onTexts }} />;
  },
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: "/log-ind",
  validateSearch: signInSearch,
  loader: ({ context: { queries } }) => void queries.prefetchQuery(signInPage),
  component: function SignInRoute() {
    const { visitor } = signIn.useRouteContext();
    return <LaterPage page={signInPage} props={{ visitor, asked: signIn.useSearch() }} />;
  },
});

const invitation = createRoute({
  getParentRoute: () => root,
  path: "/invitation",
  beforeLoad: () => ({ token: keptInvitation() }),
  loader: ({ context: { queries } }) => void queries.prefetchQuery(invitationPage),
  component: function InvitationRoute() {
    const { visitor, token } = invitation.useRouteContext();
    return <LaterPage key={token} page={invitationPage} props={{ visitor, token }} />;
  },
});

const account = createRoute({
  getParentRoute: () => root,
  path: "/konto",
  loader: ({ context: { queries } }) => void queries.prefetchQuery(accountPage),
  component: () => <LaterPage page={accountPage} props={{}} />,
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
    routeTree: root.addChildren([overview, investments, investment, imports, signIn, invitation, account, method, designSystem]),
    context: { queries },
    parseSearch: readSearch,
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

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof routerWith>;
  }
}
