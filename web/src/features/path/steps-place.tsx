import { useLanguage } from "../../i18n/use-language.ts";
import { Card } from "../../ui/card.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";

/** Holds the place of the steps while they are looked for. */
export function StepsPlace() {
  const { t } = useLanguage();
  return (
    <Card title={t("path.steps")}>
      <p className="path-note">{t("path.note")}</p>
      <Skeleton lines={10} lineHeight={72} />
    </Card>
  );
}
