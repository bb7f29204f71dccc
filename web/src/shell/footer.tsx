import { useLanguage } from "../i18n/use-language.ts";
import { paths } from "../paths.ts";
import type { ProgrammeView } from "../programme-view.ts";
import { DataUpdated } from "../ui/data-updated.tsx";
import { Link } from "../ui/link.tsx";
import { Name } from "../ui/name.tsx";
import { useMyEntity } from "../ui/use-my-entity.ts";
import { ReadingTools } from "./reading-tools.tsx";
import "./footer.css";

/** Undoes the choice of one's own entity in a programme; nothing where none was chosen. */
function ForgetMyEntity({ programme }: { programme: string }) {
  const { t } = useLanguage();
  const [mine, choose] = useMyEntity(programme);
  if (mine === null) return null;
  return (
    <button type="button" onClick={() => choose(null)}>
      {t("common.forget-mine")} (<bdi>{mine}</bdi>)
    </button>
  );
}

/** Where the figures come from, by which rules, how fresh they are, and what this device remembers. */
export function Footer({ view }: { view: ProgrammeView | null }) {
  const { t, formatDay } = useLanguage();
  return (
    <footer className="footer">
      <ReadingTools>{view && <ForgetMyEntity programme={view.programme.code} />}</ReadingTools>
      <div className="container">
        <div className="footer-facts">
          {view?.programme.attribution && (
            <p>
              <Name names={view.programme.attribution} />
            </p>
          )}
          {view && (
            <p>
              <Link to={paths.methodology(view.programme.code, view.period.methodology)}>
                {t("common.methodology", { version: view.period.methodology })}
              </Link>{" "}
              · <DataUpdated {...view} />
            </p>
          )}
          <p>
            {t("common.platform-updated", {
              day: formatDay(import.meta.env.MARSAD_BUILT),
              version: import.meta.env.MARSAD_VERSION,
            })}
          </p>
        </div>
        <nav className="footer-links" aria-label={t("common.about")}>
          <Link to={paths.playground()}>{t("common.playground")}</Link>
          <Link to={paths.accessibility()}>{t("common.accessibility")}</Link>
          <Link to={paths.privacy()}>{t("common.privacy")}</Link>
        </nav>
      </div>
    </footer>
  );
}
