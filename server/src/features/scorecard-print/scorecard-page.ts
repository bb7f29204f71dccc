import type { PrintLanguage } from "@marsad/shared/schemas";

/** One scorecard on paper. */
export interface PrintedScorecard {
  readonly programme: string;
  readonly entity: string;
  readonly period: string;
  readonly language: PrintLanguage;
}

/** The page of the web app that is printed; `origin` is how readers reach us, and stands on the paper. */
export function scorecardPage(
  { programme, entity, period, language }: PrintedScorecard,
  origin: string,
): URL {
  const address = new URL(`/${programme}/entities/${entity}/scorecard`, origin);
  address.search = new URLSearchParams({ period, lang: language }).toString();
  return address;
}

/** The name that the PDF is saved under. */
export function scorecardFileName({ programme, entity, period, language }: PrintedScorecard): string {
  return `scorecard-${programme}-${entity}-${period}-${language}.pdf`;
}
