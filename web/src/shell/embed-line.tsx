import { useLanguage } from "../i18n/use-language.ts";
import type { ProgrammeView } from "../programme-view.ts";
import { WholePageLink } from "./whole-page-link.tsx";

/** What stands below a page in a frame: whose figures they are, where they are shown, and the way there. */
export function EmbedLine({ view }: { readonly view: ProgrammeView | null }) {
  const { t, name } = useLanguage();
  return (
    <footer className="shell-embed container">
      <span>
        {view && (
          <>
            {t("common.source")}: <bdi>{name(view.programme.owner).text}</bdi> ·{" "}
          </>
        )}
        {t("common.product")}
      </span>
      <WholePageLink period={view?.period.code} />
    </footer>
  );
}
