import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { replaceWish } from "./replace-wish.ts";
import { stepName } from "./step-name.ts";
import type { StepsProps } from "./steps-card.tsx";

/** What was left out, each with the way back in. */
export function LeftOutCard({ view, change, ...about }: StepsProps) {
  const language = useLanguage();
  const { t } = language;
  return (
    <Card title={t("path.left-out")}>
      <ul className="path-left">
        {view.excluded.map((address) => {
          const name = stepName(address, about, language);
          return (
            <li key={`${address.service} ${address.indicator}`}>
              <bdi>{name}</bdi>
              <button
                type="button"
                className="link-button"
                aria-label={t("path.take-back-of", { step: name })}
                onClick={() => change({ excluded: replaceWish(view.excluded, address, null) })}
              >
                {t("path.take-back")}
              </button>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
