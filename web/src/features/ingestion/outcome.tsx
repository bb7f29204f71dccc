import type { IngestionPreview, IngestionResult, Period, Programme } from "@marsad/shared/schemas";
import { useEffect, useRef, useState } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Card } from "../../ui/card.tsx";
import { Link } from "../../ui/link.tsx";
import { CountsLine } from "./counts-line.tsx";
import { EffectsCard } from "./effects-card.tsx";
import { UndoButton } from "./undo-button.tsx";

interface OutcomeProps {
  readonly keyText: string;
  readonly programme: Programme;
  readonly periods: readonly Period[];
  readonly result: IngestionResult;
  /** What the last dry run foretold. */
  readonly preview: IngestionPreview | undefined;
  readonly onNext: () => void;
}

/** What was written, where to see it, and the way to take it back. */
export function Outcome({ keyText, programme, periods, result, preview, onNext }: OutcomeProps) {
  const { t, formatPeriod } = useLanguage();
  const heading = useRef<HTMLDivElement>(null);
  const [isUndone, setUndone] = useState(false);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  const { status, id, counts } = result;
  return (
    <>
      <Card isMarked className="ingestion-outcome">
        <div ref={heading} tabIndex={-1} role="status">
          <h2>
            {isUndone
              ? t("ingestion.undone")
              : t(status === "committed" ? "ingestion.done" : "ingestion.done-unchanged")}
          </h2>
          {status === "committed" && !isUndone && <p>{t("ingestion.done-text")}</p>}
        </div>
        {!isUndone && <CountsLine counts={counts} label={t("ingestion.counts-done")} />}
        <div className="ingestion-outcome-actions">
          {result.periods.map((period) => (
            <Link key={period} className="button" to={paths.ranking(programme.code, { period })}>
              {t("ingestion.to-ranking", { period: formatPeriod(period) })}
            </Link>
          ))}
          {id !== null && (
            <Link className="button" to={paths.ingestion(programme.code, id)}>
              {t("ingestion.to-record")}
            </Link>
          )}
          <button type="button" className="button" onClick={onNext}>
            {t("ingestion.next-file")}
          </button>
          {id !== null && status === "committed" && !isUndone && (
            <UndoButton
              keyText={keyText}
              programme={programme.code}
              id={id}
              onUndone={() => {
                setUndone(true);
                heading.current?.focus();
              }}
            />
          )}
        </div>
      </Card>
      {!isUndone && preview && preview.effects.length > 0 && (
        <EffectsCard
          title={t("ingestion.effects-done")}
          programme={programme}
          periods={periods}
          preview={preview}
          isRefused={false}
        />
      )}
    </>
  );
}
