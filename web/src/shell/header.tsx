import { useLocation } from "wouter";
import { useLanguage } from "../i18n/use-language.ts";
import { paths } from "../paths.ts";
import type { ProgrammeView } from "../programme-view.ts";
import { Link } from "../ui/link.tsx";
import { LanguageToggle } from "./language-toggle.tsx";
import { Logo } from "./logo.tsx";
import { ProgrammeMenu } from "./programme-menu.tsx";

/** The top of every page. The pages of a programme keep the period from one to the next. */
export function Header({ view, asked }: { view: ProgrammeView | null; asked: string | null }) {
  const { t } = useLanguage();
  const [pathname] = useLocation();
  const search = { period: asked ?? undefined };
  return (
    <header className="shell-header">
      <div className="shell-bar container">
        <Logo />
        <nav className="shell-nav" aria-label={t("common.navigation")}>
          {view && (
            <>
              <Link
                to={paths.overview(view.programme.code, search)}
                aria-current={pathname === paths.overview(view.programme.code) ? "page" : undefined}
              >
                {t("common.overview")}
              </Link>
              <Link
                to={paths.ranking(view.programme.code, search)}
                aria-current={pathname === paths.ranking(view.programme.code) ? "page" : undefined}
              >
                {t("common.ranking")}
              </Link>
            </>
          )}
          <a href={paths.apiReference()}>{t("common.api")}</a>
        </nav>
        <div className="shell-tools">
          {view && <ProgrammeMenu programme={view.programme} />}
          <LanguageToggle />
        </div>
      </div>
    </header>
  );
}
