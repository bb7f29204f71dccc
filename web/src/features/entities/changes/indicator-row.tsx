import type { NamedCode } from "@marsad/shared/schemas";
import type { ReactNode } from "react";
import { paths } from "../../../paths.ts";
import { CodeName } from "../../../ui/code-name.tsx";
import { Link } from "../../../ui/link.tsx";
import type { AboutChanges } from "./about-changes.ts";

interface ServiceNameProps {
  readonly about: AboutChanges;
  readonly service: NamedCode;
  /** The period in which the service is looked at; the later one by default. */
  readonly period?: string;
}

/** The name of a service as the way to its page. */
export function ServiceName({ about, service, period }: ServiceNameProps) {
  const { programme, entity, to } = about.changes;
  return (
    <Link to={paths.service(programme, entity.code, service.code, { period: period ?? to.period })}>
      <CodeName code={service.code} names={service.names} />
    </Link>
  );
}

interface IndicatorRowProps {
  readonly about: AboutChanges;
  readonly service: NamedCode;
  readonly indicator: string;
  /** What it was and is. */
  readonly moved: ReactNode;
  readonly points?: ReactNode;
}

/** One indicator of one service in a list, with what became of it. */
export function IndicatorRow({ about, service, indicator, moved, points }: IndicatorRowProps) {
  return (
    <li>
      <span>
        <CodeName code={indicator} names={about.rules.get(indicator)?.names} />
        <span className="entity-note entity-below">
          <ServiceName about={about} service={service} />
        </span>
        <span className="entity-below">{moved}</span>
      </span>
      {points && <span className="entity-number">{points}</span>}
    </li>
  );
}
