import type { PeerRule } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { ViewSwitch } from "../../ui/view-switch.tsx";
import type { AboutPeers } from "./about-peers.ts";
import { RuleText } from "./rule-text.tsx";

interface RuleChoiceProps extends AboutPeers {
  readonly onChoose: (rule: PeerRule) => void;
}

/** The rules that can be asked of the entity, each with how many peers it makes, and the chosen one in words. */
export function RuleChoice({ onChoose, ...about }: RuleChoiceProps) {
  const { group } = about;
  const { t, formatNumber } = useLanguage();
  const views = group.rules.map(({ rule, total }) => ({
    view: rule,
    label: t("peers.rule-of", { rule: t(`peers.rule.${rule}`), count: formatNumber(total) }),
  }));
  return (
    <div className="peers-rule">
      {views.length > 1 && (
        <ViewSwitch legend={t("peers.rule")} views={views} shown={group.rule} onChoose={onChoose} />
      )}
      <p>
        <RuleText {...about} />
      </p>
    </div>
  );
}
