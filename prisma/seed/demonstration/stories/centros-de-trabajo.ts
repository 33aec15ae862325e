import { votes } from "../crowd";
import type { Story } from "../story";

export const centrosDeTrabajo: Story = {
  key: "centros-de-trabajo",
  steps: [
    {
      daysAgo: 262,
      by: "chuy",
      ask: {
        title: "Centros donde ayudan a buscar trabajo",
        body: "Fui a tres direcciones de la lista y dos ya no existen. Uno pierde el día y el pasaje.\n\nPido la lista al corriente, con horario y si atienden en español.",
        language: "es",
        topic: "business",
        department: "EWDD",
        frequency: "quarterly",
        formats: ["csv"],
        kind: "daily_records",
      },
    },
    { daysAgo: 257, by: "bruno", beginReview: true },
    {
      daysAgo: 248,
      by: "bruno",
      answer: { to: "planned", planned: { inDays: -200, precision: "day" }, body: "Usted tiene razón. Vamos a llamar a cada centro y publicaremos la lista corregida a más tardar el {planned}." },
    },
    { daysAgo: 226, by: "bruno", answer: { to: "release_review", body: "Ya llamamos a todos. La lista está en revisión." } },
    { daysAgo: 217, by: "odette", confirm: { reference: "EWDD-1703", note: "Public offices only." } },
    {
      daysAgo: 207,
      by: "bruno",
      answer: { to: "fulfilled", datasets: ["qq2n-4wfr"], body: "La lista ya está corregida, con horario e idiomas. Gracias por avisar: su viaje de balde le ahorrará uno a muchos.", format: "CSV" },
    },
    ...votes("chuy", 16, { from: 261, to: 210 }, {
      joaquin: "Mandamos a los compañeros que se quedan sin puesto.",
      marta: "Mi hija acaba de terminar la escuela.",
    }),
  ],
};
