import type { Programme, SearchMatch } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { Name } from "../../ui/name.tsx";

interface MatchOptionProps {
  readonly match: SearchMatch;
  /** `undefined` until it is loaded. */
  readonly programme: Programme | undefined;
}

/** What was found: its name, and what it is. */
export function MatchOption({ match: { entity, service }, programme }: MatchOptionProps) {
  const { t } = useLanguage();
  const named = (list: "kinds" | "regions", code: string | null) =>
    programme?.classifications[list].find((each) => each.code === code)?.names;
  const [kind, region] = [named("kinds", entity.kind), named("regions", entity.region)];
  return (
    <>
      <Name names={service?.names ?? entity.names} withTag={false} />
      <span className="search-what">
        {service !== null ? (
          <>
            {t("search.service-of")} <Name names={entity.names} withTag={false} />
          </>
        ) : (
          <>
            {kind ? <Name names={kind} withTag={false} /> : t("common.entity")}
            {region && (
              <>
                {" · "}
                <Name names={region} withTag={false} />
              </>
            )}
          </>
        )}
      </span>
    </>
  );
}
