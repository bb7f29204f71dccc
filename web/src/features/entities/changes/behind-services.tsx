import { useLanguage } from "../../../i18n/use-language.ts";
import type { AboutChanges } from "./about-changes.ts";
import { BehindList } from "./behind-list.tsx";
import { ServiceName } from "./indicator-row.tsx";
import { placeOf } from "./list-parts.ts";

interface BehindServicesProps {
  readonly about: AboutChanges;
  readonly code: "arrived" | "departed";
}

/** Services of one of the periods alone, with their scores there. */
export function BehindServices({ about, code }: BehindServicesProps) {
  const { t, formatScore } = useLanguage();
  const { from, to } = about.changes;
  const services = about.changes[code];
  if (services.length === 0) return null;
  const { period } = code === "arrived" ? to : from;
  return (
    <BehindList
      id={placeOf(code)}
      title={t(`changes.part.${code}`)}
      rows={services.map(({ service, score }) => (
        <li key={service.code}>
          <ServiceName {...{ about, service, period }} />
          <span className="entity-number">
            {score === null ? t("changes.behind.unscored") : formatScore(score, about.bounds)}
          </span>
        </li>
      ))}
    />
  );
}

/** Services that weigh by another number of transactions. */
export function BehindVolumes(about: AboutChanges) {
  const { t, formatNumber } = useLanguage();
  const say = (volume: number | null) =>
    volume === null ? t("changes.behind.unknown") : formatNumber(volume);
  return (
    <BehindList
      id={placeOf("volumes")}
      title={t("changes.part.volumes")}
      rows={about.changes.volumes.map(({ service, before, after }) => (
        <li key={service.code}>
          <ServiceName about={about} service={service} />
          <span className="entity-note">
            {t("changes.behind.transactions", { before: say(before), after: say(after) })}
          </span>
        </li>
      ))}
    />
  );
}
