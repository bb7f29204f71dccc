import { useEffect } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import { Card } from "../ui/card.tsx";
import { Skeleton } from "../ui/skeleton.tsx";

/** The place of a page whose code or programme is on its way. */
export function PageSkeleton() {
  const { t } = useLanguage();
  useEffect(() => {
    document.title = `${t("common.loading")} · ${t("common.product")}`;
  }, [t]);
  return (
    <div className="page container">
      <h1 className="visually-hidden">{t("common.loading")}</h1>
      <Card>
        <Skeleton lines={8} lineHeight={40} />
      </Card>
    </div>
  );
}
