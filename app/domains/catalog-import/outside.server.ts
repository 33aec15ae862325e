import { isDemonstration } from "~/platform/demonstration.server";
import { conflict } from "~/platform/errors";

/** A demonstration, which anybody may enter as anybody, asks no portal for anything. Throws `conflict`, "demonstration". */
export async function allowReading(): Promise<void> {
  if (await isDemonstration()) throw conflict({ reason: "demonstration" });
}
