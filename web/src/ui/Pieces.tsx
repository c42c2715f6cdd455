import type { Piece } from "@hoest/shared/locale/piece";
import styles from "./Pieces.module.css";

/** A sentence of which some parts stand out. */
export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map((piece, index) => {
    if (typeof piece === "string") return piece;
    const Tag = piece.mark === "soft" ? "span" : "strong";
    // The pieces of a sentence have no names and never change places: their place is their key.
    return <Tag key={index} className={styles[piece.mark]}>{piece.text}</Tag>;
  });
}
