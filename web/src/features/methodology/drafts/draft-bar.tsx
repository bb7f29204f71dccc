import type { Draft, MethodologyDefinition } from "@marsad/shared/schemas";
import { useId, useRef } from "react";
import { ConfirmDialog } from "../../../confirm/confirm-dialog.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import { DraftFailure } from "./draft-failure.tsx";
import type { useDraftDeeds } from "./use-draft-deeds.ts";
import "../../../confirm/work-bar.css";

interface DraftBarProps {
  readonly saved: Draft | null;
  readonly definition: MethodologyDefinition | null;
  readonly isChanged: boolean;
  /** How many things keep it from being saved. */
  readonly problems: number;
  readonly deeds: ReturnType<typeof useDraftDeeds>;
}

/** Stays at the foot of the screen: where the draft stands, and what can be done with it. */
export function DraftBar({ saved, definition, isChanged, problems, deeds }: DraftBarProps) {
  const { t } = useLanguage();
  const id = useId();
  const publication = useRef<HTMLDialogElement>(null);
  const removal = useRef<HTMLDialogElement>(null);
  const { state, save, publish, remove } = deeds;
  const isIdle = state.at !== "doing";
  const toSave = isIdle && isChanged && problems === 0 ? definition : null;
  const toPublish = isIdle && !isChanged && problems === 0 ? saved : null;
  return (
    <section className="work-bar" aria-label={t("drafts.standing")}>
      <div className="container">
        <div className="work-bar-said">
          <p role="status">
            {state.at === "doing" && t(`drafts.doing-${state.deed}`)}
            {state.at === "failed" && <DraftFailure error={state.error} />}
            {state.at === "saved" && !isChanged && t("drafts.saved")}
          </p>
          <p id={id} className="drafts-note">
            {problems > 0
              ? t("definition.problems", { count: problems })
              : t(isChanged ? "drafts.is-changed" : "drafts.is-saved")}
          </p>
        </div>
        <div className="drafts-actions">
          <button
            type="button"
            className="button button-primary"
            aria-disabled={toSave === null}
            aria-describedby={id}
            onClick={() => toSave && save(toSave)}
          >
            {t("drafts.save")}
          </button>
          <button
            type="button"
            className="button"
            aria-disabled={toPublish === null}
            aria-describedby={id}
            onClick={() => toPublish && publication.current?.showModal()}
          >
            {t("drafts.publish")}
          </button>
          {saved && (
            <button
              type="button"
              className="link-button"
              onClick={() => isIdle && removal.current?.showModal()}
            >
              {t("drafts.remove")}
            </button>
          )}
        </div>
      </div>
      {saved && (
        <>
          <ConfirmDialog
            dialog={publication}
            title={t("drafts.publish-title", { version: saved.version })}
            keep={t("drafts.not-yet")}
            confirm={t("drafts.publish-confirm")}
            onConfirm={() => publish(saved)}
          >
            <p>{t("drafts.publish-text")}</p>
            <p className="drafts-note">
              {t("drafts.hash")} <bdi className="drafts-hash">{saved.hash}</bdi>
            </p>
          </ConfirmDialog>
          <ConfirmDialog
            dialog={removal}
            title={t("drafts.remove-title", { version: saved.version })}
            keep={t("drafts.keep")}
            confirm={t("drafts.remove-confirm")}
            isDanger
            onConfirm={() => remove(saved)}
          >
            <p>{t("drafts.remove-text")}</p>
          </ConfirmDialog>
        </>
      )}
    </section>
  );
}
