import type { Names } from "@marsad/shared/schemas";
import { useLanguage } from "../i18n/use-language.ts";
import "./name.css";

/** A name in the reader's language; where it has none, in another, isolated and marked with which. */
export function Name({ names }: { names: Names }) {
  const { language, name } = useLanguage();
  const shown = name(names);
  if (shown.language === language) return <bdi>{shown.text}</bdi>;
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
