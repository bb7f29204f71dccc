import type { Language } from "../i18n/language.ts";
import { type ApiFile, readFileName } from "./api-file.ts";
import { askApi } from "./client.ts";
import { path } from "./queries.ts";

/** Fetches a file that needs no key. */
export async function fetchPlainFile(address: string): Promise<ApiFile> {
  const response = await askApi(address, {});
  const name = readFileName(response.headers.get("content-disposition"));
  return { content: await response.blob(), name };
}

/** The address of an entity's scorecard on paper, below `/api`. */
export const pdfPath = (programme: string, entity: string, period: string, lang: Language) =>
  path(["programmes", programme, "entities", entity, "scorecard", `${period}.pdf`], { lang });
