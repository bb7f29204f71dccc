import type { NamedCode } from "@marsad/shared/schemas";
import { Fragment } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { CodeName } from "../../ui/code-name.tsx";
import type { AboutService } from "./about-service.ts";

/** For whom a service is, where it is had and who runs it, as it was in the period. */
export function ServiceFacts({ programme, scorecard: { service } }: AboutService) {
  const { t } = useLanguage();
  const { segments, channels } = programme.classifications;
  const list = (codes: readonly string[], named: readonly NamedCode[]) =>
    codes.length === 0
      ? t("services.unknown")
      : codes.map((code, index) => (
          <Fragment key={code}>
            {index > 0 && t("services.pause")}
            <CodeName code={code} names={named.find((each) => each.code === code)?.names} />
          </Fragment>
        ));
  return (
    <dl className="service-facts" aria-label={t("services.about")}>
      <div>
        <dt>{t("services.segments")}</dt>
        <dd>{list(service.segments, segments)}</dd>
      </div>
      <div>
        <dt>{t("services.channels")}</dt>
        <dd>{list(service.channels, channels)}</dd>
      </div>
      <div>
        <dt>{t("services.platform")}</dt>
        <dd>{service.platform === null ? t("services.unknown") : <bdi>{service.platform}</bdi>}</dd>
      </div>
      <div>
        <dt>{t("services.sharing")}</dt>
        <dd>{t(`services.sharing-${service.sharing}`)}</dd>
      </div>
    </dl>
  );
}
