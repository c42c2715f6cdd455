import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { mayRetry } from "./api/retry.ts";
import { partsQuery } from "./overview/parts.ts";
import { routerWith } from "./routes.tsx";
import "./ui/fonts.css";
import "./ui/tokens.css";
import "./ui/base.css";

// A municipality's own network may have no way out: whether the browser thinks it is online says nothing about our server.
// An answer asked for when the pointer came near a link is still good when the page opens.
const queries = new QueryClient({ defaultOptions: { queries: { networkMode: "always", retry: mayRetry, staleTime: 5_000 } } });
// What the front page is made of need not wait until it is known who comes.
if (window.location.pathname === "/") void queries.prefetchQuery(partsQuery);
const router = routerWith(queries);

const place = document.getElementById("app");
if (!place) throw new Error("index.html has no place for the app");
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
