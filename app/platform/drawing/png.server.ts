import { renderAsync } from "@resvg/resvg-js";
import { LRUCache } from "lru-cache";
import { once } from "../process";
import { fontOptions } from "./type.server";

type Png = Uint8Array<ArrayBuffer>;

const mostBytes = 8_000_000;

/**
 * A drawing as a picture of the same size. Nothing but what stands in it is looked at: no file, no address, no font of the machine's.
 * One is drawn at a time, each once: whoever asks for many pictures makes nobody wait for a page.
 */
export async function asPng(svg: string): Promise<Png> {
  const png = await drawn().fetch(svg);
  if (!png) throw new Error("a picture could not be drawn");
  return png;
}

function drawn(): LRUCache<string, Png> {
  return once("drawings", () => {
    let last: Promise<unknown> = Promise.resolve();
    const fetchMethod = (svg: string) => {
      const drawing = last.then(() => draw(svg));
      last = drawing.catch(() => undefined);
      return drawing;
    };
    return new LRUCache<string, Png>({ maxSize: mostBytes, sizeCalculation: (png, svg) => png.length + 2 * svg.length, fetchMethod });
  });
}

async function draw(svg: string): Promise<Png> {
  return new Uint8Array((await renderAsync(svg, { font: fontOptions })).asPng());
}
