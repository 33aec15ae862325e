import { votes } from "../crowd";
import type { Story } from "../story";

export const reparacionesEnRentas: Story = {
  key: "reparaciones-en-rentas",
  steps: [
    {
      daysAgo: 33,
      by: "dolores",
      ask: {
        title: "Edificios con reparaciones pendientes",
        body: "En mi edificio se cae el techo del pasillo. Quisiera ver qué edificios tienen reparaciones ordenadas por la ciudad y desde cuándo, antes de firmar otra renta.",
        language: "es",
        topic: "housing",
        department: "LAHD",
        frequency: "monthly",
        formats: ["csv"],
        kind: "city_performance",
      },
    },
    { daysAgo: 30, by: "paloma", route: "LADBS", because: "Nosotros inspeccionamos las viviendas, pero las órdenes de reparar pasillos y techos las lleva Construcción y Seguridad." },
    { daysAgo: 26, by: "victor", beginReview: true },
    ...votes("dolores", 19, { from: 32, to: 1 }, { nora: "We would look up each building that calls us.", marisol: "Mi edificio está igual." }),
  ],
};
