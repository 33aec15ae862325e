import { keyed } from "~/platform/signing.server";

/** Six digits are soon tried out: they are kept under the installation's key, and tied to the browser that asked. */
export const hashOfCode = (browserHash: string, code: string) => keyed("sign-in code", `${browserHash} ${code}`);
