import type { Role } from "@hoest/shared/access";
import { Link } from "@tanstack/react-router";
import { use, useId, useRef, useState } from "react";
import styles from "./AccountMenu.module.css";
import { useMe } from "./api/me.ts";
import { Spoken } from "./language/spoken.ts";
import { searchTexts } from "./ui/settings.ts";
import { Unseen } from "./ui/Unseen.tsx";

/** Who is signed in, as what, and the way to their account and out. */
export function AccountMenu() {
  const { name, email, roles } = useMe();
  const { language, words: { screen } } = use(Spoken);
  const menu = useRef<HTMLDivElement>(null);
  const menuId = useId();
  const [leaving, setLeaving] = useState<"not" | "under way" | "failed">("not");
  const named = roles.map((role: Role) => screen.roles[role]).join(", ");
  return (
    <>
      <button type="button" className={styles["opener"]} popoverTarget={menuId}>
        <Unseen>{screen.account.menu}</Unseen>{" "}
        <span className={styles["person"]}>
          <span className={styles["name"]}>{name}</span>{" "}
          <span className={styles["roles"]}>{named}</span>
        </span>
        <svg width="8" height="5" viewBox="0 0 8 5" aria-hidden="true"><path className={styles["arrow"]} d="M0 0h8L4 5z" /></svg>
      </button>
      <div
        ref={menu} id={menuId} className={styles["menu"]} popover="auto" role="group" aria-label={`${screen.account.menu} ${name}`}
        onToggle={(event) => event.newState === "open" && menu.current?.querySelector("a")?.focus()}
      >
        <p className={styles["who"]}><b>{name}</b><span>{email}</span><span>{named}</span></p>
        <Link to="/konto" search={searchTexts} className={styles["item"]} activeProps={{}} onClick={() => menu.current?.hidePopover()}>
          {screen.account.mine}
        </Link>
        <button type="button" className={styles["item"]} disabled={leaving === "under way"} onClick={leave}>{screen.account.signOut}</button>
        {leaving === "failed" && <p className={styles["failed"]} role="alert">{screen.account.failed}</p>}
      </div>
    </>
  );

  /** What was answered to this person is gone with the page: nobody after them finds it in the browser's memory. */
  function leave(): void {
    setLeaving("under way");
    import("./api/session.ts").then(({ signOut }) => signOut()).then(() => window.location.assign(`/log-ind?language=${language}`), () => setLeaving("failed"));
  }
}
