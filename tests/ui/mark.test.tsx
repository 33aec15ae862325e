import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Mark } from "~/ui/Mark";
import { type MarkState, tilesOf } from "~/ui/mark-tiles";

const count = (svg: string, part: string) => svg.split(`mark__${part}`).length - 1;
const draw = (state: MarkState, late = false) => renderToStaticMarkup(<Mark state={state} late={late} />);

describe("the mark", () => {
  it("fills a tile for each step", () => {
    for (const [state, tiles] of Object.entries(tilesOf)) {
      const bar = tiles.ended || tiles.half ? 1 : 0;
      expect(count(draw(state as MarkState), "filled"), state).toBe(tiles.filled + bar);
    }
  });

  it("turns the tile being worked on red when late, and fills no other", () => {
    expect(count(draw("under-review", true), "late")).toBe(1);
    expect(count(draw("under-review", true), "working")).toBe(0);
    expect(count(draw("answered", true), "filled")).toBe(2);
  });

  it("is never red where data is out or it ended", () => {
    const done: MarkState[] = ["released", "released-in-part", "declined", "closed"];
    for (const state of done) expect(count(draw(state, true), "late"), state).toBe(0);
  });

  it("is heard only where no words stand beside it", () => {
    expect(draw("asked")).toContain('aria-hidden="true"');
    expect(renderToStaticMarkup(<Mark state="asked" title="Asked" />)).toContain('role="img" aria-label="Asked"');
  });
});
