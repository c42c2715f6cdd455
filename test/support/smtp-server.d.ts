/** The part of the library that is used here: it has no types of its own. */
declare module "smtp-server" {
  import type { Readable } from "node:stream";

  /** A mail server on this machine. */
  export class SMTPServer {
    constructor(options: {
      authOptional?: boolean;
      disabledCommands?: string[];
      onAuth?: (auth: { username?: string; password?: string }, session: unknown, done: (error: Error | null, answer?: { user: string }) => void) => void;
      onData?: (stream: Readable, session: { envelope: { rcptTo: { address: string }[] } }, done: (error?: Error) => void) => void;
      onRcptTo?: (address: { address: string }, session: unknown, done: (error?: Error) => void) => void;
    });
    readonly server: { address(): { port: number } };
    listen(port: number, host: string, done: () => void): void;
    close(done: () => void): void;
    on(event: "error", listener: (error: Error) => void): void;
  }
}
