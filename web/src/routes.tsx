import { createRootRoute, createRoute, createRouter } from "@tanstack/react-router";
import { speechIn } from "./language/spoken.ts";
import { NotFound } from "./NotFound.tsx";
import { Overview } from "./overview/Overview.tsx";
import { Shell } from "./Shell.tsx";
import { readSettings, type SearchTexts, searchTexts } from "./ui/settings.ts";

const root = createRootRoute({
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
  component: function OverviewRoute() {
    const texts = overview.useSearch();
    const navigate = overview.useNavigate();
    return <Overview texts={texts} onSettings={(search: SearchTexts) => navigate({ to: ".", search, resetScroll: false })} />;
  },
});

/** Every page by its address. Settings stand in the address as plain texts, so a link says what it shows. */
export const router = createRouter({
  routeTree: root.addChildren([overview]),
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: writtenSearch,
  scrollRestoration: true,
  trailingSlash: "never",
});

function writtenSearch(search: Readonly<Record<string, unknown>>): string {
  const text = new URLSearchParams(searchTexts(search)).toString();
  return text === "" ? "" : `?${text}`;
}

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
