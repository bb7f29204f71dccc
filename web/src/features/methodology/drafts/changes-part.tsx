import { DraftChanges } from "../draft-changes.tsx";
import type { PartProps } from "./part-props.ts";
import { SavedAlone } from "./saved-alone.tsx";

/** In what the saved draft differs from a published version. */
export function ChangesPart(props: PartProps) {
  const { draft, isChanged } = props;
  return (
    <>
      <SavedAlone isSaved={draft !== null} isChanged={isChanged} />
      {draft && <DraftChanges {...props} draft={draft} />}
    </>
  );
}
