import { CodeName } from "../../../ui/code-name.tsx";
import type { AboutEntity } from "../about-entity.ts";
import { ServiceLink } from "../service-link.tsx";
import type { ServiceChange } from "./list-changes.ts";

interface ChangeNameProps extends Pick<AboutEntity, "scorecard"> {
  readonly change: ServiceChange;
}

/** The name of a service, as the way to its page; one that is gone has none in this period. */
export function ChangeName({ scorecard, change: { service, presence } }: ChangeNameProps) {
  if (presence === "gone") return <CodeName code={service.code} names={service.names} />;
  return <ServiceLink scorecard={scorecard} code={service.code} names={service.names} />;
}
