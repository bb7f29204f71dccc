import type { EntityEffect, IngestionPreview, Period, Programme } from "@marsad/shared/schemas";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { methodologyQuery } from "../../api/queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { EffectsList } from "./effects-list.tsx";
import { EffectsTable } from "./effects-table.tsx";

/** Entities that are drawn at once, and more of when asked. */
const portion = 10;

export interface EffectsProps {
  readonly programme: Programme;
  readonly effects: readonly EntityEffect[];
  /** Bounds that no score is rounded up over. */
  readonly bounds: readonly number[];
  /** Whether the effects are in more than one period. */
  readonly hasPeriods: boolean;
}

interface EffectsCardProps {
  readonly title: string;
  readonly programme: Programme;
  readonly periods: readonly Period[];
  readonly preview: Pick<IngestionPreview, "effects" | "effectCount">;
  /** The file is refused, so nothing can be told. */
  readonly isRefused: boolean;
}

/** Whose score or rank would change, from what to what. */
export function EffectsCard({ title, programme, periods, preview, isRefused }: EffectsCardProps) {
  const { t, formatNumber } = useLanguage();
  const [shown, setShown] = useState(portion);
  const isWide = useMedia("(min-width: 600px)");
  const { effects, effectCount } = preview;
  const newest = periods.findLast(({ code }) => effects.some(({ period }) => period === code));
  const methodology = useQuery({
    ...methodologyQuery(programme.code, newest?.methodology ?? ""),
    enabled: newest !== undefined,
  });
  const drawn: EffectsProps = {
    programme,
    effects: effects.slice(0, shown),
    bounds: [
      ...(methodology.data?.definition.levels.map(({ from }) => from) ?? []),
      ...programme.benchmark.map(({ value }) => value),
    ],
    hasPeriods: new Set(effects.map(({ period }) => period)).size > 1,
  };
  if (effects.length === 0)
    return (
      <Card title={title}>
        <p className="ingestion-note">
          {t(isRefused ? "ingestion.effects-refused" : "ingestion.effects-none")}
        </p>
      </Card>
    );
  return (
    <Card title={title}>
      {isWide ? <EffectsTable {...drawn} /> : <EffectsList {...drawn} />}
      <p className="ingestion-note">
        {t("ingestion.effects-shown", { shown: drawn.effects.length, total: effectCount })}
      </p>
      {shown < effects.length && (
        <button type="button" className="button" onClick={() => setShown(shown + portion)}>
          {t("common.show-more")} ({formatNumber(effects.length - shown)})
        </button>
      )}
    </Card>
  );
}
