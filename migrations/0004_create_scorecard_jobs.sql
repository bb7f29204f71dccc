CREATE TABLE "scorecard_jobs" (
	"programme" text NOT NULL,
	"id" uuid NOT NULL,
	"period" text NOT NULL,
	"language" text NOT NULL,
	"state" text NOT NULL,
	"total" integer NOT NULL,
	"done" integer DEFAULT 0 NOT NULL,
	"problems" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"revision" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"beat_at" timestamp with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp with time zone,
	CONSTRAINT "scorecard_jobs_pkey" PRIMARY KEY("programme","id"),
	CONSTRAINT "scorecard_jobs_language_known" CHECK ("scorecard_jobs"."language" in ('ar', 'en')),
	CONSTRAINT "scorecard_jobs_state_known" CHECK ("scorecard_jobs"."state" in ('running', 'done', 'failed', 'stopped')),
	CONSTRAINT "scorecard_jobs_finished_unless_running" CHECK (("scorecard_jobs"."state" = 'running') = ("scorecard_jobs"."finished_at" is null))
);
--> statement-breakpoint
ALTER TABLE "scorecard_jobs" ADD CONSTRAINT "scorecard_jobs_programme_fkey" FOREIGN KEY ("programme") REFERENCES "public"."programmes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "scorecard_jobs_running_key" ON "scorecard_jobs" USING btree ("programme","period","language") WHERE "scorecard_jobs"."state" = 'running';--> statement-breakpoint
CREATE INDEX "scorecard_jobs_period_idx" ON "scorecard_jobs" USING btree ("programme","period","created_at");