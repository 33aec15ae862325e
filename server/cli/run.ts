import { openJobs, stopJobs } from "~/jobs.server";
import { disconnect } from "~/platform/db/client.server";
import { isAppError } from "~/platform/errors";
import { log } from "~/platform/log.server";
import { checkout, openDatabase } from "../database/open";
import { closeAll, closeOnSignals, onClose } from "../process/closing";
import { dataFolder } from "../process/data-folder.mjs";
import { refusal } from "../process/refusal.mjs";
import type { CliCommand } from "./command";
import { commands } from "./commands";

/** Finds the command by its first words and runs it beside a running Plaza, or alone. */
export async function run(args: string[]): Promise<void> {
  if (args.length === 0 || args[0] === "help" || args[0] === "--help") return help();
  const command = commands.find(({ name }) => `${args.join(" ")} `.startsWith(`${name} `));
  if (!command) throw refusal(`Plaza knows no command "${args.join(" ")}": npm run plaza -- help lists them.`);
  closeOnSignals();
  try {
    const database = await openAll();
    await command.run(args.slice(command.name.split(" ").length), { database }).catch((error: unknown) => Promise.reject(explained(error, command)));
  } finally {
    await closeAll();
  }
}

async function openAll(): Promise<string> {
  const { url, folder } = await openDatabase();
  onClose("database client", disconnect);
  await openJobs((error) => log().error({ jobs: String(error) }));
  onClose("jobs", stopJobs);
  return folder === null ? named(new URL(url)) : `the database kept in ${dataFolder(checkout)}`;
}

const named = ({ host, pathname }: URL) => `the database ${host}${pathname}`;

function explained(error: unknown, command: CliCommand): unknown {
  if (!isAppError(error)) return error;
  return refusal(`Plaza refused (${error.code}): npm run plaza -- ${usage(command)}`, error);
}

function help(): void {
  const width = Math.max(...commands.map((command) => usage(command).length));
  const lines = commands.map((command) => `  ${usage(command).padEnd(width)}  ${command.summary}`);
  console.log(["npm run plaza -- COMMAND", "", ...lines, `  ${"help".padEnd(width)}  this list`].join("\n"));
}

function usage({ name, parameters }: CliCommand): string {
  return `${name} ${parameters}`.trim();
}
