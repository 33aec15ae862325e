import { votes } from "../crowd";
import type { Story } from "../story";

export const electionResults: Story = {
  key: "election-results",
  steps: [
    {
      daysAgo: 512,
      by: "gwen",
      ask: {
        title: "Election results after 2015, by voting place",
        body: "I help at elections. The city's results by voting place stop in 2015. Where are the newer ones?",
        topic: "city-hall",
        department: "CLERK",
        frequency: "once",
        formats: ["csv"],
        period: "2017 to today",
        kind: "city_performance",
      },
    },
    {
      daysAgo: 506,
      by: "ida",
      answer: {
        to: "referred",
        holder: "Los Angeles County Registrar-Recorder/County Clerk",
        holderUrl: "https://www.lavote.gov",
        body: "City elections are now held together with the county's, and the county counts the votes. It publishes the results by precinct.",
      },
    },
    ...votes("gwen", 6, { from: 511, to: 508 }, { colin: "To write about who votes." }),
  ],
};
