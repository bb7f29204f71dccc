import type { NamedCode } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { Name } from "../../ui/name.tsx";

export interface SegmentFilterProps {
  readonly segments: readonly NamedCode[];
  readonly chosen: string | undefined;
  readonly onChoose: (segment: string | undefined) => void;
}

/** One button for each segment that has services, and one for all of them. */
export function SegmentFilter({ segments, chosen, onChoose }: SegmentFilterProps) {
  const { t } = useLanguage();
  return (
    <fieldset className="segment-filter">
      <legend className="visually-hidden">{t("entities.segment-filter")}</legend>
      <button type="button" aria-pressed={chosen === undefined} onClick={() => onChoose(undefined)}>
        {t("entities.all-segments")}
      </button>
      {segments.map(({ code, names }) => (
        <button key={code} type="button" aria-pressed={chosen === code} onClick={() => onChoose(code)}>
          <Name names={names} />
        </button>
      ))}
    </fieldset>
  );
}
