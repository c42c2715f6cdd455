/** What a file from outside may be at most. */
export const mostMiB = 10;
export const mostUnzippedMiB = 64;
export const mostZipEntries = 200;
export const mostRows = 20_000;
export const mostColumns = 60;
export const mostCellCharacters = 32_768;
export const mostSeconds = 30;
export const mostHeapMiB = 512;
