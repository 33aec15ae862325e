import { votes } from "../crowd";
import type { Story } from "../story";

export const harborContainers: Story = {
  key: "harbor-containers",
  steps: [
    {
      daysAgo: 97,
      by: "pete",
      ask: {
        title: "Containers through the harbor, month by month",
        body: "I drive a truck. When many ships come, I wait five hours at the gate. The public figures end in 2016. With newer ones my company could plan.",
        topic: "business",
        department: "POLA",
        frequency: "monthly",
        formats: ["csv", "xlsx"],
        kind: "daily_records",
      },
    },
    {
      daysAgo: 82,
      by: "irene",
      answer: { to: "planned", planned: { inDays: -15, precision: "day" }, body: "The port counts containers every month and will send us the newer years. We publish them by {planned}." },
    },
    { daysAgo: 47, by: "irene", answer: { to: "release_review", body: "The figures are here and go to the reviewers." } },
    { daysAgo: 38, by: "leon", confirm: { reference: "POLA-2039", note: "Totals only. No company can be told apart." } },
    { daysAgo: 28, by: "irene", answer: { to: "fulfilled", datasets: ["38a8-tm7u"], body: "The months since 2016 are public, and the port adds each new one." } },
    ...votes("pete", 11, { from: 96, to: 31 }, { aram: "Trucks stand on our street when the gate is full." }),
  ],
};
