import type { Benchmark, Names } from "@marsad/shared/schemas";
import type { ComponentType, ReactNode } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import { Fact } from "../ui/fact.tsx";
import { Name } from "../ui/name.tsx";
import { Sentence } from "../ui/sentence.tsx";

interface StandingFactProps {
  /** The figure, as the page or the paper writes it. */
  readonly children: ReactNode;
  /** Draws the label and the figure; `Fact` on a page. */
  readonly as?: ComponentType<{ readonly label: ReactNode; readonly children: ReactNode }>;
}

/** How far a score is from the benchmark. */
export function DistanceFact({
  benchmark,
  as: Entry = Fact,
  children,
}: StandingFactProps & { readonly benchmark: Benchmark }) {
  const { t, formatNumber } = useLanguage();
  return (
    <Entry label={t("entities.from-benchmark", { value: formatNumber(benchmark.value) })}>{children}</Entry>
  );
}

/** How a score moved since the period that changes are counted from; `previous` is `null` where there is none. */
export function SinceFact({
  previous,
  as: Entry = Fact,
  children,
}: StandingFactProps & { readonly previous: string | null }) {
  const { t, formatPeriod } = useLanguage();
  const label =
    previous === null ? t("entities.since-none") : t("entities.since", { period: formatPeriod(previous) });
  return <Entry label={label}>{children}</Entry>;
}

/** How far it is to the next level. */
export function LevelFact({
  level,
  as: Entry = Fact,
  children,
}: StandingFactProps & { readonly level: Names }) {
  const { t } = useLanguage();
  return (
    <Entry label={<Sentence text={t("entities.to-level")} parts={{ level: <Name names={level} /> }} />}>
      {children}
    </Entry>
  );
}
