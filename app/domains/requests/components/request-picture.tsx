import { Mark } from "~/ui/Mark";
import type { MarkState } from "~/ui/mark-tiles";
import { Picture, pictureMargin, pictureSize } from "~/ui/Picture";

export interface RequestPictureProps {
  brand: string;
  tagline: string;
  title: { lines: string[]; size: number };
  mark: MarkState;
  late: boolean;
  /** How far it is, how late, and whose it is: a line each. */
  lines: PictureLine[];
  votes: string;
  /** "votes". */
  votesWord: string;
}

export interface PictureLine {
  text: string;
  look: "state" | "late" | "soft";
}

const foot = 500;
const beside = 108;

/** What the words beside the mark have between them and the votes, `taken` wide. */
export const lineWidth = (taken: number) => pictureSize.width - 2 * pictureMargin - beside - taken - 40;

export const lineTypes = {
  state: { size: 32, weight: 700 },
  late: { size: 26, weight: 700 },
  soft: { size: 26, weight: 400 },
} as const;

export const votesTypes = { number: { size: 56, weight: 800 }, word: { size: 26, weight: 400 } } as const;

/** What is asked, how far it is and how many want it. */
export function RequestPicture({ brand, tagline, title, mark, late, lines, votes, votesWord }: RequestPictureProps) {
  return (
    <Picture brand={brand} tagline={tagline}>
      {title.lines.map((line, place) => (
        <text key={place} x={pictureMargin} y={148 + (place + 1) * title.size * 1.18} fontSize={title.size} fontWeight="800" letterSpacing={-title.size / 80}>
          {line}
        </text>
      ))}
      <g transform={`translate(${pictureMargin} ${foot})`}>
        <Mark state={mark} late={late} size={80} />
        {lines.map(({ text, look }, place) => (
          <text key={look} className={look} x={beside} y={(lines.length > 2 ? 22 : 34) + place * (lines.length > 2 ? 37 : 40)} fontSize={lineTypes[look].size} fontWeight={lineTypes[look].weight}>
            {text}
          </text>
        ))}
        <text x={pictureSize.width - 2 * pictureMargin} y="40" fontSize={votesTypes.number.size} fontWeight={votesTypes.number.weight} textAnchor="end">
          {votes}
        </text>
        <text className="soft" x={pictureSize.width - 2 * pictureMargin} y="74" fontSize={votesTypes.word.size} textAnchor="end">
          {votesWord}
        </text>
      </g>
    </Picture>
  );
}
