import { votes } from "../crowd";
import type { Story } from "../story";

export const cocinasYFondas: Story = {
  key: "cocinas-y-fondas",
  steps: [
    {
      daysAgo: 74,
      by: "alicia",
      ask: {
        title: "Dónde se puede abrir una cocina pequeña",
        body: "Quiero abrir una fonda de ocho mesas. En cada local me dicen otra cosa sobre si se permite.\n\nPido una lista de calles o lotes donde sí se puede, para no firmar una renta a ciegas.",
        language: "es",
        topic: "building",
        department: "DCP",
        frequency: "yearly",
        formats: ["csv"],
        kind: "daily_records",
      },
    },
    { daysAgo: 67, by: "elena", answer: { to: "needs_clarification", body: "Con gusto. Las reglas cambian si se vende alcohol o si hay mesas en la banqueta. ¿Piensa usted en alguna de las dos?" } },
    { daysAgo: 65, by: "alicia", reply: { body: "Sin alcohol, y con dos mesas afuera si se puede.", byLink: true } },
    {
      daysAgo: 51,
      by: "elena",
      answer: {
        to: "in_progress",
        planned: { inDays: 55, precision: "month" },
        body: "Estamos marcando los lotes donde una cocina pequeña sin alcohol está permitida. La lista saldrá en {planned}.",
        format: "CSV",
      },
    },
    ...votes("alicia", 13, { from: 73, to: 3 }, {
      joaquin: "Tres compañeros quieren pasar del carrito a un local.",
      mei: "I looked for a year before I found mine.",
    }),
  ],
};
