import type { PublishedMethodologyVersion } from "@marsad/shared/schemas";
import { useEffect, useRef } from "react";
import { useLanguage } from "../../../i18n/use-language.ts";
import { paths } from "../../../paths.ts";
import { Card } from "../../../ui/card.tsx";
import { Link } from "../../../ui/link.tsx";

/** What became of a draft that is none any more. */
export type Ending =
  | { readonly end: "published"; readonly book: PublishedMethodologyVersion }
  | { readonly end: "removed"; readonly version: string };

interface EndingCardProps {
  readonly programme: string;
  readonly ending: Ending;
}

/** Says that a draft was published, and under which hash, or that it was removed. */
export function EndingCard({ programme, ending }: EndingCardProps) {
  const { t } = useLanguage();
  const text = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // After the heading, which has the focus on arrival.
    const frame = requestAnimationFrame(() => text.current?.focus({ preventScroll: true }));
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <Card isMarked className="drafts-ending">
      <div ref={text} tabIndex={-1} role="status">
        {ending.end === "removed" ? (
          <h2>{t("drafts.removed", { version: ending.version })}</h2>
        ) : (
          <>
            <h2>{t("drafts.published", { version: ending.book.version })}</h2>
            <p>{t("drafts.published-text")}</p>
            <p className="drafts-note">
              {t("drafts.hash")} <bdi className="drafts-hash">{ending.book.hash}</bdi>
            </p>
          </>
        )}
      </div>
      {ending.end === "published" && (
        <Link className="button" to={paths.methodology(programme, ending.book.version)}>
          {t("drafts.to-published", { version: ending.book.version })}
        </Link>
      )}
    </Card>
  );
}
