import type { Names } from "@marsad/shared/schemas";
import { useLanguage } from "../i18n/use-language.ts";
import "./name.css";

interface NameProps {
  readonly names: Names;
  /** Whether the tag is seen; not beside another name in the same language that has it. */
  readonly withTag?: boolean;
}

/** A name in the reader's language; where it has none, in another, isolated and marked with which. */
export function Name({ names, withTag = true }: NameProps) {
  const { language, name } = useLanguage();
  const shown = name(names);
  if (shown.language === language) return <bdi>{shown.text}</bdi>;
  if (!withTag) return <bdi lang={shown.language}>{shown.text}</bdi>;
  return (
    <>
      <bdi lang={shown.language}>{shown.text}</bdi>
      <abbr
        className="name-tag"
        title={new Intl.DisplayNames(language, { type: "language" }).of(shown.language)}
      >
        {shown.language}
      </abbr>
    </>
  );
}
