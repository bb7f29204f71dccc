import type { NamedCode } from "@marsad/shared/schemas";
import { Fragment } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { CodeName } from "../../ui/code-name.tsx";

export interface ServiceSegmentsProps {
  readonly codes: readonly string[];
  readonly segments: readonly NamedCode[];
}

/** Whom a service is for. */
export function ServiceSegments({ codes, segments }: ServiceSegmentsProps) {
  const { t } = useLanguage();
  return codes.map((code, index) => (
    <Fragment key={code}>
      {index > 0 && t("entities.list-pause")}
      <CodeName code={code} names={segments.find((segment) => segment.code === code)?.names} />
    </Fragment>
  ));
}
