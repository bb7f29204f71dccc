import type { StepAddress } from "@marsad/shared/path";
import type { LanguageView } from "../../i18n/language-view.ts";
import type { AboutPath } from "./about-path.ts";

/** A step in plain text, as a control that is about it says. */
export function stepName(
  { service, indicator }: StepAddress,
  { rules, services }: Pick<AboutPath, "rules" | "services">,
  { name }: Pick<LanguageView, "name">,
): string {
  const [ofIndicator, ofService] = [rules.get(indicator)?.names, services.get(service)];
  return [ofIndicator ? name(ofIndicator).text : indicator, ofService ? name(ofService).text : service].join(
    " · ",
  );
}
