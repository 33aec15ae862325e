import { prepare } from "../../server/first-run/prepare.mjs";

/** Builds where the sources are newer than the build: what the browser is shown is what stands there. */
export default function freshBuild(): Promise<void> {
  return prepare({ needs: "site" });
}
