import { Mark } from "./Mark";
import { Picture, pictureMargin, pictureSize } from "./Picture";

/** The picture of every page that has none of its own. */
export function SitePicture({ brand, tagline, lines }: { brand: string; tagline: string; lines: string[] }) {
  return (
    <Picture brand={brand} tagline={tagline}>
      {lines.map((line, place) => (
        <text key={line} x={pictureMargin} y={250 + place * 84} fontSize="72" fontWeight="800" letterSpacing="-1">
          {line}
        </text>
      ))}
      <g transform={`translate(${pictureSize.width - pictureMargin - 260} 298)`}>
        <Mark state="released" size={260} />
      </g>
    </Picture>
  );
}
