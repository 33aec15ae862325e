import { Mark } from "~/ui/Mark";
import type { MarkState } from "~/ui/mark-tiles";
import { Picture, pictureMargin, pictureSize } from "~/ui/Picture";

export interface RequestPictureProps {
  brand: string;
  tagline: string;
  title: { lines: string[]; size: number };
  mark: MarkState;
  late: string | null;
  state: string;
  /** Whose it is. */
  department: string;
  votes: string;
  /** "votes". */
  votesWord: string;
}

const foot = 508;

/** What is asked, how far it is and how many want it. */
export function RequestPicture({ brand, tagline, title, mark, late, state, department, votes, votesWord }: RequestPictureProps) {
  return (
    <Picture brand={brand} tagline={tagline}>
      {title.lines.map((line, place) => (
        <text key={place} x={pictureMargin} y={148 + (place + 1) * title.size * 1.18} fontSize={title.size} fontWeight="800" letterSpacing={-title.size / 80}>
          {line}
        </text>
      ))}
      <g transform={`translate(${pictureMargin} ${foot})`}>
        <Mark state={mark} late={late !== null} size={80} />
        <text x="108" y="34" fontSize="32" fontWeight="700">
          {state}
          {late && <tspan className="late">{` · ${late}`}</tspan>}
        </text>
        <text className="soft" x="108" y="74" fontSize="26">
          {department}
        </text>
        <text x={pictureSize.width - 2 * pictureMargin} y="40" fontSize="56" fontWeight="800" textAnchor="end">
          {votes}
        </text>
        <text className="soft" x={pictureSize.width - 2 * pictureMargin} y="74" fontSize="26" textAnchor="end">
          {votesWord}
        </text>
      </g>
    </Picture>
  );
}
