// Plain JavaScript, so that a Node too old to read TypeScript can still say so in one clear line.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  process.stderr.write(
    `Høst kræver Node 22.18 eller nyere; dette er ${process.versions.node}. På Linux henter "npm start" selv en Node, der passer.\n` +
      `Høst needs Node 22.18 or newer; this is ${process.versions.node}. On Linux "npm start" fetches one that fits.\n`,
  );
  process.exit(1);
}
