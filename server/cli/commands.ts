import { adminCreate } from "./admin-create";
import type { CliCommand } from "./command";

export const commands: CliCommand[] = [adminCreate];
