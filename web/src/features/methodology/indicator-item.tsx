import type { NamedCode, Programme } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { Name } from "../../ui/name.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import { writeEffort } from "../../write-effort.ts";
import type { PlacedIndicator } from "./list-rules.ts";
import { ScaleText } from "./scale-text.tsx";
import { useShare } from "./use-share.ts";

interface IndicatorItemProps extends PlacedIndicator {
  readonly classifications: Programme["classifications"];
}

/** One indicator: what it weighs, how it is measured, whom it is asked of, and where that is written. */
export function IndicatorItem({ indicator, share, groups, classifications }: IndicatorItemProps) {
  const language = useLanguage();
  const { t } = language;
  const writeShare = useShare();
  const { code, names, explanation, steps, missing, effort, appliesTo = {}, source } = indicator;
  const { segments = [], channels = [], entityKinds = [] } = appliesTo;
  const asked = [
    ...namesOf(segments, classifications.segments),
    ...namesOf(channels, classifications.channels),
    ...namesOf(entityKinds, classifications.kinds),
  ];
  return (
    <li>
      <div className="methodology-indicator-head">
        <strong>
          <Name names={names} />
        </strong>
        <span className="methodology-share">{writeShare(share)}</span>
      </div>
      <p className="methodology-note">
        <bdi>{code}</bdi>
        {groups.map((group) => (
          <span key={group.code}>
            {" · "}
            <Name names={group.names} />
          </span>
        ))}
      </p>
      {explanation && (
        <p>
          <Name names={explanation} />
        </p>
      )}
      <p>
        <ScaleText indicator={indicator} /> {t(`methodology.missing-${missing}`)}
      </p>
      {effort !== undefined && <p>{t("methodology.effort", { effort: writeEffort(effort, language) })}</p>}
      {asked.length > 0 && (
        <p>
          {t("methodology.asked-of")}{" "}
          {asked.map((named, place) => (
            <span key={named.code}>
              {place > 0 && t("methodology.comma")}
              <Name names={named.names} />
            </span>
          ))}
        </p>
      )}
      {steps && (
        <details>
          <summary>{t("methodology.steps", { count: steps.length })}</summary>
          <ol className="methodology-steps">
            {steps.map((step) => (
              <li key={step.value} value={step.value}>
                <Name names={step.names} />
                {step.explanation && (
                  <p className="methodology-note">
                    <Name names={step.explanation} />
                  </p>
                )}
              </li>
            ))}
          </ol>
        </details>
      )}
      <p className="methodology-note">
        {t("common.source")}: <SourceLink source={source} />
        {source.clause && (
          <>
            {" · "}
            <bdi>{source.clause}</bdi>
          </>
        )}
      </p>
    </li>
  );
}

/** The named codes of a classification; a code that it lacks names itself. */
function namesOf(codes: readonly string[], classification: readonly NamedCode[]): NamedCode[] {
  return codes.map(
    (code) => classification.find((named) => named.code === code) ?? { code, names: { en: code } },
  );
}
