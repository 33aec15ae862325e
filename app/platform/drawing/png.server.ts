import { renderAsync } from "@resvg/resvg-js";
import { fontOptions } from "./type.server";

/** A drawing as a picture of the same size. Nothing but what stands in it is looked at: no file, no address, no font of the machine's. */
export async function asPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array((await renderAsync(svg, { font: fontOptions })).asPng());
}
