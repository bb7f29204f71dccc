import type { Catalogue, Names } from "@marsad/shared/schemas";
import type { Database } from "../../db/database.ts";
import { readSnapshot } from "../../db/read-snapshot.ts";
import { catalogueWords, describe } from "./catalogue-words.ts";
import { listDistributions } from "./list-distributions.ts";
import { type PublishedProgramme, readPublished } from "./read-published.ts";

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/** All programmes with results as a DCAT 3 catalogue, a dataset each. `base` is where the server is reached, without a slash at its end. */
export async function readCatalogue(db: Database, base: string): Promise<Catalogue> {
  const programmes = await readSnapshot(db, readPublished);
  return {
    "@context": context,
    "@id": `${base}/api/catalogue.jsonld`,
    "@type": "dcat:Catalog",
    "dct:title": inLanguages(catalogueWords.title),
    "dct:description": inLanguages(catalogueWords.description),
    "dct:publisher": { "@type": "foaf:Agent", "foaf:name": inLanguages(catalogueWords.publisher) },
    "dct:language": ["ar", "en"],
    "foaf:homepage": { "@id": `${base}/` },
    "dcat:dataset": programmes.map((programme) => toDataset(programme, base)),
    "dcat:service": [
      {
        "@id": `${base}/api`,
        "@type": "dcat:DataService",
        "dct:title": inLanguages({ ar: "الواجهة البرمجية لمرصد", en: "Marsad's API" }),
        "dcat:endpointURL": { "@id": `${base}/api` },
        "dcat:endpointDescription": { "@id": `${base}/api/openapi.json` },
        "dcat:servesDataset": programmes.map(({ code }) => ({ "@id": addressOf(code, base) })),
      },
    ],
  };
}

function toDataset(programme: PublishedProgramme, base: string): Catalogue["dcat:dataset"][number] {
  const { code, names, explanation, owner, attribution, synthetic, sources, revision, updatedAt } = programme;
  const instant = { "@value": updatedAt.toISOString(), "@type": "xsd:dateTime" };
  return {
    "@id": addressOf(code, base),
    "@type": "dcat:Dataset",
    "dct:identifier": code,
    "dct:title": inLanguages(names),
    "dct:description": inLanguages(describe(explanation, synthetic)),
    "dct:publisher": { "@type": "foaf:Agent", "foaf:name": inLanguages(owner) },
    ...(attribution && { "dct:rights": inLanguages(attribution) }),
    "dct:modified": instant,
    "dcat:version": String(revision),
    "dct:temporal": {
      "@type": "dct:PeriodOfTime",
      "dcat:startDate": { "@value": programme.periods[0]?.start ?? "", "@type": "xsd:date" },
      "dcat:endDate": { "@value": programme.periods.at(-1)?.end ?? "", "@type": "xsd:date" },
    },
    "dct:source": sources.flatMap(({ url }) => (url === undefined ? [] : [{ "@id": url }])),
    "dcat:landingPage": { "@id": `${base}/${encodeURIComponent(code)}` },
    "dcat:distribution": listDistributions(programme, base).map(
      ({ address, names: title, mediaType, standard }) => ({
        "@id": address,
        "@type": "dcat:Distribution" as const,
        "dct:title": inLanguages(title),
        "dcat:accessURL": { "@id": address },
        "dcat:downloadURL": { "@id": address },
        "dcat:mediaType": { "@id": `https://www.iana.org/assignments/media-types/${mediaType}` },
        ...(standard && { "dct:conformsTo": { "@id": standard } }),
      }),
    ),
  };
}

function addressOf(programme: string, base: string): string {
  return `${base}/api/programmes/${encodeURIComponent(programme)}`;
}

function inLanguages(names: Names) {
  return Object.entries(names).map(([language, text]) => ({ "@language": language, "@value": text }));
}
