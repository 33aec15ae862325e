import { votes } from "../crowd";
import type { Story } from "../story";

export const shelterBeds: Story = {
  key: "shelter-beds",
  steps: [
    {
      daysAgo: 84,
      by: "nora",
      ask: {
        title: "Free shelter beds tonight",
        body: "When a family loses its home at six in the evening, we call eleven places. One list of free beds, renewed every hour, would find them a door before dark.",
        topic: "housing",
        frequency: "live",
        formats: ["api"],
        kind: "daily_records",
        onBehalfOf: "Example Tenants Together",
      },
    },
    {
      daysAgo: 79,
      by: "irene",
      answer: {
        to: "referred",
        holder: "Los Angeles Homeless Services Authority",
        holderUrl: "https://www.lahsa.org",
        body: "The city does not keep this list. The Los Angeles Homeless Services Authority, which the city and the county run together, does. I sent them your request with the votes and told them why hours matter.",
      },
    },
    ...votes("nora", 11, { from: 83, to: 80 }, { samuel: "Our church opens its hall and would join such a list." }),
  ],
};
