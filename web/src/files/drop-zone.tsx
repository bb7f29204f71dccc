import { FileInput } from "./file-input.tsx";

interface DropZoneProps {
  /** What can be dropped here. */
  readonly text: string;
  /** That it can be chosen as well; drawn as a link. */
  readonly choose: string;
  /** Which files are taken. */
  readonly note: string;
  readonly accept: string;
  /** Whether a file is being dragged over the page. */
  readonly isOver: boolean;
  readonly onChoose: (file: File) => void;
}

/** Where a file is dropped, or chosen. */
export function DropZone({ text, choose, note, accept, isOver, onChoose }: DropZoneProps) {
  return (
    <FileInput
      accept={accept}
      className={isOver ? "drop-zone drop-zone-over" : "drop-zone"}
      onChoose={onChoose}
    >
      <svg viewBox="0 0 48 48" aria-hidden="true">
        <path d="M24 32V10m-9 9 9-9 9 9M8 32v6a2 2 0 0 0 2 2h28a2 2 0 0 0 2-2v-6" />
      </svg>
      <span>
        {text} <span className="drop-zone-choose">{choose}</span>
      </span>
      <small>{note}</small>
    </FileInput>
  );
}
