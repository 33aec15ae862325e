import { tilePaths } from "./mark-tiles";

/** One tile of the square: a filled one is as promised, an outline lacks something, red is late or broken, on a bar it ended. */
export type TileState = "good" | "lacking" | "late" | "unknown" | "gone";

export function Tile({ state, size = 28 }: { state: TileState; size?: number }) {
  return (
    <svg className={`mark mark--tile${state === "good" ? " mark--out" : ""}`} viewBox="0 0 16 16" width={size} height={size} aria-hidden>
      {drawings[state]}
    </svg>
  );
}

const drawings = {
  good: <path className="mark__filled" d={tilePaths.filled} />,
  lacking: <path className="mark__working" d={tilePaths.strong} />,
  late: <path className="mark__late" d={tilePaths.strong} />,
  unknown: <path className="mark__open" d={tilePaths.thin} />,
  gone: (
    <>
      <path className="mark__filled" d={tilePaths.filled} transform="matrix(.7 0 0 .7 2.4 0)" />
      <path className="mark__filled" d="M1 12.5H15V14.5H1Z" />
    </>
  ),
};
