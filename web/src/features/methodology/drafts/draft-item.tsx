import type { DraftSummary } from "@marsad/shared/schemas";
import { useLanguage } from "../../../i18n/use-language.ts";
import { paths } from "../../../paths.ts";
import { Link } from "../../../ui/link.tsx";
import { Name } from "../../../ui/name.tsx";
import { useHeldWork } from "./held-work.ts";

interface DraftItemProps {
  readonly programme: string;
  readonly draft: DraftSummary;
}

/** One draft: its version and name, who changed it when, and whether there is more of it that is not saved. */
export function DraftItem({ programme, draft: { version, names, changedAt, changedBy } }: DraftItemProps) {
  const { t, formatDay } = useLanguage();
  const isUnsaved = useHeldWork({ programme, version }) !== null;
  return (
    <li>
      <Link to={paths.drafts(programme, { draft: version })}>
        <Name names={names} /> <bdi>{version}</bdi>
      </Link>
      {isUnsaved && <span className="badge drafts-unsaved">{t("drafts.unsaved")}</span>}
      <p className="drafts-note">
        {t("drafts.changed", { day: formatDay(changedAt) })} · <bdi>{changedBy}</bdi>
      </p>
    </li>
  );
}
