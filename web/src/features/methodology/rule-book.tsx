import type { MethodologySummary, PublishedMethodologyVersion } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import type { ProgrammeView } from "../../programme-view.ts";
import { Card } from "../../ui/card.tsx";
import { Name } from "../../ui/name.tsx";
import { SourceLink } from "../../ui/source-link.tsx";
import { BenchmarkCard } from "./benchmark-card.tsx";
import { ChangesCard } from "./changes-card.tsx";
import { DimensionCard } from "./dimension-card.tsx";
import { LevelsCard } from "./levels-card.tsx";
import { listRules } from "./list-rules.ts";
import { OtherScoresCard } from "./other-scores-card.tsx";
import { ScoringCard } from "./scoring-card.tsx";

interface RuleBookProps extends ProgrammeView {
  readonly book: PublishedMethodologyVersion;
  readonly versions: readonly MethodologySummary[];
}

/** One version of the rule book: how a score is made, its tree with weights, levels, benchmark, what changed, sources. */
export function RuleBook({ programme, book: { definition, hash, publishedAt }, versions }: RuleBookProps) {
  const { t, formatDay } = useLanguage();
  const { version, names, explanation, sources } = definition;
  const place = versions.findIndex((candidate) => candidate.version === version);
  const before = place > 0 ? versions[place - 1] : undefined;
  return (
    <>
      <Card title={<Name names={names} />} isMarked>
        {explanation && (
          <p>
            <Name names={explanation} />
          </p>
        )}
        <p className="methodology-note">
          {publishedAt !== null && <>{t("methodology.published", { day: formatDay(publishedAt) })} · </>}
          {t("methodology.hash")} <bdi className="methodology-hash">{hash.slice(0, 16)}</bdi>
        </p>
      </Card>
      <ScoringCard definition={definition} />
      {definition.scoring === "computed" ? (
        listRules(definition).map((placed) => (
          <DimensionCard
            key={placed.dimension.code}
            {...placed}
            classifications={programme.classifications}
          />
        ))
      ) : (
        <Card title={t("methodology.dimensions")}>
          <ul className="methodology-list">
            {definition.dimensions.map(({ code, names: own, explanation: text }) => (
              <li key={code}>
                <strong>
                  <Name names={own} />
                </strong>
                {text && (
                  <p>
                    <Name names={text} />
                  </p>
                )}
              </li>
            ))}
          </ul>
        </Card>
      )}
      <div className="methodology-pair">
        <LevelsCard levels={definition.levels} note={definition.levelsNote} />
        <BenchmarkCard programme={programme} />
      </div>
      {before && <ChangesCard programme={programme.code} version={version} before={before.version} />}
      <OtherScoresCard programme={programme.code} version={version} />
      <Card title={t("methodology.sources")}>
        <ul className="methodology-list">
          {sources.map((source) => (
            <li key={JSON.stringify(source)}>
              <SourceLink source={source} />
              {source.clause && (
                <>
                  {" · "}
                  <bdi>{source.clause}</bdi>
                </>
              )}
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
}
