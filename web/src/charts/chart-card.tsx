import type { ReactNode } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import { TakeAway } from "../take-away/take-away.tsx";
import type { TakenSubject } from "../take-away/taken.ts";
import { Card } from "../ui/card.tsx";
import { ViewSwitch } from "../ui/view-switch.tsx";
import "./chart-card.css";

export type ChartView = "chart" | "table";

/** A chart never comes without its table and its reading: all three are asked for. */
export interface ChartCardProps {
  readonly title: string;
  readonly chart: ReactNode;
  readonly table: ReactNode;
  /** What the chart shows, in a sentence. */
  readonly reading: ReactNode;
  readonly view: ChartView;
  readonly onViewChange: (view: ChartView) => void;
  readonly className?: string;
  /** What the reader chooses the figures by, above them. */
  readonly controls?: ReactNode;
  /** What stands behind the figures, below the sentence. */
  readonly children?: ReactNode;
  /** What can be taken away beside the picture of the chart: its table, mostly. */
  readonly taken?: Omit<TakenSubject, "title" | "reading" | "chart">;
}

const views: readonly ChartView[] = ["chart", "table"];

/** A card with a chart or its table, as the reader chooses, and the sentence that reads it. */
export function ChartCard(props: ChartCardProps) {
  const {
    title,
    chart,
    table,
    reading,
    view,
    onViewChange,
    className = "",
    controls,
    children,
    taken,
  } = props;
  const { t } = useLanguage();
  const actions = (
    <div className="view-actions">
      <ViewSwitch
        legend={t("charts.view", { title })}
        views={views.map((each) => ({ view: each, label: t(`charts.${each}`) }))}
        shown={view}
        onChoose={onViewChange}
      />
      <TakeAway code="chart" {...taken} title={title} reading={reading} chart={chart} />
    </div>
  );
  return (
    <Card title={title} actions={actions} className={`chart-card ${className}`}>
      {controls}
      {view === "table" ? table : chart}
      <p className="chart-reading">{reading}</p>
      {children}
    </Card>
  );
}
