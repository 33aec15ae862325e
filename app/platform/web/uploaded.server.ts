import { textOf } from "../csv";

/** A table that was sent as a file, or else pasted. */
export async function tableSent(posted: FormData): Promise<string> {
  const file = posted.get("file");
  if (file !== null && typeof file !== "string" && file.size > 0) return textOf(new Uint8Array(await file.arrayBuffer())).replaceAll("\0", "");
  return String(posted.get("text") ?? "").replaceAll("\0", "");
}
