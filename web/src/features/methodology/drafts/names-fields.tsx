import type { Names } from "@marsad/shared/schemas";
import { TextField } from "../../../definition/text-field.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";

interface NamesFieldsProps {
  readonly names: Names;
  /** Such as `levels[0].names`. */
  readonly place: string;
  readonly onChange: (names: Names) => void;
}

/** A name in both languages; one that is emptied is left out, and others stay. */
export function NamesFields({ names, place, onChange }: NamesFieldsProps) {
  const { t } = useLanguage();
  const change = (language: "ar" | "en", text: string) => {
    const { [language]: _, ...others } = names;
    onChange(text === "" ? others : { ...names, [language]: text });
  };
  return (
    <>
      {(["ar", "en"] as const).map((language) => (
        <TextField
          key={language}
          label={t(`drafts.name-${language}`)}
          value={names[language] ?? ""}
          dir={language === "ar" ? "rtl" : "ltr"}
          place={`${place}.${language}`}
          onChange={(text) => change(language, text)}
        />
      ))}
    </>
  );
}
