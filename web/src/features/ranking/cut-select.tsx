import type { NamedCode, Programme } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { Select } from "../../ui/select.tsx";
import type { RankingView } from "./ranking-view.ts";

interface CutSelectProps {
  readonly programme: Programme;
  readonly view: RankingView;
  readonly onChange: (change: Partial<RankingView>) => void;
}

/** Over which services the ranking is: all, or those of one segment or channel. Nothing where there are none to choose from. */
export function CutSelect({ programme, view, onChange }: CutSelectProps) {
  const { t, name } = useLanguage();
  const { segments, channels } = programme.classifications;
  if (programme.results === "published" || segments.length + channels.length === 0) return null;
  const cut = view.segment ? `segment:${view.segment}` : view.channel && `channel:${view.channel}`;
  const choicesOf = (kind: "segment" | "channel", codes: readonly NamedCode[]) =>
    codes.map(({ code, names }) => ({
      value: `${kind}:${code}`,
      label: name(names).text,
      group: t(`ranking.${kind}`),
    }));
  return (
    <Select
      label={t("ranking.services")}
      value={cut}
      isSet={cut !== ""}
      choices={[
        { value: "", label: t("ranking.all-services") },
        ...choicesOf("segment", segments),
        ...choicesOf("channel", channels),
      ]}
      onChoose={(value) => {
        const [kind, code = ""] = value.split(":");
        onChange({ segment: kind === "segment" ? code : "", channel: kind === "channel" ? code : "" });
      }}
    />
  );
}
