import type { HeadlinePiece } from "@hoest/shared/locale/da/headline";
import { Link } from "@tanstack/react-router";
import { Pieces } from "../ui/Pieces.tsx";
import type { SearchTexts } from "../ui/settings.ts";
import styles from "./Headline.module.css";

/** The overview's first sentence; each amount in it leads to the cases it is made of. */
export function Headline({ pieces, texts }: { readonly pieces: readonly HeadlinePiece[]; readonly texts: SearchTexts }) {
  return pieces.map((piece, index) => {
    const told = <Pieces key={index} pieces={[piece]} />;
    if (typeof piece === "string" || piece.figure === undefined) return told;
    const look = `${styles["figure"]} ${piece.mark === "soft" ? "" : styles["main"]}`;
    return <Link key={index} to="/investeringer" search={{ ...texts, sort: `-${piece.figure}` }} className={look}>{told}</Link>;
  });
}
