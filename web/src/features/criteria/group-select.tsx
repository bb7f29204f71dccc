import type { Programme } from "@marsad/shared/schemas";
import type { Group } from "../../api/criteria-queries.ts";
import { useLanguage } from "../../i18n/use-language.ts";
import { Select } from "../../ui/select.tsx";
import { nation } from "./criteria-view.ts";

interface GroupSelectProps {
  readonly programme: Programme;
  readonly group: Group;
  readonly onChoose: (group: Group) => void;
}

const scopes = ["sector", "region", "kind"] as const;

/** The whole programme, or one of its sectors, regions or kinds; lists of a single entry are left out, unless it is chosen. */
export function GroupSelect({ programme, group, onChoose }: GroupSelectProps) {
  const { t, name } = useLanguage();
  const groups = scopes.flatMap((scope) => {
    const list = programme.classifications[`${scope}s`];
    if (list.length < 2 && group.scope !== scope) return [];
    return list.map(({ code, names }) => ({ scope, code, label: name(names).text }));
  });
  const written = ({ scope, code }: Group) => `${scope} ${code}`;
  if (groups.length === 0) return null;
  return (
    <Select
      label={t("criteria.group")}
      withLabel
      value={written(group)}
      isSet={group.scope !== "nation"}
      choices={[
        { value: written(nation), label: t("criteria.nation") },
        ...groups.map(({ label, ...each }) => ({
          value: written(each),
          label,
          group: t(`criteria.scope.${each.scope}`),
        })),
      ]}
      onChoose={(value) => onChoose(groups.find((each) => written(each) === value) ?? nation)}
    />
  );
}
