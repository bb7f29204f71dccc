import { useLanguage } from "../../i18n/use-language.ts";
import type { ProgrammeView } from "../../programme-view.ts";
import { Page } from "../../ui/page.tsx";

export function RankingPage({ programme }: ProgrammeView) {
  const { t, name } = useLanguage();
  return (
    <Page title={t("ranking.title")} within={name(programme.names).text}>
      {null}
    </Page>
  );
}
