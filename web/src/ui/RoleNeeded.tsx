import { type Permission, type Role, rolesThatMay } from "@hoest/shared/access";
import { access as danish } from "@hoest/shared/locale/da/access";
import { access as english } from "@hoest/shared/locale/en/access";
import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect } from "react";
import { useMe } from "../api/me.ts";
import { useArea, useWords } from "../language/spoken.ts";
import styles from "./RoleNeeded.module.css";
import { searchTexts } from "./settings.ts";

interface RoleNeededProps {
  /** What the page is called. */
  readonly title: string;
  /** What the page lets one do. */
  readonly what: string;
  readonly permission: Permission;
  /** What of the page is for this person all the same. */
  readonly children?: ReactNode;
}

/** In place of a page that this person's roles do not open: what it is for, who may, and whom to ask. */
export function RoleNeeded({ title, what, permission, children }: RoleNeededProps) {
  const { screen } = useWords();
  const words = useArea({ da: danish, en: english });
  const { roles } = useMe();
  const named = (some: readonly Role[], between: string) => some.map((role) => screen.roles[role]).join(between);
  useEffect(() => {
    document.title = screen.titled(title);
  }, [screen, title]);
  return (
    <>
      <h1 className={styles["title"]}>{title}</h1>
      <div className={styles["why"]}>
        <p>{what} {words.who(named(rolesThatMay(permission), words.or))}</p>
        <p>{words.yours(named(roles, words.and))}</p>
        <p><Link to="/" search={searchTexts}>{words.home}</Link></p>
      </div>
      {children}
    </>
  );
}
