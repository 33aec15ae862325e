-- CreateTable
CREATE TABLE "answer_template" (
    "id" SERIAL NOT NULL,
    "department_id" INTEGER,
    "to_status" "request_status" NOT NULL,
    "decline_reason" "decline_reason",
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "retired_at" TIMESTAMPTZ(3),
    "uses" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "answer_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer_template_version" (
    "id" SERIAL NOT NULL,
    "template_id" INTEGER NOT NULL,
    "title_en" TEXT NOT NULL,
    "title_es" TEXT NOT NULL,
    "body_en" TEXT NOT NULL,
    "body_es" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" INTEGER,

    CONSTRAINT "answer_template_version_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "answer_template_department_id_idx" ON "answer_template"("department_id");

-- CreateIndex
CREATE INDEX "answer_template_version_template_id_id_idx" ON "answer_template_version"("template_id", "id");

-- CreateIndex
CREATE INDEX "answer_template_version_by_id_idx" ON "answer_template_version"("by_id");

-- AddForeignKey
ALTER TABLE "answer_template" ADD CONSTRAINT "answer_template_department_id_fkey" FOREIGN KEY ("department_id") REFERENCES "department"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_template" ADD CONSTRAINT "answer_template_decline_reason_fkey" FOREIGN KEY ("decline_reason") REFERENCES "refusal_reason"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_template_version" ADD CONSTRAINT "answer_template_version_template_id_fkey" FOREIGN KEY ("template_id") REFERENCES "answer_template"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_template_version" ADD CONSTRAINT "answer_template_version_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- A few to begin with, for the whole city. They are the city's own from now on: edited and retired ones never come back.
WITH given (place, to_status, reason, title_en, title_es, body_en, body_es) AS (VALUES
  (1, 'under_review', NULL, 'We are looking into it', 'Estamos en ello', 'Thank you for asking. {{department}} is looking into this and answers here by {{due_date}}.', 'Gracias por preguntar. {{department}} lo está estudiando y responde aquí a más tardar el {{due_date}}.'),
  (2, 'needs_clarification', NULL, 'Which part do you need?', '¿Qué parte necesita?', 'Thank you for asking. So that we look for the right thing: which years do you need, which part of the city, and what should one row of the table be?', 'Gracias por preguntar. Para buscar lo que le sirve: ¿qué años necesita, qué parte de la ciudad y qué debería ser cada fila de la tabla?'),
  (3, 'planned', NULL, 'We release it by a month we name', 'La publicamos en un mes que decimos', 'We have this data and will release it: {{planned_for}}. It first goes through its review, so that nothing private comes out with it. If the date moves, we say so here, and why.', 'Tenemos estos datos y los vamos a publicar: {{planned_for}}. Antes pasan por su revisión, para que con ellos no salga nada privado. Si la fecha cambia, lo decimos aquí con el motivo.'),
  (4, 'in_progress', NULL, 'Work has begun', 'Empezó el trabajo', 'We have begun to prepare this data. As soon as it can be reviewed, we say so here.', 'Empezamos a preparar estos datos. En cuanto se puedan revisar, lo decimos aquí.'),
  (5, 'release_review', NULL, 'Ready for its review', 'Lista para su revisión', 'The data is ready. Before it is released, it is checked for privacy, law and safety.', 'Los datos están listos. Antes de publicarlos se revisa lo que toca a la privacidad, la ley y la seguridad.'),
  (6, 'already_published', NULL, 'It is on the portal already', 'Ya está en el portal', 'This data is public already: {{dataset}}. If it is not what you meant, tell us what is missing, and we look again.', 'Estos datos ya son públicos: {{dataset}}. Si no es lo que buscaba, díganos qué falta y lo vemos de nuevo.'),
  (7, 'fulfilled', NULL, 'Released', 'Publicada', 'Here it is: {{dataset}}. Thank you for asking, and to everyone who voted. If something looks wrong in it, please tell us.', 'Aquí está: {{dataset}}. Gracias por pedirlo, y a quienes votaron. Si algo no cuadra, díganoslo.'),
  (8, 'partially_fulfilled', NULL, 'A part is released', 'Se publica una parte', 'A part of what you asked for is here: {{dataset}}. What is left out, and why, stands below.', 'Aquí está una parte de lo que pidió: {{dataset}}. Abajo se dice qué queda fuera y por qué.'),
  (9, 'referred', NULL, 'Someone else has it', 'La tiene otra entidad', 'The city does not hold this data. {{holder}} does: please ask there.', 'La ciudad no tiene estos datos. Los tiene {{holder}}: por favor, pídalos allí.'),
  (10, 'duplicate', NULL, 'It was asked before', 'Ya se había pedido', 'Someone asked for the same before. Your votes count there now, and you hear of what comes.', 'Alguien ya había pedido lo mismo. Los votos cuentan allí desde ahora, y usted se entera de lo que pase.'),
  (11, 'declined', 'personal_privacy', 'Private lives stay private', 'La vida privada no se publica', 'This data would tell things about single people that are nobody else’s business, so we do not release it. What we could release is a summary, such as counts for each neighborhood. If that would help, please ask for it.', 'Estos datos contarían cosas de personas concretas que no le importan a nadie más, así que no los publicamos. Sí podríamos publicar un resumen, por ejemplo cuántos hay en cada barrio. Si le sirve, pídalo.'),
  (12, 'declined', 'too_broad', 'Please ask for a part of it', 'Pida una parte', 'This takes in more than we can find and check at once. Please choose one kind of record and a few years, and ask for that: then we can say when it comes.', 'Esto abarca más de lo que podemos buscar y revisar de una vez. Elija un tipo de registro y unos pocos años y pídalo: así podemos decirle cuándo llega.'),
  (13, 'declined', 'not_collected', 'Nobody writes this down', 'Nadie lleva este registro', 'We looked, and nobody in the city collects this, so there is nothing to release. If you know of a record that comes close, please ask for that one.', 'Lo buscamos, y nadie en la ciudad lo recopila, así que no hay nada que publicar. Si conoce un registro parecido, pídalo.'),
  (14, 'declined', NULL, 'A no with its reason', 'Un no con su motivo', 'We cannot release this data. The reason: {{reason}}. Our page on reasons says what that means and how to have it looked at again.', 'No podemos publicar estos datos. El motivo: {{reason}}. La página de motivos explica qué significa y cómo pedir que se revise.')
), made AS (
  INSERT INTO "answer_template" ("to_status", "decline_reason", "created_at")
  SELECT to_status::request_status, reason::decline_reason, now() FROM given ORDER BY place
  RETURNING "id"
), numbered AS (SELECT id, row_number() OVER (ORDER BY id) AS place FROM made)
INSERT INTO "answer_template_version" ("template_id", "title_en", "title_es", "body_en", "body_es", "at")
SELECT id, title_en, title_es, body_en, body_es, now() FROM given JOIN numbered USING (place) ORDER BY place;
