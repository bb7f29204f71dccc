CREATE TABLE "api_keys" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"hash" text NOT NULL,
	"role" text NOT NULL,
	"programme" text,
	"entity" text,
	"created_at" timestamp with time zone NOT NULL,
	"last_used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "api_keys_scope_complete" CHECK (("api_keys"."role" = 'administrator' and "api_keys"."programme" is null and "api_keys"."entity" is null)
        or ("api_keys"."role" = 'programme' and "api_keys"."programme" is not null and "api_keys"."entity" is null)
        or ("api_keys"."role" = 'entity' and "api_keys"."programme" is not null and "api_keys"."entity" is not null))
);
--> statement-breakpoint
CREATE TABLE "assessment_history" (
	"programme" text NOT NULL,
	"period" text NOT NULL,
	"entity" text NOT NULL,
	"service" text NOT NULL,
	"methodology" text NOT NULL,
	"values" double precision[] NOT NULL,
	"states" text NOT NULL,
	"segments" text[] NOT NULL,
	"channels" text[] NOT NULL,
	"volume" double precision,
	"ingestion" uuid NOT NULL,
	"replaced_by" uuid NOT NULL,
	"replaced_at" timestamp with time zone NOT NULL,
	CONSTRAINT "assessment_history_pkey" PRIMARY KEY("programme","period","entity","service","replaced_by")
);
--> statement-breakpoint
CREATE TABLE "assessments" (
	"programme" text NOT NULL,
	"period" text NOT NULL,
	"entity" text NOT NULL,
	"service" text NOT NULL,
	"methodology" text NOT NULL,
	"values" double precision[] NOT NULL,
	"states" text NOT NULL,
	"segments" text[] NOT NULL,
	"channels" text[] NOT NULL,
	"volume" double precision,
	"ingestion" uuid NOT NULL,
	CONSTRAINT "assessments_pkey" PRIMARY KEY("programme","period","entity","service")
);
--> statement-breakpoint
CREATE TABLE "demonstrations" (
	"pack" text PRIMARY KEY NOT NULL,
	"loaded_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "entities" (
	"programme" text NOT NULL,
	"code" text NOT NULL,
	"names" jsonb NOT NULL,
	"kind" text NOT NULL,
	"sector" text,
	"region" text,
	"parent" text,
	CONSTRAINT "entities_pkey" PRIMARY KEY("programme","code")
);
--> statement-breakpoint
CREATE TABLE "ingestions" (
	"programme" text NOT NULL,
	"id" uuid NOT NULL,
	"periods" text[] NOT NULL,
	"source" text NOT NULL,
	"file_name" text,
	"checksum" text NOT NULL,
	"actor" text NOT NULL,
	"entity" text,
	"received_at" timestamp with time zone NOT NULL,
	"status" text NOT NULL,
	"counts" jsonb NOT NULL,
	"problems" jsonb NOT NULL,
	CONSTRAINT "ingestions_pkey" PRIMARY KEY("programme","id"),
	CONSTRAINT "ingestions_status_known" CHECK ("ingestions"."status" in ('committed', 'unchanged', 'refused'))
);
--> statement-breakpoint
CREATE TABLE "methodologies" (
	"programme" text NOT NULL,
	"version" text NOT NULL,
	"definition" jsonb NOT NULL,
	"hash" text NOT NULL,
	"status" text NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "methodologies_pkey" PRIMARY KEY("programme","version"),
	CONSTRAINT "methodologies_status_known" CHECK ("methodologies"."status" in ('draft', 'published'))
);
--> statement-breakpoint
CREATE TABLE "periods" (
	"programme" text NOT NULL,
	"code" text NOT NULL,
	"names" jsonb,
	"start" date NOT NULL,
	"end" date NOT NULL,
	"methodology" text NOT NULL,
	"phase" text NOT NULL,
	"note" jsonb,
	"revision" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "periods_pkey" PRIMARY KEY("programme","code"),
	CONSTRAINT "periods_end_after_start" CHECK ("periods"."end" >= "periods"."start"),
	CONSTRAINT "periods_phase_known" CHECK ("periods"."phase" in ('open', 'not-measured'))
);
--> statement-breakpoint
CREATE TABLE "programmes" (
	"code" text PRIMARY KEY NOT NULL,
	"names" jsonb NOT NULL,
	"explanation" jsonb,
	"owner" jsonb NOT NULL,
	"synthetic" boolean NOT NULL,
	"results" text NOT NULL,
	"benchmark" jsonb NOT NULL,
	"benchmark_note" jsonb,
	"classifications" jsonb NOT NULL,
	"attribution" jsonb,
	"sources" jsonb NOT NULL,
	"revision" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "programmes_results_known" CHECK ("programmes"."results" in ('computed', 'published'))
);
--> statement-breakpoint
CREATE TABLE "published_scores" (
	"programme" text NOT NULL,
	"series" text NOT NULL,
	"period" text NOT NULL,
	"entity" text NOT NULL,
	"value" double precision,
	"rank" integer,
	"state" text NOT NULL,
	"level" text,
	"source" jsonb,
	CONSTRAINT "published_scores_pkey" PRIMARY KEY("programme","series","period","entity"),
	CONSTRAINT "published_scores_value_with_state" CHECK (("published_scores"."state" = 'published') = ("published_scores"."value" is not null))
);
--> statement-breakpoint
CREATE TABLE "published_series" (
	"programme" text NOT NULL,
	"code" text NOT NULL,
	"names" jsonb NOT NULL,
	"explanation" jsonb,
	"purpose" text NOT NULL,
	"scale" jsonb NOT NULL,
	"source" jsonb NOT NULL,
	CONSTRAINT "published_series_pkey" PRIMARY KEY("programme","code"),
	CONSTRAINT "published_series_purpose_known" CHECK ("published_series"."purpose" in ('results', 'context'))
);
--> statement-breakpoint
CREATE TABLE "entity_scores" (
	"programme" text NOT NULL,
	"methodology" text NOT NULL,
	"period" text NOT NULL,
	"entity" text NOT NULL,
	"cut" text NOT NULL,
	"score" double precision,
	"state" text NOT NULL,
	"rank" integer,
	"level" text,
	"benchmark_value" double precision NOT NULL,
	"benchmark_comparator" text NOT NULL,
	"meets_benchmark" boolean,
	"coverage" double precision NOT NULL,
	"dimension_scores" double precision[] NOT NULL,
	"gained" double precision[] NOT NULL,
	"lost" double precision[] NOT NULL,
	"level_counts" integer[] NOT NULL,
	"services_total" integer NOT NULL,
	"services_scored" integer NOT NULL,
	"services_meeting" integer NOT NULL,
	"applicable_weight" double precision NOT NULL,
	"volume" double precision NOT NULL,
	CONSTRAINT "entity_scores_pkey" PRIMARY KEY("programme","methodology","period","entity","cut"),
	CONSTRAINT "entity_scores_score_range" CHECK ("entity_scores"."score" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "rollup_scores" (
	"programme" text NOT NULL,
	"methodology" text NOT NULL,
	"period" text NOT NULL,
	"scope" text NOT NULL,
	"code" text NOT NULL,
	"cut" text NOT NULL,
	"score" double precision,
	"state" text NOT NULL,
	"level" text,
	"benchmark_value" double precision NOT NULL,
	"benchmark_comparator" text NOT NULL,
	"meets_benchmark" boolean,
	"lower_quartile" double precision,
	"median" double precision,
	"upper_quartile" double precision,
	"coverage" double precision,
	"dimension_scores" double precision[] NOT NULL,
	"lost" double precision[] NOT NULL,
	"losing" integer[] NOT NULL,
	"level_counts" integer[] NOT NULL,
	"entities_total" integer NOT NULL,
	"entities_scored" integer NOT NULL,
	"entities_meeting" integer NOT NULL,
	"services_total" integer NOT NULL,
	"services_scored" integer NOT NULL,
	"services_meeting" integer NOT NULL,
	CONSTRAINT "rollup_scores_pkey" PRIMARY KEY("programme","methodology","period","scope","code","cut"),
	CONSTRAINT "rollup_scores_score_range" CHECK ("rollup_scores"."score" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "service_scores" (
	"programme" text NOT NULL,
	"methodology" text NOT NULL,
	"period" text NOT NULL,
	"entity" text NOT NULL,
	"service" text NOT NULL,
	"score" double precision,
	"state" text NOT NULL,
	"level" text,
	"meets_benchmark" boolean,
	"coverage" double precision NOT NULL,
	"share" double precision NOT NULL,
	"dimension_scores" double precision[] NOT NULL,
	"gained" double precision[] NOT NULL,
	"lost" double precision[] NOT NULL,
	CONSTRAINT "service_scores_pkey" PRIMARY KEY("programme","methodology","period","entity","service"),
	CONSTRAINT "service_scores_score_range" CHECK ("service_scores"."score" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE "services" (
	"programme" text NOT NULL,
	"entity" text NOT NULL,
	"code" text NOT NULL,
	"names" jsonb NOT NULL,
	"segments" text[] NOT NULL,
	"channels" text[] NOT NULL,
	"platform" text,
	"sharing" text NOT NULL,
	CONSTRAINT "services_pkey" PRIMARY KEY("programme","entity","code"),
	CONSTRAINT "services_sharing_known" CHECK ("services"."sharing" in ('own', 'shared'))
);
--> statement-breakpoint
ALTER TABLE "assessments" ADD CONSTRAINT "assessments_service_fkey" FOREIGN KEY ("programme","entity","service") REFERENCES "public"."services"("programme","entity","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entities" ADD CONSTRAINT "entities_programme_fkey" FOREIGN KEY ("programme") REFERENCES "public"."programmes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ingestions" ADD CONSTRAINT "ingestions_programme_fkey" FOREIGN KEY ("programme") REFERENCES "public"."programmes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "methodologies" ADD CONSTRAINT "methodologies_programme_fkey" FOREIGN KEY ("programme") REFERENCES "public"."programmes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "periods" ADD CONSTRAINT "periods_methodology_fkey" FOREIGN KEY ("programme","methodology") REFERENCES "public"."methodologies"("programme","version") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_scores" ADD CONSTRAINT "published_scores_series_fkey" FOREIGN KEY ("programme","series") REFERENCES "public"."published_series"("programme","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_series" ADD CONSTRAINT "published_series_programme_fkey" FOREIGN KEY ("programme") REFERENCES "public"."programmes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "services" ADD CONSTRAINT "services_entity_fkey" FOREIGN KEY ("programme","entity") REFERENCES "public"."entities"("programme","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "api_keys_hash_key" ON "api_keys" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "api_keys_programme_idx" ON "api_keys" USING btree ("programme");--> statement-breakpoint
CREATE INDEX "ingestions_received_idx" ON "ingestions" USING btree ("programme","received_at");--> statement-breakpoint
CREATE INDEX "entity_scores_ranking_idx" ON "entity_scores" USING btree ("programme","period","cut","methodology");