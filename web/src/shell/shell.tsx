import type { ReactNode } from "react";
import { useLocation } from "wouter";
import { useLanguage } from "../i18n/use-language.ts";
import type { ProgrammeView } from "../programme-view.ts";
import { NoticePlace, ProgrammeNotice } from "../ui/programme-notice.tsx";
import { useEmbedded } from "../use-embedded.ts";
import { EmbedLine } from "./embed-line.tsx";
import { FeedbackBar } from "./feedback-bar.tsx";
import { Footer } from "./footer.tsx";
import { Header } from "./header.tsx";
import { OfflineNotice } from "./offline-notice.tsx";
import { PrintHead } from "./print-head.tsx";
import "./shell.css";

interface ShellProps {
  /** The programme that the page is about, as the address has it; `null` outside of one. */
  readonly code?: string | null;
  /** The same, once it is loaded. */
  readonly view?: ProgrammeView | null;
  /** The period that the address names, or `null` for the latest. */
  readonly asked?: string | null;
  readonly children: ReactNode;
}

/** What is round every page; in a frame of another site, only what its figures are and whose. */
export function Shell({ code = null, view = null, asked = null, children }: ShellProps) {
  const { t } = useLanguage();
  const [pathname] = useLocation();
  const isEmbedded = useEmbedded();
  const isLoading = code !== null && view === null;
  return (
    <div className="shell">
      {!isEmbedded && (
        <>
          <a className="shell-skip" href="#main">
            {t("common.skip")}
          </a>
          <Header code={code} view={view} asked={asked} />
        </>
      )}
      {view && <PrintHead {...view} />}
      <OfflineNotice />
      {view && <ProgrammeNotice programme={view.programme} />}
      {isLoading && <NoticePlace />}
      <main id="main" tabIndex={-1} key={isLoading ? "loading" : "page"}>
        {children}
      </main>
      {isEmbedded ? (
        <EmbedLine view={view} />
      ) : (
        <>
          <FeedbackBar key={pathname} page={pathname} />
          <Footer view={view} />
        </>
      )}
    </div>
  );
}
