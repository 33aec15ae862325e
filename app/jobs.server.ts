/** Composition root of background work: job name → domain handler. */
import { forgetExpired, makeCopy } from "~/domains/accounts/jobs.server";
import { performRun, readDueSources } from "~/domains/catalog-import/jobs.server";
import { checkLinks, keepDatasets, keepDatasetsAfter } from "~/domains/datasets/jobs.server";
import { countAfter, countFigures } from "~/domains/metrics/jobs.server";
import { onActivity, sendDigests } from "~/domains/notifications/jobs.server";
import { giveHolidays } from "~/domains/departments/jobs.server";
import { askForOffers, keepDeadlines, offerAfter } from "~/domains/requests/jobs.server";
import { learnWords, noteMatches, searchSupplement } from "~/domains/search/jobs.server";
import { deliverMail } from "~/platform/mail/deliver.server";
import { doEach } from "~/platform/jobs/each.server";
import { type Handlers, closeQueues, drain, openQueues, work } from "~/platform/jobs/queue.server";

const handlers: Handlers = {
  async "activity.recorded"({ activity }) {
    await onActivity(activity);
    await countAfter(activity);
    await keepDatasetsAfter(activity);
    await learnWords(activity);
    await noteMatches(activity);
    await askForOffers(activity);
  },
  "mail.deliver": ({ mail }) => deliverMail(mail),
  "person.copy": ({ copy }) => makeCopy(copy),
  "catalog.run": ({ run }) => performRun(run),
  "data.offer": ({ activity }) => offerAfter(activity),
  "links.check": () => checkLinks(),
  "deadlines.keep": () => doEach([giveHolidays, keepDeadlines]),
  hourly: () => doEach([() => sendDigests(searchSupplement), forgetExpired, keepDatasets, readDueSources, countFigures]),
};

export const openJobs = openQueues;
export const startJobs = () => work(handlers);
export const stopJobs = closeQueues;
/** Runs every queue empty in this process: the demonstration, simulations and tests. */
export const drainJobs = () => drain(handlers);
