import type { ReactNode } from "react";
import { Mark } from "./Mark";

const colours = `
  text { fill: #171716; font-family: "Public Sans" }
  .soft { fill: #5d5d52 }
  .late { fill: #9c3d10 }
  .mark { color: #171716 }
  .mark--out { color: #5942d2 }
  .mark__filled { fill: currentColor }
  .mark__open { fill: none; stroke: #929285; stroke-width: 1.5 }
  .mark__working { fill: none; stroke: currentColor; stroke-width: 3 }
  .mark__late { fill: none; stroke: #9c3d10; stroke-width: 3 }`;

export const pictureSize = { width: 1200, height: 630 } as const;
export const pictureMargin = 72;

/** The picture that stands beside a link to Plaza elsewhere: an SVG to be drawn on the server, so it brings its colours along. */
export function Picture({ brand, tagline, children }: { brand: string; tagline: string; children: ReactNode }) {
  const { width, height } = pictureSize;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" {...{ width, height }}>
      <style>{colours}</style>
      <rect {...{ width, height }} fill="#fcfcfb" />
      <g transform={`translate(${pictureMargin} 56)`}>
        <Mark state="released" size={56} />
        <text x="76" y="41" fontSize="36" fontWeight="800">
          {brand}
        </text>
        <text className="soft" x={width - 2 * pictureMargin} y="39" fontSize="24" textAnchor="end">
          {tagline}
        </text>
      </g>
      <path d={`M${pictureMargin} 140H${width - pictureMargin}V144H${pictureMargin}Z`} fill="#171716" />
      {children}
    </svg>
  );
}
