import type { Names } from "@marsad/shared/schemas";
import type { ReactNode } from "react";
import { useLanguage } from "../i18n/use-language.ts";

interface FieldsRowProps {
  /** Of what the fields are about. */
  readonly names: Names;
  readonly children: ReactNode;
}

/** The fields of one of several things of a kind, in a row; its name is read out before them. */
export function FieldsRow({ names, children }: FieldsRowProps) {
  const { name } = useLanguage();
  return (
    <fieldset className="definition-fields definition-row">
      <legend className="visually-hidden">{name(names).text}</legend>
      {children}
    </fieldset>
  );
}
