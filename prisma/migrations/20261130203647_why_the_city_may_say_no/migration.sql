-- AlterTable
ALTER TABLE "activity" ADD COLUMN     "setting" TEXT;

-- One more kind of subject, whichever the constraint names already.
DO $$ DECLARE rule text := (SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'activity_one_subject'); BEGIN
  ALTER TABLE "activity" DROP CONSTRAINT "activity_one_subject";
  EXECUTE 'ALTER TABLE "activity" ADD CONSTRAINT "activity_one_subject" ' || replace(rule, 'num_nonnulls(', 'num_nonnulls(setting, ');
END $$;

-- CreateTable
CREATE TABLE "refusal_reason" (
    "code" "decline_reason" NOT NULL,
    "words_en" TEXT NOT NULL,
    "words_es" TEXT NOT NULL,
    "note_en" TEXT NOT NULL,
    "note_es" TEXT NOT NULL,
    "explanation_en" TEXT NOT NULL,
    "explanation_es" TEXT NOT NULL,
    "citation" TEXT,
    "citation_confirmed" BOOLEAN NOT NULL DEFAULT false,
    "appealable" BOOLEAN NOT NULL,
    "in_use" BOOLEAN NOT NULL DEFAULT true,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "refusal_reason_pkey" PRIMARY KEY ("code")
);

-- The given list. Citations are reasons by analogy with the California Public Records Act, none of them confirmed by counsel.
INSERT INTO "refusal_reason" ("code", "words_en", "words_es", "note_en", "note_es", "explanation_en", "explanation_es", "citation", "appealable") VALUES
  ('not_a_city_record', 'The data is not a record of the city', 'Los datos no son un registro de la ciudad', 'not a record of the city', 'no es un registro de la ciudad', 'The city did not make this data, does not own it and does not use it in its work. Where we know who has it, we say so.', 'La ciudad no creó estos datos, no son suyos y no los usa en su trabajo. Si sabemos quién los tiene, lo decimos.', 'Government Code § 7920.530', true),
  ('not_collected', 'The city does not collect it', 'La ciudad no los recopila', 'the city does not collect it', 'la ciudad no lo recopila', 'Nobody in the city writes this down, so there is nothing to release. The city does not have to make new records to answer.', 'Nadie en la ciudad lleva este registro, así que no hay nada que publicar. La ciudad no tiene que crear registros nuevos para responder.', 'Government Code § 7920.530', true),
  ('too_broad', 'It asks for too much at once', 'Se pide demasiado a la vez', 'asks for too much at once', 'pide demasiado a la vez', 'We cannot tell which records are meant, or it would take in nearly everything. The answer says how to ask for a part of it.', 'No podemos saber a qué registros se refiere, o abarcaría casi todo. La respuesta dice cómo pedir una parte.', 'Government Code §§ 7922.530 (a), 7922.600', true),
  ('unclear_no_reply', 'It was not clear, and no reply came', 'No quedó claro y no hubo respuesta', 'unclear, and no reply came', 'no quedó claro y no hubo respuesta', 'We asked what was meant and heard nothing. No appeal is needed: a reply opens the request again.', 'Preguntamos qué se quería decir y no supimos más. No hace falta apelar: con una respuesta, la solicitud se abre de nuevo.', 'Government Code §§ 7922.530 (a), 7922.600', false),
  ('not_feasible', 'It cannot be done with a fair effort', 'No se puede hacer con un esfuerzo razonable', 'cannot be done', 'no es posible hacerlo', 'Putting this data together would take so much work that other duties to the public would suffer.', 'Reunir estos datos exigiría tanto trabajo que otras tareas para el público se verían afectadas.', 'Government Code §§ 7922.000, 7922.575', true),
  ('personal_privacy', 'It would show people’s private lives', 'Mostrarían la vida privada de las personas', 'private lives stay private', 'protege la vida privada', 'The data tells things about single people that are nobody else’s business. Often a summary can be released instead.', 'Los datos cuentan cosas de personas concretas que no le importan a nadie más. Muchas veces se puede publicar un resumen.', 'Government Code § 7927.700', true),
  ('security', 'It could put people in danger', 'Podrían poner a alguien en peligro', 'people’s safety', 'protege la seguridad', 'The data could help someone to harm people, buildings or the city’s computers.', 'Los datos podrían ayudar a alguien a dañar a personas, edificios o sistemas de la ciudad.', 'Government Code §§ 7929.200, 7929.210', true),
  ('law_enforcement', 'It could harm the work of the police', 'Podrían perjudicar el trabajo de la policía', 'police work', 'trabajo de la policía', 'The data comes from an investigation, or would get in the way of one.', 'Los datos provienen de una investigación o la entorpecerían.', 'Government Code § 7923.600', true),
  ('pending_litigation', 'A court case is open', 'Hay un juicio abierto', 'a court case is open', 'hay un juicio abierto', 'The data was made for a court case in which the city takes part, and the case is not over.', 'Los datos se prepararon para un juicio en el que participa la ciudad y que no ha terminado.', 'Government Code § 7927.200', true),
  ('draft_or_deliberative', 'It is a draft or still being decided', 'Es un borrador o todavía se está decidiendo', 'still a draft', 'todavía es un borrador', 'This is a first version or a note that the city does not keep, and it could still change.', 'Es una primera versión o una nota que la ciudad no conserva y que todavía puede cambiar.', 'Government Code § 7927.500', true),
  ('trade_secret_or_licence', 'It belongs to a company or needs its permission', 'Pertenecen a una empresa o necesitan su permiso', 'belongs to a company', 'pertenece a una empresa', 'A company has rights in this data, and the city may not pass it on.', 'Una empresa tiene derechos sobre estos datos y la ciudad no puede entregarlos.', 'Government Code § 7927.705; Evidence Code § 1060', true),
  ('other_law', 'Another law forbids it', 'Otra ley lo prohíbe', 'another law forbids it', 'lo prohíbe otra ley', 'A law of the state or of the country keeps this data from being given out. The answer names it.', 'Una ley del estado o del país no permite entregar estos datos. La respuesta dice cuál.', 'Government Code § 7927.705', true);

-- CreateTable
CREATE TABLE "refusal_change" (
    "id" SERIAL NOT NULL,
    "code" "decline_reason" NOT NULL,
    "by_id" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "before" JSONB NOT NULL,
    "undoes" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "refusal_change_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "refusal_change_code_id_idx" ON "refusal_change"("code", "id");

-- CreateIndex
CREATE INDEX "refusal_change_by_id_idx" ON "refusal_change"("by_id");

-- CreateIndex
CREATE INDEX "activity_setting_id_idx" ON "activity"("setting", "id") WHERE (setting IS NOT NULL);

-- AddForeignKey
ALTER TABLE "refusal_change" ADD CONSTRAINT "refusal_change_code_fkey" FOREIGN KEY ("code") REFERENCES "refusal_reason"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "refusal_change" ADD CONSTRAINT "refusal_change_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dataset_request" ADD CONSTRAINT "dataset_request_decline_reason_fkey" FOREIGN KEY ("decline_reason") REFERENCES "refusal_reason"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_decline_reason_fkey" FOREIGN KEY ("decline_reason") REFERENCES "refusal_reason"("code") ON DELETE SET NULL ON UPDATE CASCADE;
