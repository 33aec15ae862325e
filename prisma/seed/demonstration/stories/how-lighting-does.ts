import { votes } from "../crowd";
import type { Story } from "../story";

export const howLightingDoes: Story = {
  key: "how-lighting-does",
  steps: [
    {
      daysAgo: 16,
      by: "kofi",
      ask: {
        title: "How well the street lighting bureau keeps its own goals",
        body: "Every bureau sets itself goals. I would like to see those for street lights beside what came of them, year by year.",
        topic: "city-hall",
        department: "BSL",
        frequency: "yearly",
        formats: ["csv"],
        kind: "city_performance",
      },
    },
    {
      daysAgo: 8,
      by: "irene",
      answer: {
        to: "already_published",
        onPortal: { address: "https://data.lacity.org/d/5y5q-d9ew", title: "Bureau Of Street Lighting (BSL) - Performance Metrics" },
        body: "The bureau's goals and what came of them are on the portal. Our list does not show them yet, so here is the address. I asked the portal's team to add it.",
      },
    },
    ...votes("kofi", 5, { from: 15, to: 10 }),
  ],
};
