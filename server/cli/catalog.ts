import { performance } from "node:perf_hooks";
import { type Progress, importCatalog, tellProgress, tellReport } from "~/domains/catalog-import/commands.server";
import { isAppError } from "~/platform/errors";
import { translator } from "~/platform/i18n/server.server";
import { refusal } from "../process/refusal.mjs";
import type { CliCommand } from "./command";

export const catalogImport: CliCommand = {
  name: "catalog import",
  parameters: "FILE|URL [--dry-run] [--confirm] [--as SOURCE]",
  summary: "brings the city's datasets in from a DCAT-US data.json, Socrata or CKAN; run it again for what is new",
  async run(args) {
    const { address, dryRun, confirm, source } = read(args);
    const t = translator(spokenLanguage(), "catalog-import");
    const begun = performance.now();
    const report = await importCatalog({ address, source }, { dryRun, confirm, onProgress: progressLine() }).catch((error: unknown) => {
      const reason = isAppError(error) ? error.facts["reason"] : null;
      if (typeof reason !== "string") throw error;
      throw refusal(t(`problem.${reason}` as "problem.busy", { address, status: isAppError(error) ? error.facts["status"] : "" }));
    });
    console.log(tellReport(t, report, (performance.now() - begun) / 1_000));
    if (report.stop) process.exitCode = 1;
  },
};

const usage = "npm run plaza -- catalog import FILE|URL [--dry-run] [--confirm] [--as SOURCE]";
/** "--confirm": the list is right, however short. */
const switches = ["--dry-run", "--confirm"];

function read(args: string[]): { address: string; dryRun: boolean; confirm: boolean; source: string | undefined } {
  const named = args.indexOf("--as");
  const source = named < 0 ? undefined : args[named + 1];
  const option = args.find((word, place) => word.startsWith("-") && !switches.includes(word) && word !== "--as" && (named < 0 || place !== named + 1));
  if (option) throw refusal(`catalog import knows no option "${option}": ${usage}`);
  const words = args.filter((_, place) => named < 0 || (place !== named && place !== named + 1));
  const [address, ...more] = words.filter((word) => !switches.includes(word));
  if (!address || more.length > 0 || (named >= 0 && !source)) throw refusal(`Say which catalog: ${usage}`);
  return { address, dryRun: words.includes("--dry-run"), confirm: words.includes("--confirm"), source };
}

/** One line that is written over in a terminal; elsewhere one line a thousand datasets. */
function progressLine(): (progress: Progress) => void {
  const t = translator(spokenLanguage(), "catalog-import");
  return (progress) => {
    const { done, total } = progress;
    const last = done === total;
    const text = tellProgress(t, progress);
    if (process.stdout.isTTY) process.stdout.write(`\r${text}${last ? "\n" : ""}`);
    else if (last || done % 1_000 === 0) console.log(text);
  };
}

const spokenLanguage = () => (/^es\b|^es_/.test(process.env["LC_ALL"] ?? process.env["LANG"] ?? "") ? "es" : "en");
