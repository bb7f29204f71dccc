import type { Ranking } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { Name } from "../../ui/name.tsx";
import { allRows, type RankingFrame } from "./ranking-frame.ts";
import { summarizeRanking } from "./summarize-ranking.ts";
import "./ranking-reading.css";

interface RankingReadingProps {
  readonly pages: readonly Ranking[];
  readonly frame: RankingFrame;
}

/** The ranking in a few sentences. What would need rows that are not loaded is left unsaid. */
export function RankingReading({ pages, frame }: RankingReadingProps) {
  const { t, name, formatScore, formatSigned } = useLanguage();
  const first = pages[0];
  const isWhole = pages.at(-1)?.next === null;
  if (!first || first.total === 0) return null;
  const { leader, riser, faller, isCompared } = summarizeRanking(allRows(pages));
  const sentences = [`${t("ranking.meeting", { count: first.meeting })}.`];
  if (isWhole && leader)
    sentences.push(
      t("ranking.reading-top", {
        name: name(leader.entity.names).text,
        score: formatScore(leader.score, [...frame.bounds, leader.benchmark.value]),
      }),
    );
  if (isWhole && riser?.scoreChange != null)
    sentences.push(
      t("ranking.reading-riser", {
        name: name(riser.entity.names).text,
        change: formatSigned(riser.scoreChange),
      }),
    );
  if (isWhole && faller?.scoreChange != null)
    sentences.push(
      t("ranking.reading-faller", {
        name: name(faller.entity.names).text,
        change: formatSigned(faller.scoreChange),
      }),
    );
  if (isWhole && !isCompared) sentences.push(t("ranking.reading-no-change"));
  return (
    <div className="ranking-reading">
      <p>{sentences.join(" ")}</p>
      {frame.sources.length > 0 && (
        <ol>
          {frame.sources.map((source, index) => (
            <li key={JSON.stringify(source)} id={`source-${index + 1}`}>
              {source.url ? (
                <a href={source.url} rel="external">
                  <Name names={source.title} />
                </a>
              ) : (
                <Name names={source.title} />
              )}
              {source.clause && <bdi> {source.clause}</bdi>}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
