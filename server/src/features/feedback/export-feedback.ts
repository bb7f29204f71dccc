import type { FeedbackFilter } from "@marsad/shared/schemas";
import Papa from "papaparse";
import type { Actor } from "../../actor.ts";
import { authorise } from "../../authorise.ts";
import type { Database } from "../../db/database.ts";
import { feedback } from "../../db/schema/index.ts";
import { desc } from "../../db/sql.ts";
import { toFeedback } from "./list-feedback.ts";
import { matchFeedback } from "./match-feedback.ts";

/** More than anybody reads; the list itself goes on. */
const mostRows = 50_000;

/** The answers that are asked for as CSV, the newest first. What a spreadsheet would take for a formula is written as text. */
export async function exportFeedback(db: Database, actor: Actor, filter: FeedbackFilter): Promise<string> {
  authorise(actor, { role: "administrator" });
  const rows = await db
    .select()
    .from(feedback)
    .where(matchFeedback(filter))
    .orderBy(desc(feedback.givenAt), desc(feedback.id))
    .limit(mostRows);
  const columns = ["givenAt", "page", "language", "useful", "reasons", "comment", "version"] as const;
  const cells = rows.map(toFeedback).map((row) => columns.map((column) => toText(row[column])));
  // The mark tells a spreadsheet that Arabic is UTF-8.
  return `\uFEFF${Papa.unparse([[...columns], ...cells], { escapeFormulae: true })}\r\n`;
}

function toText(value: string | boolean | readonly string[] | null): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  return typeof value === "string" ? value : (value ?? []).join(" ");
}
