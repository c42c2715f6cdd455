import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { onTestFinished } from "vitest";

/** Something that answers on a port of loopback, until it is closed or the test is over. */
export async function givenListener(answer: RequestListener, port = 0): Promise<{ readonly origin: string; readonly port: number; readonly close: () => Promise<void> }> {
  const server = createServer(answer);
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const on = typeof address === "object" && address !== null ? address.port : 0;
  const close = () => new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
  onTestFinished(close);
  return { origin: `http://127.0.0.1:${on}`, port: on, close };
}
