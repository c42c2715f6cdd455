import { may } from "@hoest/shared/access";
import type { QueryClient } from "@tanstack/react-query";
import { createRoute, createRouter } from "@tanstack/react-router";
import { keptInvitation } from "./account/invitation-token.ts";
import { signInSearch } from "./account/search.ts";
import { figuresQuery } from "./api/figures.ts";
import { importLogQuery } from "./api/import-log.ts";
import { investmentQuery, investmentsQuery } from "./api/investments.ts";
import { auditSearch } from "./audit/search.ts";
import { importsSearch } from "./imports/search.ts";
import { investmentSearch } from "./investment/search.ts";
import { investmentsSearch } from "./investments/search.ts";
import { LaterPage } from "./LaterPage.tsx";
import {
  accountPage, administrationPage, auditPage, designSystemPage, importsPage, investmentPage, investmentsPage, invitationPage, methodPage, signInPage,
} from "./later-pages.ts";
import { Overview } from "./overview/Overview.tsx";
import { partsQuery } from "./overview/parts.ts";
import { overviewSearch } from "./overview/search.ts";
import { PageFailure } from "./PageFailure.tsx";
import { peopleSearch } from "./people/search.ts";
import { type RouteContext, root } from "./root-route.ts";
import { readSearch, writtenSearch } from "./search-text.ts";
import { readSettings, type SearchTexts, searchTexts } from "./ui/settings.ts";

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
    routeTree: root.addChildren([overview, investments, investment, imports, administration, audit, signIn, invitation, account, method, designSystem]),
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
