import type { Story } from "../story";

export const buildingPermits: Story = {
  key: "building-permits",
  steps: [
    {
      daysAgo: 48,
      by: "luis",
      ask: {
        title: "Building permits with the date each was given",
        body: "I paint houses. I would like to know where work begins near me, so that I can offer mine. A list of new permits by street is all I need.",
        topic: "building",
        department: "LADBS",
        frequency: "weekly",
        formats: ["csv", "xlsx"],
        kind: "daily_records",
      },
    },
    {
      daysAgo: 47,
      by: "victor",
      answer: {
        to: "already_published",
        datasets: ["yv23-pmwf"],
        body: "This list is public and new permits come in every day. Sort it by the date of issue and search for your street. If something is missing, reply here and we will look again.",
      },
    },
  ],
};
