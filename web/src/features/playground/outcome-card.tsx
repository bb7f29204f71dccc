import type { CompositeRun } from "@marsad/shared/composite";
import { useState } from "react";
import { isolate } from "../../i18n/isolate.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { TakeAway } from "../../take-away/take-away.tsx";
import { Card } from "../../ui/card.tsx";
import { listStandings } from "./list-standings.ts";
import { StandingsTable } from "./standings-table.tsx";
import { takeStandings } from "./take-standings.ts";

/** Rows that are drawn at once, and more of when asked. */
const portion = 50;

interface OutcomeCardProps {
  readonly run: CompositeRun;
  /** What the definition that was begun with makes of the same table. */
  readonly before: CompositeRun | null;
}

/** The ranking, and a sentence that reads it; both change as one types. */
export function OutcomeCard({ run, before }: OutcomeCardProps) {
  const { t, name, formatScore, formatNumber } = useLanguage();
  const [shown, setShown] = useState(portion);
  const standings = listStandings(run, before);
  const title = t("playground.outcome");
  const [first] = standings;
  const scored = standings.filter(({ score }) => score !== null).length;
  const moved = standings.filter(({ rankChange }) => rankChange !== null && rankChange !== 0).length;
  const rest = standings.length - shown;
  return (
    <Card
      title={title}
      isMarked
      actions={
        scored > 0 && (
          <TakeAway code="index" title={title} table={(words) => takeStandings(standings, run, words)} />
        )
      }
    >
      <p className="playground-reading" role="status">
        {first === undefined || first.score === null
          ? t("playground.nobody")
          : `${t("playground.reading", {
              index: name(run.definition.names).text,
              unit: isolate([first.unit, first.period].join(" ").trim()),
              score: formatScore(first.score),
            })} ${t("playground.scored", { count: scored })}${
              moved > 0 ? ` ${t("playground.moved", { count: moved })}` : ""
            }`}
      </p>
      <StandingsTable
        standings={standings.slice(0, shown)}
        hasPeriods={run.definition.period !== undefined}
      />
      {rest > 0 && (
        <button type="button" className="button" onClick={() => setShown(shown + portion)}>
          {t("common.show-more")} ({formatNumber(rest)})
        </button>
      )}
      {run.notices.length > 0 && (
        <section className="playground-notices">
          <h3>{t("playground.notices")}</h3>
          <ul>
            {run.notices.slice(0, portion).map(({ code, subject, period, text }) => (
              <li key={`${code} ${subject} ${period}`}>
                <bdi>{[subject, period].join(" ").trim()}</bdi>: {name(text).text}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Card>
  );
}
