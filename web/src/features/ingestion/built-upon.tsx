import type { IngestionBuiltUpon } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";
import { paths } from "../../paths.ts";
import { Link } from "../../ui/link.tsx";
import { WhenReceived } from "./when-received.tsx";

interface BuiltUponProps {
  readonly programme: string;
  readonly refusal: IngestionBuiltUpon;
}

/** Why an ingestion cannot be undone: the later ones that wrote the same again, each to be seen and undone first. */
export function BuiltUpon({ programme, refusal: { assessments, ingestions } }: BuiltUponProps) {
  const { t } = useLanguage();
  return (
    <div className="ingestion-built-upon">
      <strong>{t("ingestion.built-upon")}</strong>
      <p>{t("ingestion.built-upon-text", { count: assessments })}</p>
      <ul>
        {ingestions.map(({ id, fileName, receivedAt }) => (
          <li key={id}>
            <Link to={paths.ingestion(programme, id)}>
              {fileName ? <bdi>{fileName}</bdi> : t("ingestion.unnamed")}
            </Link>{" "}
            <WhenReceived instant={receivedAt} />
          </li>
        ))}
      </ul>
    </div>
  );
}
