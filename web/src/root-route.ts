import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext } from "@tanstack/react-router";
import { createElement } from "react";
import { atGate, isEntrance } from "./gate.ts";
import { speechIn } from "./language/spoken.ts";
import { NotFound } from "./NotFound.tsx";
import { Shell } from "./Shell.tsx";
import { readSettings, searchTexts } from "./ui/settings.ts";

/** What every route may use: the answers that are already here. */
export interface RouteContext {
  readonly queries: QueryClient;
}

/** What stands around every page, with who comes and in which language. */
export const root = createRootRouteWithContext<RouteContext>()({
  validateSearch: searchTexts,
  // The words come before the page, so that nothing is ever shown in the wrong language, and nothing before it is known who comes.
  beforeLoad: async ({ search, location, context }) => {
    const [speech, visitor] = await Promise.all([speechIn(readSettings(search).chosen.language), atGate(context, location)]);
    return { speech, visitor, isInside: visitor.me !== null && !isEntrance(location.pathname) };
  },
  component: function Root() {
    const { speech, isInside } = root.useRouteContext();
    return createElement(Shell, { speech, isInside });
  },
  notFoundComponent: NotFound,
});
