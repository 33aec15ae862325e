/** What the mark can show. The tiles fill clockwise from the top left: asked, answered, reviewed, released. */
export type MarkState =
  | "draft"
  | "asked"
  | "under-review"
  | "answered"
  | "in-progress"
  | "reviewed"
  | "releasing"
  | "released-in-part"
  | "released"
  | "declined"
  | "closed";

export interface Tiles {
  filled: number;
  /** The tile being worked on stands in a strong outline. */
  working?: boolean;
  /** Data is out: jacaranda. */
  out?: boolean;
  /** It ended here: the filled tiles stand on a bar. */
  ended?: boolean;
  /** Half of the next tile. */
  half?: boolean;
}

export const tilesOf: Record<MarkState, Tiles> = {
  draft: { filled: 0, working: true },
  asked: { filled: 1 },
  "under-review": { filled: 1, working: true },
  answered: { filled: 2 },
  "in-progress": { filled: 2, working: true },
  reviewed: { filled: 3 },
  releasing: { filled: 3, working: true },
  "released-in-part": { filled: 3, out: true, half: true },
  released: { filled: 4, out: true },
  declined: { filled: 2, ended: true },
  closed: { filled: 1, ended: true },
};

/** Paths of the top left tile on a square of 32; outlines are drawn inside the tile's edge. */
export const tilePaths = {
  filled: "M1 1H15V9.58A6.5 6.5 0 0 0 9.58 15H1Z",
  thin: "M1.75 1.75H14.25V8.96A7.25 7.25 0 0 0 8.96 14.25H1.75Z",
  strong: "M2.5 2.5H13.5V8.4A8 8 0 0 0 8.4 13.5H2.5Z",
};
