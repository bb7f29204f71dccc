import type { Crossing } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import type { AboutOverview } from "./about-overview.ts";
import { EntityList, EntityLists } from "./entity-lists.tsx";
import { SinceNote } from "./since-note.tsx";

/** The entities that came to the benchmark since the period before, and those that fell below it. */
export function CrossingsCard(about: AboutOverview) {
  const { overview, bounds } = about;
  const { t, formatScore, formatPeriod } = useLanguage();
  const { crossings, previousPeriod } = overview;
  const figures = ({ before, score }: Crossing) =>
    t("overview.from-to", { from: formatScore(before, bounds), to: formatScore(score, bounds) });
  if (crossings.up.length + crossings.down.length === 0)
    return (
      <Card title={t("overview.crossings")}>
        <p>{t("overview.crossed-none", { period: formatPeriod(previousPeriod ?? "") })}</p>
      </Card>
    );
  return (
    <Card title={t("overview.crossings")}>
      <SinceNote {...about} />
      <EntityLists>
        {(["up", "down"] as const).map((direction) => (
          <EntityList
            key={direction}
            {...about}
            title={t(`overview.crossed-${direction}`, { count: crossings[direction].length })}
            rows={crossings[direction]}
            figures={figures}
          />
        ))}
      </EntityLists>
    </Card>
  );
}
