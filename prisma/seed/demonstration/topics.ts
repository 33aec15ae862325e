export const topics = [
  { slug: "streets", nameEn: "Streets and sidewalks", nameEs: "Calles y banquetas" },
  { slug: "getting-around", nameEn: "Getting around and parking", nameEs: "Transporte y estacionamiento" },
  { slug: "housing", nameEn: "Housing and rent", nameEs: "Vivienda y renta" },
  { slug: "building", nameEn: "Building and land", nameEs: "Construcción y terrenos" },
  { slug: "trees-and-parks", nameEn: "Trees and parks", nameEs: "Árboles y parques" },
  { slug: "water-and-power", nameEn: "Water, power and climate", nameEs: "Agua, luz y clima" },
  { slug: "trash", nameEn: "Trash and recycling", nameEs: "Basura y reciclaje" },
  { slug: "safety", nameEn: "Safety and emergencies", nameEs: "Seguridad y emergencias" },
  { slug: "health", nameEn: "Health and food", nameEs: "Salud y alimentos" },
  { slug: "culture", nameEn: "Libraries and culture", nameEs: "Bibliotecas y cultura" },
  { slug: "business", nameEn: "Jobs and business", nameEs: "Empleo y negocios" },
  { slug: "city-hall", nameEn: "City money and decisions", nameEs: "Dinero y decisiones de la ciudad" },
] as const;

export type TopicKey = (typeof topics)[number]["slug"];
