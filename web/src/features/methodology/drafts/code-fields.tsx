import type { Names } from "@marsad/shared/schemas";
import type { ReactNode } from "react";
import { TextField } from "../../../definition/text-field.tsx";
import { useLanguage } from "../../../i18n/use-language.ts";
import { NamesFields } from "./names-fields.tsx";

interface Coded {
  readonly code: string;
  readonly names: Names;
}

interface CodeFieldsProps {
  readonly node: Coded;
  readonly place: string;
  readonly onChange: (coded: Coded) => void;
  /** What else is seldom changed. */
  readonly children?: ReactNode;
}

/** What a node is called; shut, since it is seldom changed. */
export function CodeFields({ node: { code, names }, place, onChange, children }: CodeFieldsProps) {
  const { t } = useLanguage();
  return (
    <details className="definition-parts">
      <summary>{t("drafts.called")}</summary>
      <div className="definition-fields drafts-wide-fields">
        <TextField
          label={t("drafts.code")}
          value={code}
          dir="ltr"
          place={`${place}.code`}
          onChange={(next) => onChange({ code: next, names })}
        />
        <NamesFields
          names={names}
          place={`${place}.names`}
          onChange={(next) => onChange({ code, names: next })}
        />
        {children}
      </div>
    </details>
  );
}
