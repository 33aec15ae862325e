// @ts-check
/** Old versions come this far and no further, so this file keeps to what they can read. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Plaza needs Node.js 20.19 or newer, and this is ${process.versions.node}: install Node.js 24 from nodejs.org, then start again.`);
  process.exit(1);
}
