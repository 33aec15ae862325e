import { votes } from "../crowd";
import type { Story } from "../story";

/** The portal lists data that may answer it (`listedDaysAgo`): the department was offered it and has not said a word yet. */
export const busPads: Story = {
  key: "bus-pads",
  steps: [
    {
      daysAgo: 20,
      by: "gwen",
      ask: {
        title: "Bus stops where a concrete pad was installed",
        body: "At my stop the asphalt has sunk so far that the bus stands in a puddle. Two streets on there is a concrete pad, and the bus stands level.\n\nWhich stops have one, and since when?",
        topic: "getting-around",
        department: "BSS",
        frequency: "yearly",
        formats: ["csv", "geojson"],
        kind: "city_performance",
      },
    },
    { daysAgo: 17, by: "mina", beginReview: true },
    ...votes("gwen", 9, { from: 19, to: 3 }, {
      walt: "To choose a stop where I can step in without a jump.",
      colin: "I drive a bus. I would like to know which stops shake us.",
    }),
  ],
};
