import { useRef } from "react";
import { ConfirmDialog } from "../../../confirm/confirm-dialog.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import { Card } from "../../../ui/card.tsx";
import { holdWork } from "./held-work.ts";

interface UnsavedCardProps {
  readonly programme: string;
  readonly onContinue: () => void;
}

/** A draft that was begun and never saved: the way back to it, or to let go of it, before another is begun. */
export function UnsavedCard({ programme, onContinue }: UnsavedCardProps) {
  const { t } = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <Card title={t("drafts.begun")} isMarked>
      <p>{t("drafts.begun-text")}</p>
      <div className="drafts-actions">
        <button type="button" className="button button-primary" onClick={onContinue}>
          {t("drafts.continue")}
        </button>
        <button type="button" className="link-button" onClick={() => dialog.current?.showModal()}>
          {t("drafts.discard")}
        </button>
      </div>
      <ConfirmDialog
        dialog={dialog}
        title={t("drafts.discard-title")}
        keep={t("drafts.keep")}
        confirm={t("drafts.discard")}
        isDanger
        onConfirm={() => holdWork({ programme, version: null }, null)}
      >
        <p>{t("drafts.discard-text")}</p>
      </ConfirmDialog>
    </Card>
  );
}
