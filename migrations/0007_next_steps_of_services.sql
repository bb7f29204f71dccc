ALTER TABLE "service_scores" ADD COLUMN "step_indicators" integer[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "service_scores" ADD COLUMN "step_targets" double precision[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "service_scores" ADD COLUMN "step_gains" double precision[] DEFAULT '{}' NOT NULL;