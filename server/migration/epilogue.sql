ALTER TABLE "installation" ADD CONSTRAINT "installation_only_one" CHECK ("id" = 1);

ALTER TABLE "activity" ADD CONSTRAINT "activity_one_subject"
  CHECK (num_nonnulls("request_id", "dataset_id", "department_id", "person_id", "import_run_id") = 1);

ALTER TABLE "subscription" ADD CONSTRAINT "subscription_one_subject"
  CHECK (num_nonnulls("request_id", "dataset_id", "department_id") = 1);

-- What happened, happened: the spine is only ever added to.
CREATE FUNCTION plaza_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER "activity_append_only" BEFORE UPDATE OR DELETE ON "activity"
  FOR EACH ROW EXECUTE FUNCTION plaza_refuse_change();
