/** What answers a browser: the house itself without a network, everything else over it. */
export type Send = (url: URL, init: RequestInit) => Promise<Response>;

/** A browser as far as signing in needs one: it keeps each site's cookies and goes where it is sent. */
export class GivenBrowser {
  readonly #send: Send;
  readonly #jars = new Map<string, Map<string, string>>();

  constructor(send: Send) {
    this.#send = send;
  }

  /** Asks for one address, with the cookies of its site, and goes no further. */
  async open(address: string | URL, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address);
    const jar = this.cookies(url.origin);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await this.#send(url, { ...init, redirect: "manual", headers: { ...Object.fromEntries(new Headers(init.headers)), cookie } });
    for (const line of response.headers.getSetCookie()) keep(jar, line);
    return response;
  }

  /** Goes where it is sent until an address is one to stop at, which it does not ask for. */
  async walk(from: string | URL, isEnd: (url: URL) => boolean): Promise<URL> {
    let url = new URL(from);
    for (let steps = 0; !isEnd(url); steps += 1) {
      const response = await this.open(url);
      const next = response.headers.get("location");
      if (next === null || steps > 20) throw new Error(`${response.status} at ${url.origin}${url.pathname} leads nowhere: ${await response.text()}`);
      url = new URL(next, url);
    }
    return url;
  }

  /** The cookies of one site, by name. */
  cookies(origin: string): Map<string, string> {
    const jar = this.#jars.get(origin) ?? new Map<string, string>();
    this.#jars.set(origin, jar);
    return jar;
  }
}

function keep(jar: Map<string, string>, line: string): void {
  const [pair = "", ...attributes] = line.split(";").map((part) => part.trim());
  const [name = "", value = ""] = [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)];
  const isOver = attributes.some((attribute) => /^max-age=0$/i.test(attribute) || /^expires=thu, 01 jan 1970/i.test(attribute));
  if (isOver || value === "") jar.delete(name);
  else jar.set(name, value);
}
