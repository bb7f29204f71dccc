import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { Empty } from "../../ui/empty.tsx";
import type { AboutPeers } from "./about-peers.ts";
import { LessonsCard } from "./lessons-card.tsx";
import type { PeersView } from "./peers-view.ts";
import { RuleChoice } from "./rule-choice.tsx";
import { SpreadCard } from "./spread-card.tsx";

interface PeersReportProps extends AboutPeers {
  readonly view: PeersView;
  readonly change: (change: Partial<PeersView>) => void;
}

/** The rule, where the entity stands by it, and whom it can learn from. */
export function PeersReport({ view, change, ...about }: PeersReportProps) {
  const { group, programme } = about;
  const { t, formatPeriod } = useLanguage();
  const choice = <RuleChoice {...about} onChoose={(rule) => change({ rule })} />;
  if (group.score === null)
    return (
      <Card>
        {choice}
        <Empty
          title={t("peers.unscored-title")}
          text={t("peers.unscored", {
            period: formatPeriod(group.period),
            reason: t(`state.${group.state}`),
          })}
        />
      </Card>
    );
  return (
    <div className="peers">
      <SpreadCard
        {...about}
        score={group.score}
        controls={choice}
        view={view.view}
        onViewChange={(next) => change({ view: next })}
      />
      {programme.results === "computed" && <LessonsCard {...about} />}
    </div>
  );
}
