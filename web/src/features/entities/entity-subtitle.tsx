import type { NamedCode, Programme, Scorecard } from "@marsad/shared/schemas";
import { Fragment } from "react";
import { useLanguage } from "../../i18n/use-language.ts";
import { Name } from "../../ui/name.tsx";

export interface EntitySubtitleProps {
  readonly programme: Programme;
  readonly scorecard: Scorecard;
}

/** What kind of entity it is, where it belongs, and how many services it has. */
export function EntitySubtitle({ programme, scorecard: { entity, serviceCounts } }: EntitySubtitleProps) {
  const { t } = useLanguage();
  const { kinds, regions, sectors } = programme.classifications;
  const named = (list: readonly NamedCode[], code: string | null) => {
    const found = list.find((each) => each.code === code);
    return found ? [found] : [];
  };
  const places = [
    ...named(kinds, entity.kind),
    ...named(regions, entity.region),
    ...named(sectors, entity.sector),
  ];
  return (
    <>
      {places.map(({ code, names }, index) => (
        <Fragment key={code}>
          {index > 0 && " · "}
          <Name names={names} />
        </Fragment>
      ))}
      {serviceCounts.total > 0 && (
        <>
          {" · "}
          {t("entities.subtitle-services", { count: serviceCounts.total })}
        </>
      )}
    </>
  );
}
