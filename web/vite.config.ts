import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  // The address of a running server while developing; in production the server itself hands out what is built here.
  server: { proxy: { "/api": process.env["HOEST_API"] ?? "http://localhost:4000" } },
  build: {
    // The content security policy allows no data: fonts, and every browser that can run this preloads modules itself.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One sheet for every page: it is small, nothing is shown without its style, and the first script need not name a sheet for each page.
    cssCodeSplit: false,
    // The charts are one file that comes when the first of them is shown; nothing else may be as large.
    chunkSizeWarningLimit: 600,
  },
});
