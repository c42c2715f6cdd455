import { addPerson } from "@hoest/db/people";
import { openSession } from "@hoest/db/sessions";
import type { Db } from "@hoest/db/tables";
import { createApp } from "@hoest/server/app";
import { clock } from "@hoest/server/clock";
import { installationFrom } from "@hoest/server/installation";

/** The application on a database, and the cookie of a controller who is signed in. */
export async function openApp(db: Db, webRoot: string) {
  const { id } = await addPerson(db, { email: "bench@kommune.test", name: "Bench", roles: ["controller"] });
  const secret = await openSession(db, { personId: id, way: "password", place: "127.0.0.1", device: "" }, clock.now());
  const anew = () => createApp({ db, clock, installation: installationFrom({}), build: "bench", webRoot });
  return { app: anew(), anew, secret, cookie: `hoest=${secret}` };
}
