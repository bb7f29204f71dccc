CREATE TABLE "feedback" (
	"id" uuid PRIMARY KEY NOT NULL,
	"page" text NOT NULL,
	"language" text NOT NULL,
	"useful" boolean NOT NULL,
	"reasons" text[] NOT NULL,
	"comment" text,
	"version" text NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	CONSTRAINT "feedback_language_known" CHECK ("feedback"."language" in ('ar', 'en'))
);
--> statement-breakpoint
CREATE INDEX "feedback_given_idx" ON "feedback" USING btree ("given_at","id");