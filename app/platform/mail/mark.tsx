import { colours } from "./look";

const bite = { top: { left: "6px 0 0 0", right: "0 6px 0 0" }, bottom: { left: "0 0 0 6px", right: "0 0 6px 0" } };

/** The mark out of table cells: mail readers drop SVG and hold back pictures. */
export function Mark() {
  return (
    <table role="presentation" aria-hidden="true" className="m-mark" cellPadding={0} cellSpacing={0} style={{ borderCollapse: "collapse" }}>
      <tbody>
        <TileRow side="top" />
        <tr>
          <td colSpan={3} style={{ height: 2, lineHeight: "2px", fontSize: 2 }} />
        </tr>
        <TileRow side="bottom" />
      </tbody>
    </table>
  );
}

function TileRow({ side }: { side: "top" | "bottom" }) {
  return (
    <tr>
      <Tile side={side} at="left" />
      <td style={{ width: 2, padding: 0 }} />
      <Tile side={side} at="right" />
    </tr>
  );
}

function Tile({ side, at }: { side: "top" | "bottom"; at: "left" | "right" }) {
  const hole = { width: 6, height: 6, fontSize: 1, lineHeight: "1px", background: colours.white, borderRadius: bite[side][at] };
  return (
    <td
      className="m-tile"
      align={at === "left" ? "right" : "left"}
      valign={side === "top" ? "bottom" : "top"}
      style={{ width: 15, height: 15, padding: 0, background: colours.jacaranda }}
    >
      <div className="m-hole" style={hole} />
    </td>
  );
}
