import { refusal } from "../process/refusal.mjs";
import { createAdministrator } from "~/domains/accounts/commands.server";
import { isAppError } from "~/platform/errors";
import type { CliCommand } from "./command";

export const adminCreate: CliCommand = {
  name: "admin create",
  parameters: "EMAIL",
  summary: "makes the person with this address an administrator; they sign in with it",
  async run([email, ...more], { database }) {
    if (!email?.includes("@") || more.length > 0) throw refusal("Say whose address it is: npm run plaza -- admin create EMAIL");
    await createAdministrator(email).catch((error: unknown) => {
      throw isAppError(error) && error.code === "invalid" ? refusal(`${email} is no mail address: write it as name@example.gov.`) : error;
    });
    console.log(`${email} is an administrator now in ${database}, and signs in with that address.`);
  },
};
