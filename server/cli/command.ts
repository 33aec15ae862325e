/** One thing `npm run plaza -- …` can do. It runs with the database open and the queues ready for what it enqueues. */
export interface CliCommand {
  /** Such as "admin create". */
  name: string;
  /** What follows the name, such as "EMAIL". */
  parameters: string;
  summary: string;
  /** Prints its own report; `database` names what it works on, in words. Throws a refusal for what the operator can mend. */
  run(args: string[], about: { database: string }): Promise<void>;
}
