import { votes } from "../crowd";
import type { Story } from "../story";

export const canchasDeFutbol: Story = {
  key: "canchas-de-futbol",
  steps: [
    {
      daysAgo: 468,
      by: "marisol",
      ask: {
        title: "Canchas de fútbol que se pueden apartar",
        body: "Organizamos un torneo de niñas y no sabemos qué canchas se pueden apartar ni cuánto cuestan.",
        language: "es",
        topic: "trees-and-parks",
        department: "RAP",
        kind: "daily_records",
      },
    },
    { daysAgo: 464, by: "marisol", withdraw: true },
    ...votes("marisol", 2, { from: 467, to: 466 }),
  ],
};
