import { useLanguage } from "../../../i18n/use-language.ts";
import { useMedia } from "../../../ui/use-media.ts";
import { ChangesList } from "./changes-list.tsx";
import { ChangesTable } from "./changes-table.tsx";
import type { OrderedChanges } from "./shown-changes.ts";

/** What became of every service: a table, or a list on a narrow screen. */
export function AllChanges(props: OrderedChanges) {
  const { t } = useLanguage();
  const isPhone = useMedia("screen and (max-width: 959px)");
  return (
    <>
      <p className="entity-note">{t("entities.changes-effects")}</p>
      {isPhone ? <ChangesList {...props} /> : <ChangesTable {...props} />}
    </>
  );
}
