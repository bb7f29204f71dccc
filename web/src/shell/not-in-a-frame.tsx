import { useLanguage } from "../i18n/use-language.ts";
import { Empty } from "../ui/empty.tsx";
import { Page } from "../ui/page.tsx";
import { WholePageLink } from "./whole-page-link.tsx";

interface NotInAFrameProps {
  /** That of the page; of the one that takes values in by default. */
  readonly title?: string;
}

/** In place of a page that takes a key: inside of another site's page nobody could tell who asks for it. */
export function NotInAFrame({ title }: NotInAFrameProps) {
  const { t } = useLanguage();
  return (
    <Page title={title ?? t("common.upload")} taken={null}>
      <Empty
        title={t("common.whole-page-only")}
        text={t("common.whole-page-only-text")}
        action={<WholePageLink period={undefined} />}
      />
    </Page>
  );
}
