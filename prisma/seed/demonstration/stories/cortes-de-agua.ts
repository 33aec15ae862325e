import { votes } from "../crowd";
import type { Story } from "../story";

export const cortesDeAgua: Story = {
  key: "cortes-de-agua",
  steps: [
    {
      daysAgo: 6,
      by: "joaquin",
      ask: {
        title: "Avisos de cortes de agua por calle",
        body: "El mes pasado cerraron el agua sin que nos enteráramos y perdimos un día de venta. Pedimos una lista de los cortes previstos, por calle y hora, que una aplicación pueda leer.",
        language: "es",
        topic: "water-and-power",
        department: "LADWP",
        frequency: "daily",
        formats: ["csv", "api"],
        kind: "daily_records",
        onBehalfOf: "Cooperativa de Vendedores Ejemplo",
      },
    },
    ...votes("joaquin", 9, { from: 5, to: 1 }, { marisol: "Para avisar en la escuela antes de cerrar los baños." }),
  ],
};
