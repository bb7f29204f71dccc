import type { Programme } from "@marsad/shared/schemas";
import { useLanguage } from "../i18n/use-language.ts";
import "./notice.css";

/** What the figures of a programme are, where they are not computed from real reports: said on every page of it. */
export function ProgrammeNotice({ programme }: { programme: Programme }) {
  const { t, name } = useLanguage();
  if (programme.synthetic)
    return (
      <aside className="notice" aria-label={t("common.synthetic-mark")}>
        <div className="container">
          <strong>{t("common.synthetic-title")}</strong> {t("common.synthetic-text")}
        </div>
      </aside>
    );
  if (programme.results === "published")
    return (
      <aside className="notice notice-info" aria-label={t("common.published-mark")}>
        <div className="container">
          <strong>{t("common.published-title")}</strong>{" "}
          {t("common.published-text", { owner: name(programme.owner).text })}
        </div>
      </aside>
    );
  return null;
}

/** Holds the place of a notice while it is not known whether there is one: most programmes of a first look have. */
export function NoticePlace() {
  const { t } = useLanguage();
  return (
    <div className="notice notice-place" aria-hidden="true">
      <div className="container">
        <strong>{t("common.synthetic-title")}</strong> {t("common.synthetic-text")}
      </div>
    </div>
  );
}

/** The same in two words, for a card or a chart. Nothing where there is nothing to say. */
export function ProgrammeMark({ programme }: { programme: Pick<Programme, "synthetic" | "results"> }) {
  const { t } = useLanguage();
  if (programme.synthetic) return <span className="mark">{t("common.synthetic-mark")}</span>;
  if (programme.results === "published")
    return <span className="mark mark-info">{t("common.published-mark")}</span>;
  return null;
}
