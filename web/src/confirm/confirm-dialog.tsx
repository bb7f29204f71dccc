import { type ReactNode, type RefObject, useId } from "react";
import "./confirm-dialog.css";

interface ConfirmDialogProps {
  /** Opened with `showModal`. */
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly title: string;
  /** What leaves everything as it is. */
  readonly keep: string;
  /** What does it. */
  readonly confirm: string;
  /** Whether what is done takes something away. */
  readonly isDanger?: boolean;
  readonly onConfirm: () => void;
  readonly children: ReactNode;
}

/** Asks before what cannot be taken back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { dialog, title, keep, confirm, isDanger = false, onConfirm, children } = props;
  const id = useId();
  return (
    <dialog ref={dialog} className="confirm-dialog" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      <div className="confirm-dialog-actions">
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {keep}
        </button>
        <button
          type="button"
          className={isDanger ? "button button-danger" : "button button-primary"}
          onClick={() => {
            dialog.current?.close();
            onConfirm();
          }}
        >
          {confirm}
        </button>
      </div>
    </dialog>
  );
}
