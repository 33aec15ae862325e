import { votes } from "../crowd";
import type { Story } from "../story";

export const contratosAbiertos: Story = {
  key: "contratos-abiertos",
  steps: [
    {
      daysAgo: 145,
      by: "joaquin",
      ask: {
        title: "Contratos de la ciudad abiertos a concurso",
        body: "Nuestra cooperativa prepara comida para eventos. Nos enteramos de los contratos cuando ya cerraron.\n\nPedimos una lista que se renueve sola, con fecha de cierre, para recibir un aviso a tiempo. No sabemos qué departamento la tiene.",
        language: "es",
        topic: "business",
        frequency: "daily",
        formats: ["csv", "api"],
        kind: "daily_records",
        onBehalfOf: "Cooperativa de Vendedores Ejemplo",
      },
    },
    { daysAgo: 142, by: "bruno", route: "BCA" },
    {
      daysAgo: 126,
      by: "bruno",
      answer: {
        to: "in_progress",
        body: "La ciudad ya reúne los concursos en un solo sitio. Estamos pasando esa lista al portal de datos para que se renueve cada día.",
      },
    },
    { daysAgo: 100, by: "bruno", answer: { to: "release_review", body: "La lista diaria funciona y está en revisión." } },
    { daysAgo: 80, by: "leon", confirm: { reference: "BCA-1915" } },
    {
      daysAgo: 66,
      by: "bruno",
      answer: {
        to: "fulfilled",
        datasets: ["hf3r-utnq"],
        body: "La lista de concursos abiertos ya es pública y se renueva cada día. Usted puede ordenarla por fecha de cierre.",
        format: "CSV y API",
      },
    },
    ...votes("joaquin", 14, { from: 144, to: 68 }, {
      mei: "We would bid for breakfast at city meetings.",
      luis: "Painting work under a small amount would be for me.",
    }),
  ],
};
