import { type CSSProperties, lazy, type ReactNode, Suspense } from "react";
import { ChartCard, type ChartView } from "../../../charts/chart-card.tsx";
import type { WaterfallRow } from "../../../charts/layout-waterfall.ts";
import { useLanguage } from "../../../i18n/use-language.ts";
import { paths } from "../../../paths.ts";
import { Link } from "../../../ui/link.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import type { AboutChanges } from "./about-changes.ts";
import { ChangesTable } from "./changes-table.tsx";
import { ChangesWords } from "./changes-words.tsx";
import { listParts } from "./list-parts.ts";

const WaterfallChart = lazy(async () => ({
  default: (await import("../../../charts/waterfall-chart.tsx")).WaterfallChart,
}));

interface ChangesFiguresProps extends AboutChanges {
  readonly choice: ReactNode;
  readonly view: ChartView;
  readonly onViewChange: (view: ChartView) => void;
  readonly children: ReactNode;
}

/** A change as a waterfall, as a table and in words. */
export function ChangesFigures({ choice, view, onViewChange, children, ...about }: ChangesFiguresProps) {
  const { t, formatScore, formatSigned, formatPeriod } = useLanguage();
  const { changes, bounds } = about;
  const { programme, entity, from, to, synthetic } = changes;
  const end = ({ period, score }: typeof from, code: string): WaterfallRow => {
    const label = t("changes.score-in", { period: formatPeriod(period) });
    return { code, label, kind: "at", value: score, text: formatScore(score, bounds) };
  };
  const rows: WaterfallRow[] = [
    end(from, "from"),
    ...listParts(changes).map(({ code, points }): WaterfallRow => {
      return {
        code,
        label: t(`changes.part.${code}`),
        kind: "by",
        value: points,
        text: formatSigned(points, 2),
      };
    }),
    end(to, "to"),
  ];
  const caption = t("changes.caption", { from: formatPeriod(from.period), to: formatPeriod(to.period) });
  return (
    <ChartCard
      title={t("changes.title")}
      className="entity-wide changes-card"
      controls={
        <>
          {choice}
          {from.methodology !== to.methodology && (
            <p className="changes-methods">
              {t("changes.methods", { from: from.methodology, to: to.methodology })}{" "}
              <Link
                to={paths.methodologyChanges(programme, to.methodology, {
                  ...{ from: from.methodology, start: from.period, end: to.period, entity: entity.code },
                })}
              >
                {t("changes.like-rules")}
              </Link>
            </p>
          )}
        </>
      }
      chart={
        <div
          id="changes-parts"
          className="changes-drawing"
          style={{ "--rows": rows.length } as CSSProperties}
        >
          <Suspense fallback={<Skeleton lines={1} lineHeight={280} />}>
            <WaterfallChart rows={rows} synthetic={synthetic} reading={caption} />
          </Suspense>
        </div>
      }
      table={
        <div id="changes-parts">
          <ChangesTable {...about} />
        </div>
      }
      reading={<ChangesWords {...about} />}
      view={view}
      onViewChange={onViewChange}
      taken={{
        code: "changes",
        benchmark: to.benchmark,
        filter: caption,
        table: async (words) => (await import("./changes-data.ts")).changesData(about, words),
      }}
    >
      {children}
    </ChartCard>
  );
}
