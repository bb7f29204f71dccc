import { useLanguage } from "../../i18n/use-language.ts";
import type { ProgrammeView } from "../../programme-view.ts";
import { Page } from "../../ui/page.tsx";

export function EntityPage({ programme, entity }: ProgrammeView & { entity: string }) {
  const { name } = useLanguage();
  return (
    <Page title={entity} within={name(programme.names).text}>
      {null}
    </Page>
  );
}
