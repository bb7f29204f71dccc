/** What is known of the place that a page's address leads to. */
export interface Place {
  /** The parts of its path, as a browser encodes them. */
  readonly segments: readonly string[];
  readonly search: URLSearchParams;
  /** Of the period that the address names, else of the latest with results; null where there is none. */
  readonly period: { readonly code: string; readonly methodology: string } | null;
}

/** The same with a period for certain, as a part of a path. */
type PlaceInTime = Omit<Place, "period"> & { readonly period: string };

/** A page of the web app: the module that draws it, and the paths of the API, below `/api`, that it asks first. */
interface PageParts {
  readonly matches: (segments: readonly string[]) => boolean;
  readonly module: string;
  /** The messages that it says beside those of every page, as a file of a language names them. */
  readonly messages?: string;
  readonly answers: (place: Place) => readonly string[];
}

/** Entities that the page which compares them shows. */
const mostCompared = 3;

const pages: readonly PageParts[] = [
  {
    matches: ({ length }) => length === 0,
    module: "src/features/programmes/programmes-page.tsx",
    answers: () => ["/programmes"],
  },
  {
    matches: ({ length }) => length === 1,
    module: "src/features/overview/overview-page.tsx",
    messages: "overview",
    answers: ofPeriod(({ segments: [programme], period }) => [`/programmes/${programme}/overview/${period}`]),
  },
  {
    matches: ({ length, 1: section }) => length === 2 && section === "ranking",
    module: "src/features/ranking/ranking-page.tsx",
    answers: ofPeriod(({ segments: [programme], search, period }) => {
      const isWhole = [...search.keys()].every((name) => /^(period|lang|embed)$/.test(name));
      return isWhole ? [`/programmes/${programme}/rankings/${period}`] : [];
    }),
  },
  {
    matches: ({ length, 1: section }) => length === 3 && section === "entities",
    module: "src/features/entities/entity-page.tsx",
    messages: "entities",
    answers: ofPeriod(answersOfEntity),
  },
  {
    matches: ({ length, 1: section, 3: part }) =>
      length === 4 && section === "entities" && part === "scorecard",
    module: "src/features/entities/scorecard/scorecard-page.tsx",
    answers: ofPeriod(answersOfEntity),
  },
  {
    matches: ({ length, 1: section }) => length === 2 && section === "compare",
    module: "src/features/compare/compare-page.tsx",
    messages: "compare",
    answers: ofPeriod(({ segments: [programme], search, period }) => {
      const codes = (search.get("entities") ?? "").split(",").filter(Boolean).slice(0, mostCompared);
      return [
        `/programmes/${programme}/entities`,
        ...codes
          .map(encodeURIComponent)
          .flatMap((entity) => [
            `/programmes/${programme}/entities/${entity}/scorecard/${period}`,
            `/programmes/${programme}/entities/${entity}/trend`,
          ]),
      ];
    }),
  },
  {
    matches: ({ length, 1: section }) => length === 4 && section === "services",
    module: "src/features/services/service-page.tsx",
    answers: ofPeriod(({ segments: [programme, , entity, service], period }) => [
      `/programmes/${programme}/services/${entity}/${service}/scorecard/${period}`,
      `/programmes/${programme}/services/${entity}/${service}/trend`,
    ]),
  },
];

/** The page at an address; undefined for those that bring nothing along. */
export function pageAt(segments: readonly string[]): PageParts | undefined {
  return pages.find(({ matches }) => matches(segments));
}

function answersOfEntity({ segments: [programme, , entity], period }: PlaceInTime): readonly string[] {
  return [
    `/programmes/${programme}/entities/${entity}/scorecard/${period}`,
    `/programmes/${programme}/entities/${entity}/trend`,
  ];
}

/** What a page asks about a period, with the rule book that names it. */
function ofPeriod(answers: (place: PlaceInTime) => readonly string[]): PageParts["answers"] {
  return ({ period, ...place }) =>
    period === null
      ? []
      : [
          ...answers({ ...place, period: encodeURIComponent(period.code) }),
          `/programmes/${place.segments[0]}/methodologies/${encodeURIComponent(period.methodology)}`,
        ];
}
