CREATE TABLE "methodology_drafts" (
	"programme" text NOT NULL,
	"version" text NOT NULL,
	"definition" jsonb NOT NULL,
	"hash" text NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	"changed_by" text NOT NULL,
	CONSTRAINT "methodology_drafts_pkey" PRIMARY KEY("programme","version")
);
--> statement-breakpoint
CREATE TABLE "rescorings" (
	"programme" text NOT NULL,
	"period" text NOT NULL,
	"methodology" text NOT NULL,
	"rescored_at" timestamp with time zone NOT NULL,
	CONSTRAINT "rescorings_pkey" PRIMARY KEY("programme","period","methodology")
);
--> statement-breakpoint
ALTER TABLE "methodology_drafts" ADD CONSTRAINT "methodology_drafts_programme_fkey" FOREIGN KEY ("programme") REFERENCES "public"."programmes"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rescorings" ADD CONSTRAINT "rescorings_period_fkey" FOREIGN KEY ("programme","period") REFERENCES "public"."periods"("programme","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rescorings" ADD CONSTRAINT "rescorings_methodology_fkey" FOREIGN KEY ("programme","methodology") REFERENCES "public"."methodologies"("programme","version") ON DELETE no action ON UPDATE no action;