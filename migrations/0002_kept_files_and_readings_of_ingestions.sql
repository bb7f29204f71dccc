CREATE TABLE "ingestion_file_pieces" (
	"programme" text NOT NULL,
	"ingestion" uuid NOT NULL,
	"file" integer NOT NULL,
	"piece" integer NOT NULL,
	"content" "bytea" NOT NULL,
	CONSTRAINT "ingestion_file_pieces_pkey" PRIMARY KEY("programme","ingestion","file","piece")
);
--> statement-breakpoint
ALTER TABLE "ingestions" ADD COLUMN "readings" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "ingestions" ADD COLUMN "files" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "ingestion_file_pieces" ADD CONSTRAINT "ingestion_file_pieces_ingestion_fkey" FOREIGN KEY ("programme","ingestion") REFERENCES "public"."ingestions"("programme","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
UPDATE "ingestions" SET "counts" = "counts" || jsonb_build_object(
	'problemsByCode', coalesce((SELECT jsonb_object_agg("code", "n") FROM (SELECT p ->> 'code' AS "code", count(*) AS "n" FROM jsonb_array_elements("problems") p GROUP BY 1) AS "by_code"), '{}'::jsonb),
	'wrongRows', (SELECT count(DISTINCT p ->> 'row') FROM jsonb_array_elements("problems") p)
);--> statement-breakpoint
UPDATE "ingestions" SET "answer" = ("answer"::jsonb || jsonb_build_object('readings', '[]'::jsonb, 'counts', "counts"))::json WHERE "answer" IS NOT NULL;
