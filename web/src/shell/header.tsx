import { useLocation } from "wouter";
import { useLanguage } from "../i18n/use-language.ts";
import { paths } from "../paths.ts";
import type { ProgrammeView } from "../programme-view.ts";
import { Link } from "../ui/link.tsx";
import { LanguageToggle } from "./language-toggle.tsx";
import { Logo } from "./logo.tsx";
import { ProgrammeMenu } from "./programme-menu.tsx";
import { SearchButton } from "./search-button.tsx";

interface HeaderProps {
  /** The programme whose pages it leads to, known from the address before anything is loaded; `null` outside of one. */
  readonly code: string | null;
  readonly view: ProgrammeView | null;
  /** The period that the address names; the pages of a programme keep it from one to the next. */
  readonly asked: string | null;
}

/** The top of every page. */
export function Header({ code, view, asked }: HeaderProps) {
  const { t } = useLanguage();
  const [pathname] = useLocation();
  const search = { period: asked ?? undefined };
  return (
    <header className="shell-header">
      <div className="shell-bar container">
        <Logo />
        <nav className="shell-nav" aria-label={t("common.navigation")}>
          {code !== null && (
            <>
              <Link
                to={paths.overview(code, search)}
                aria-current={pathname === paths.overview(code) ? "page" : undefined}
              >
                {t("common.overview")}
              </Link>
              <Link
                to={paths.ranking(code, search)}
                aria-current={pathname === paths.ranking(code) ? "page" : undefined}
              >
                {t("common.ranking")}
              </Link>
              <Link
                to={paths.methodology(code, undefined, search)}
                aria-current={pathname.startsWith(paths.methodology(code)) ? "page" : undefined}
              >
                {t("common.rules")}
              </Link>
              <Link
                to={paths.ingest(code, search)}
                aria-current={pathname.startsWith(paths.ingest(code)) ? "page" : undefined}
              >
                {t("common.upload")}
              </Link>
            </>
          )}
          <a href={paths.apiReference()}>{t("common.api")}</a>
        </nav>
        <div className="shell-tools">
          {code !== null && <SearchButton programme={code} />}
          {view && <ProgrammeMenu programme={view.programme} />}
          <LanguageToggle />
        </div>
      </div>
    </header>
  );
}
