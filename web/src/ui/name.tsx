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
  const { language, direction, name } = useLanguage();
  const shown = name(names);
  // An Arabic name that begins with a Latin word is Arabic all the same.
  if (shown.language === language) return <bdi dir={direction}>{shown.text}</bdi>;
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
