/** Composition root of background work: job name → domain handler. */
import { deliverMail } from "~/platform/mail/deliver.server";
import { type Handlers, closeQueues, drain, openQueues, work } from "~/platform/jobs/queue.server";

const handlers: Handlers = {
  "activity.recorded": async () => undefined,
  "mail.deliver": ({ mail }) => deliverMail(mail),
  hourly: async () => undefined,
};

export const openJobs = openQueues;
export const startJobs = () => work(handlers);
export const stopJobs = closeQueues;
/** Runs every queue empty in this process: the demonstration, simulations and tests. */
export const drainJobs = () => drain(handlers);
