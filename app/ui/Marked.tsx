import { Fragment } from "react";

/** A text with signs around the words that somebody looked for, drawn as marks. The signs are characters that no keyboard has. */
export function Marked({ text }: { text: string }) {
  return (
    <>
      {text.split(/\uE000([^\uE000\uE001]*)\uE001/).map((piece, place) =>
        place % 2 === 1 ? <mark key={place}>{piece}</mark> : <Fragment key={place}>{piece.replace(/[\uE000\uE001]/g, "")}</Fragment>,
      )}
    </>
  );
}
