-- That the service of an assessment is registered is checked for all rows of a statement together. A foreign key looks for
-- the service of each row and locks it, which took as long as writing the rows and their index.
ALTER TABLE "assessments" DROP CONSTRAINT "assessments_service_fkey";--> statement-breakpoint
CREATE FUNCTION "check_services_of_assessments"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
DECLARE
	"unknown" record;
BEGIN
	SELECT "written"."programme", "written"."entity", "written"."service" INTO "unknown" FROM "written"
	WHERE NOT EXISTS (
		SELECT FROM "services"
		WHERE "services"."programme" = "written"."programme" AND "services"."entity" = "written"."entity" AND "services"."code" = "written"."service"
	) LIMIT 1;
	IF FOUND THEN
		RAISE foreign_key_violation USING
			MESSAGE = format('an assessment needs a registered service: programme %L, entity %L, service %L', "unknown"."programme", "unknown"."entity", "unknown"."service"),
			TABLE = 'assessments', CONSTRAINT = 'assessments_service_known';
	END IF;
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "assessments_service_known_insert" AFTER INSERT ON "assessments" REFERENCING NEW TABLE AS "written"
FOR EACH STATEMENT EXECUTE FUNCTION "check_services_of_assessments"();--> statement-breakpoint
CREATE TRIGGER "assessments_service_known_update" AFTER UPDATE ON "assessments" REFERENCING NEW TABLE AS "written"
FOR EACH STATEMENT EXECUTE FUNCTION "check_services_of_assessments"();--> statement-breakpoint
-- The lock waits for whoever is writing assessments, and makes them wait: neither sees what the other has not committed.
CREATE FUNCTION "keep_services_of_assessments"() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
	LOCK TABLE "assessments" IN SHARE ROW EXCLUSIVE MODE;
	IF EXISTS (
		SELECT FROM "gone" JOIN "assessments"
		ON "assessments"."programme" = "gone"."programme" AND "assessments"."entity" = "gone"."entity" AND "assessments"."service" = "gone"."code"
	) THEN
		RAISE foreign_key_violation USING
			MESSAGE = 'a service that has assessments is not removed', TABLE = 'services', CONSTRAINT = 'assessments_service_known';
	END IF;
	RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER "services_assessments_kept" AFTER DELETE ON "services" REFERENCING OLD TABLE AS "gone"
FOR EACH STATEMENT EXECUTE FUNCTION "keep_services_of_assessments"();--> statement-breakpoint
CREATE FUNCTION "keep_keys_of_services"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	IF (OLD."programme", OLD."entity", OLD."code") IS DISTINCT FROM (NEW."programme", NEW."entity", NEW."code") THEN
		RAISE foreign_key_violation USING
			MESSAGE = 'the key of a service does not change', TABLE = 'services', CONSTRAINT = 'services_key_kept';
	END IF;
	RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER "services_key_kept" BEFORE UPDATE OF "programme", "entity", "code" ON "services"
FOR EACH ROW EXECUTE FUNCTION "keep_keys_of_services"();--> statement-breakpoint
CREATE FUNCTION "keep_services"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	RAISE foreign_key_violation USING
		MESSAGE = 'services are removed one by one, so that it can be seen which have assessments', TABLE = 'services', CONSTRAINT = 'assessments_service_known';
END $$;--> statement-breakpoint
CREATE TRIGGER "services_not_truncated" BEFORE TRUNCATE ON "services"
FOR EACH STATEMENT EXECUTE FUNCTION "keep_services"();
