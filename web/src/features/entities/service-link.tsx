import type { Names } from "@marsad/shared/schemas";
import { paths } from "../../paths.ts";
import { CodeName } from "../../ui/code-name.tsx";
import { Link } from "../../ui/link.tsx";
import type { AboutEntity } from "./about-entity.ts";

interface ServiceLinkProps {
  /** Of the entity that has the service. */
  readonly scorecard: AboutEntity["scorecard"];
  readonly code: string;
  readonly names: Names | undefined;
}

/** The name of a service as the way to its own page, in the same period. */
export function ServiceLink({ scorecard, code, names }: ServiceLinkProps) {
  const { programme, entity, period } = scorecard;
  return (
    <Link to={paths.service(programme, entity.code, code, { period })}>
      <CodeName code={code} names={names} />
    </Link>
  );
}
