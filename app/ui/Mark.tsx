import { type MarkState, tilePaths, tilesOf } from "./mark-tiles";

export interface MarkProps {
  state: MarkState;
  /** The tile being worked on, or the next one, turns red. */
  late?: boolean;
  /** Side in pixels: 20, 28, 32, 40, 104 or more. */
  size?: number;
  /** On dark grounds, posters and in print: takes the text's colour. */
  oneColour?: boolean;
  /** Only where no words stand beside the mark. */
  title?: string;
}

/** The progress of a request, and with `released` the logo. */
export function Mark({ state, late = false, size = 40, oneColour = false, title }: MarkProps) {
  const tiles = tilesOf[state];
  const classes = ["mark", tiles.out && "mark--out", oneColour && "mark--one-colour"].filter(Boolean).join(" ");
  return (
    <svg
      className={classes}
      viewBox="0 0 32 32"
      width={size}
      height={size}
      role={title ? "img" : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : true}
    >
      {tiles.ended ? <Ended filled={tiles.filled} /> : [0, 1, 2, 3].map((tile) => <Tile key={tile} {...{ tile, state, late }} />)}
    </svg>
  );
}

function Tile({ tile, state, late }: { tile: number; state: MarkState; late: boolean }) {
  const { filled, working, half } = tilesOf[state];
  const turned = tile === 0 ? undefined : `rotate(${tile * 90} 16 16)`;
  if (tile < filled) return <path className="mark__filled" d={tilePaths.filled} transform={turned} />;
  if (tile > filled) return <path className="mark__open" d={tilePaths.thin} transform={turned} />;
  if (half) return <HalfReleased />;
  if (late) return <path className="mark__late" d={tilePaths.strong} transform={turned} />;
  if (working) return <path className="mark__working" d={tilePaths.strong} transform={turned} />;
  return <path className="mark__open" d={tilePaths.thin} transform={turned} />;
}

function HalfReleased() {
  return (
    <>
      <path className="mark__working" d={tilePaths.strong} transform="rotate(270 16 16)" />
      <path className="mark__filled" d="M1 24H15V31H1Z" />
    </>
  );
}

function Ended({ filled }: { filled: number }) {
  return (
    <>
      <path className="mark__filled" d={tilePaths.filled} transform="translate(0 5)" />
      {filled > 1 && <path className="mark__filled" d={tilePaths.filled} transform="translate(0 5) rotate(90 16 16)" />}
      <path className="mark__filled" d="M1 22.8H31V25.8H1Z" />
    </>
  );
}
