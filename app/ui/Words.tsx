import { cloneElement, Fragment, type ReactElement } from "react";

export interface WordsProps {
  /** A translated sentence with named parts: `Asked by <person>Rosa M.</person> on 12 June`. */
  text: string;
  /** What each part becomes, by its name: `{ person: <Link to="…" /> }`. A part not named here stays plain. */
  parts: Record<string, ReactElement>;
}

/** Links and emphasis inside a translated sentence, at a hundredth of the weight of react-i18next's `Trans`. */
export function Words({ text, parts }: WordsProps) {
  const pieces = text.split(/<(\w+)>(.*?)<\/\1>/);
  return (
    <>
      {pieces.map((piece, place) => {
        // Split with two groups: words, name, words within, words, …
        if (place % 3 === 0) return <Fragment key={place}>{piece}</Fragment>;
        if (place % 3 === 1) return null;
        const part = parts[pieces[place - 1] ?? ""];
        return part ? cloneElement(part, { key: place }, piece) : <Fragment key={place}>{piece}</Fragment>;
      })}
    </>
  );
}
