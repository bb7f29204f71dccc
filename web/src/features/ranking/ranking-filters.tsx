import type { MethodologyDefinition, NamedCode, Programme } from "@marsad/shared/schemas";
import { type Ref, useCallback } from "react";
import type { MessageKey } from "../../i18n/message-key.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { Select } from "../../ui/select.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { CutSelect } from "./cut-select.tsx";
import { filterNames, type RankingView } from "./ranking-view.ts";
import { SearchField } from "./search-field.tsx";
import "./ranking-filters.css";

type FilterName = (typeof filterNames)[number];

const labels: Readonly<Record<FilterName, { readonly one: MessageKey; readonly all: MessageKey }>> = {
  sector: { one: "ranking.sector", all: "ranking.all-sectors" },
  region: { one: "ranking.region", all: "ranking.all-regions" },
  kind: { one: "ranking.kind", all: "ranking.all-kinds" },
  level: { one: "common.level", all: "ranking.all-levels" },
};

/** What each filter can be set to: the programme's classifications and the levels of the methodology. */
export function filterChoices(
  programme: Programme,
  levels: MethodologyDefinition["levels"],
): Readonly<Record<FilterName, readonly NamedCode[]>> {
  const { sectors, regions, kinds } = programme.classifications;
  return { sector: sectors, region: regions, kind: kinds, level: levels.toReversed() };
}

interface RankingFiltersProps {
  readonly view: RankingView;
  readonly programme: Programme;
  readonly choices: ReturnType<typeof filterChoices>;
  readonly ref: Ref<HTMLElement>;
  readonly onChange: (change: Partial<RankingView>, options?: { replace?: boolean }) => void;
}

/** The search and the filters; one that could not part the entities is left out. On a phone they are folded. */
export function RankingFilters({ programme, view, choices, ref, onChange }: RankingFiltersProps) {
  const { t, name } = useLanguage();
  const search = useCallback((q: string) => onChange({ q }, { replace: true }), [onChange]);
  const isWide = useMedia("(min-width: 600px)");
  const selects = filterNames
    .filter((filter) => choices[filter].length > 1 || view[filter] !== "")
    .map((filter) => (
      <Select
        key={filter}
        label={t(labels[filter].one)}
        value={view[filter]}
        isSet={view[filter] !== ""}
        choices={[
          { value: "", label: t(labels[filter].all) },
          ...choices[filter].map(({ code, names }) => ({ value: code, label: name(names).text })),
        ]}
        onChoose={(value) => onChange({ [filter]: value })}
      />
    ));
  const controls = (
    <>
      {selects}
      <CutSelect programme={programme} view={view} onChange={onChange} />
    </>
  );
  return (
    <search ref={ref} className="ranking-filters" aria-label={t("ranking.filters")}>
      <SearchField label={t("ranking.search")} value={view.q} onSearch={search} />
      {isWide ? (
        controls
      ) : (
        <details>
          <summary className="button">{t("ranking.more-filters")}</summary>
          <div>{controls}</div>
        </details>
      )}
    </search>
  );
}
