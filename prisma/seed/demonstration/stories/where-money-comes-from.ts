import { votes } from "../crowd";
import type { Story } from "../story";

export const whereMoneyComesFrom: Story = {
  key: "where-money-comes-from",
  steps: [
    {
      daysAgo: 188,
      by: "eli",
      ask: {
        title: "What the city earns, and from whom",
        body: "I teach government. We can see what the city spends, but income stops in 2017. Taxes, fees, fines: one row each, please.",
        topic: "city-hall",
        department: "OOF",
        frequency: "yearly",
        formats: ["csv", "xlsx"],
        kind: "city_performance",
      },
    },
    { daysAgo: 180, by: "irene", beginReview: true },
    { daysAgo: 166, by: "irene", answer: { to: "in_progress", body: "Finance has the newer years. We are putting them under the same names as the old ones, so that you can compare." } },
    { daysAgo: 143, by: "irene", answer: { to: "release_review", body: "The years are ready for review." } },
    { daysAgo: 134, by: "leon", confirm: { reference: "OOF-1921" } },
    { daysAgo: 121, by: "irene", answer: { to: "fulfilled", datasets: ["qrkr-kfbh"], body: "The income of every year is public now. Each row says which tax or fee it is.", format: "CSV" } },
    ...votes("eli", 8, { from: 187, to: 125 }, { priya: "To compare cities." }),
  ],
};
