import { adminCreate } from "./admin-create";
import { catalogImport } from "./catalog";
import type { CliCommand } from "./command";

export const commands: CliCommand[] = [adminCreate, catalogImport];
