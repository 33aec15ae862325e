import { votes } from "../crowd";
import type { Story } from "../story";

export const zoningInWords: Story = {
  key: "zoning-in-words",
  steps: [
    {
      daysAgo: 520,
      by: "gwen",
      ask: {
        title: "What the letters on the zoning map mean",
        body: "The map says my house stands in \"R1-1-HPOZ\". A plain list of what each of these letters allows would save me a day at the counter.",
        topic: "building",
        department: "DCP",
        frequency: "once",
        kind: "daily_records",
      },
    },
    {
      daysAgo: 513,
      by: "hugo",
      answer: {
        to: "already_published",
        datasets: ["ikdx-vgub"],
        body: "There is such a list. Take the letters before the first dash: they are the zone. What comes after tells how high you may build and if the area is protected. Our counter is glad to help, too.",
      },
    },
    ...votes("gwen", 4, { from: 519, to: 515 }),
  ],
};
