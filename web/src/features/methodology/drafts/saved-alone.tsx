import { useLanguage } from "../../../i18n/use-language.ts";

interface SavedAloneProps {
  readonly isSaved: boolean;
  /** Whether more is typed than is saved. */
  readonly isChanged: boolean;
}

/** Says that the server knows what is saved and nothing else; nothing where that is all there is. */
export function SavedAlone({ isSaved, isChanged }: SavedAloneProps) {
  const { t } = useLanguage();
  if (isSaved && !isChanged) return null;
  return <p className="drafts-saved-alone">{t(isSaved ? "drafts.saved-alone" : "drafts.save-first")}</p>;
}
