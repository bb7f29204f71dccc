import type { DatasetDescription } from "@marsad/shared/schemas";
import type { Language } from "@marsad/shared/words/value-words";
import type { Database } from "../../db/database.ts";
import { readSnapshot } from "../../db/read-snapshot.ts";
import { NotFound } from "../../errors.ts";
import { nameIn } from "../../name-in.ts";
import { catalogueWords, describe } from "./catalogue-words.ts";
import { listDistributions } from "./list-distributions.ts";
import { readPublished } from "./read-published.ts";

/**
 * A programme with results as a `Dataset` of schema.org, in one language. `base` is where the server is reached, without a
 * slash at its end.
 *
 * @throws NotFound for an unknown programme, and for one without results: nothing of it is published.
 */
export async function readDataset(
  db: Database,
  code: string,
  base: string,
  language: Language,
): Promise<DatasetDescription> {
  const [programme] = await readSnapshot(db, (snapshot) => readPublished(snapshot, code));
  if (programme === undefined) throw new NotFound("dataset", code);
  const { names, explanation, owner, attribution, synthetic, sources, revision, updatedAt, periods } =
    programme;
  const page = `${base}/${encodeURIComponent(code)}${language === "en" ? "?lang=en" : ""}`;
  const methodologies = [...new Set(periods.map(({ methodology }) => methodology))];
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": `${base}/api/programmes/${encodeURIComponent(code)}`,
    name: nameIn(names, language),
    description: nameIn(describe(explanation, synthetic), language),
    url: page,
    identifier: code,
    inLanguage: language,
    creator: { "@type": "Organization", name: nameIn(owner, language) },
    ...(attribution && { creditText: nameIn(attribution, language) }),
    isAccessibleForFree: true,
    dateModified: updatedAt.toISOString(),
    version: String(revision),
    temporalCoverage: `${periods[0]?.start}/${periods.at(-1)?.end}`,
    measurementTechnique: methodologies.map(
      (version) => `${base}/${encodeURIComponent(code)}/methodology/${encodeURIComponent(version)}`,
    ),
    isBasedOn: sources.flatMap(({ url }) => url ?? []),
    includedInDataCatalog: {
      "@type": "DataCatalog",
      name: nameIn(catalogueWords.title, language),
      url: `${base}/api/catalogue.jsonld`,
    },
    distribution: listDistributions(programme, base).map(({ address, names: title, mediaType }) => ({
      "@type": "DataDownload",
      name: nameIn(title, language),
      encodingFormat: mediaType,
      contentUrl: address,
    })),
  };
}
