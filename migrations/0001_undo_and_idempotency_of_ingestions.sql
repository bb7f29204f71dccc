ALTER TABLE "ingestions" ADD COLUMN "revision" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "ingestions" ADD COLUMN "undoes" uuid;--> statement-breakpoint
ALTER TABLE "ingestions" ADD COLUMN "undone_by" uuid;--> statement-breakpoint
ALTER TABLE "ingestions" ADD COLUMN "idempotency_key" text;--> statement-breakpoint
ALTER TABLE "ingestions" ADD COLUMN "idempotency_actor" text;--> statement-breakpoint
ALTER TABLE "ingestions" ADD COLUMN "idempotency_request" text;--> statement-breakpoint
ALTER TABLE "ingestions" ADD COLUMN "answer" json;--> statement-breakpoint
CREATE UNIQUE INDEX "ingestions_idempotency_key" ON "ingestions" USING btree ("programme","idempotency_actor","idempotency_key");