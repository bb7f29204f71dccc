import { type Static, Type } from "typebox";
import { Code, Instant } from "./common.ts";

const text = Type.String();
const Reference = Type.Object({ "@id": text });
const Texts = Type.Array(Type.Object({ "@language": text, "@value": text }));
const typed = <Name extends string>(type: Name) => ({ "@type": Type.Literal(type) });
const Typed = Type.Object({ "@value": text, "@type": text });
const Agent = Type.Object({ ...typed("foaf:Agent"), "foaf:name": Texts });

const CatalogueDataset = Type.Object({
  "@id": text,
  ...typed("dcat:Dataset"),
  "dct:identifier": Code,
  "dct:title": Texts,
  "dct:description": Texts,
  "dct:publisher": Agent,
  "dct:rights": Type.Optional(Texts),
  "dct:modified": Typed,
  "dcat:version": text,
  "dct:temporal": Type.Object({
    ...typed("dct:PeriodOfTime"),
    "dcat:startDate": Typed,
    "dcat:endDate": Typed,
  }),
  "dct:source": Type.Array(Reference),
  "dcat:landingPage": Reference,
  "dcat:distribution": Type.Array(
    Type.Object({
      "@id": text,
      ...typed("dcat:Distribution"),
      "dct:title": Texts,
      "dcat:accessURL": Reference,
      "dcat:downloadURL": Reference,
      "dcat:mediaType": Reference,
      "dct:conformsTo": Type.Optional(Reference),
    }),
  ),
});

/** A DCAT 3 catalogue (https://www.w3.org/TR/vocab-dcat-3/) as JSON-LD. */
export const Catalogue = Type.Object({
  "@context": Type.Record(text, text),
  "@id": text,
  ...typed("dcat:Catalog"),
  "dct:title": Texts,
  "dct:description": Texts,
  "dct:publisher": Agent,
  "dct:language": Type.Array(text),
  "foaf:homepage": Reference,
  "dcat:dataset": Type.Array(CatalogueDataset),
  "dcat:service": Type.Array(
    Type.Object({
      "@id": text,
      ...typed("dcat:DataService"),
      "dct:title": Texts,
      "dcat:endpointURL": Reference,
      "dcat:endpointDescription": Reference,
      "dcat:servesDataset": Type.Array(Reference),
    }),
  ),
});
export type Catalogue = Static<typeof Catalogue>;

export const DatasetQuery = Type.Object(
  { lang: Type.Optional(Type.Union([Type.Literal("ar"), Type.Literal("en")], { default: "ar" })) },
  { additionalProperties: false },
);

/** A `Dataset` of schema.org (https://schema.org/Dataset) as JSON-LD, in one language. */
export const DatasetDescription = Type.Object({
  "@context": Type.Literal("https://schema.org"),
  ...typed("Dataset"),
  "@id": text,
  name: text,
  description: text,
  url: text,
  identifier: Code,
  inLanguage: text,
  creator: Type.Object({ ...typed("Organization"), name: text }),
  creditText: Type.Optional(text),
  isAccessibleForFree: Type.Boolean(),
  dateModified: Instant,
  version: text,
  /** First and last day, with a slash between. */
  temporalCoverage: text,
  measurementTechnique: Type.Array(text),
  isBasedOn: Type.Array(text),
  includedInDataCatalog: Type.Object({ ...typed("DataCatalog"), name: text, url: text }),
  distribution: Type.Array(
    Type.Object({ ...typed("DataDownload"), name: text, encodingFormat: text, contentUrl: text }),
  ),
});
export type DatasetDescription = Static<typeof DatasetDescription>;
