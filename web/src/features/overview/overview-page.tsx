import { useLanguage } from "../../i18n/use-language.ts";
import type { ProgrammeView } from "../../programme-view.ts";
import { Page } from "../../ui/page.tsx";

export function OverviewPage({ programme }: ProgrammeView) {
  const { t, name } = useLanguage();
  return (
    <Page title={t("common.overview")} within={name(programme.names).text}>
      {null}
    </Page>
  );
}
