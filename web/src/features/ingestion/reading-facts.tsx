import type { FileReading } from "@marsad/shared/schemas";
import { useLanguage } from "../../i18n/use-language.ts";

const separators: Readonly<Record<string, "comma" | "semicolon" | "tab">> = {
  ",": "comma",
  ";": "semicolon",
  "\t": "tab",
};

/** What a file was taken for: in a line, and column by column where that is asked for. */
export function ReadingFacts({ reading }: { reading: FileReading }) {
  const { t } = useLanguage();
  const { format, encoding, delimiter, sheet, form, headerRow, columns } = reading;
  const separator = delimiter === null ? undefined : separators[delimiter];
  const facts = [
    [t("ingestion.format"), format ? t(`ingestion.format.${format}`) : t("ingestion.not-understood")],
    [t("ingestion.encoding"), encoding?.toUpperCase().replace("WINDOWS", "Windows")],
    [t("ingestion.separator"), separator ? t(`ingestion.separator.${separator}`) : delimiter],
    [t("ingestion.sheet"), sheet],
    [t("ingestion.form"), form && t(`ingestion.form.${form}`)],
    [t("ingestion.header-row"), headerRow > 0 ? String(headerRow) : null],
  ].filter(([, value]) => value);
  return (
    <>
      <dl className="ingestion-facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
      {columns.length > 0 && (
        <details className="ingestion-columns">
          <summary>{t("ingestion.columns", { count: columns.length })}</summary>
          <ReadColumns reading={reading} />
        </details>
      )}
    </>
  );
}

function ReadColumns({ reading: { columns } }: { reading: FileReading }) {
  const { t } = useLanguage();
  return (
    <table className="table">
      <caption className="visually-hidden">{t("ingestion.understood")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("ingestion.column")}</th>
          <th scope="col">{t("ingestion.heading")}</th>
          <th scope="col">{t("ingestion.taken-for")}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ letter, heading, meaning, code }) => (
          <tr key={letter}>
            <td>
              <bdi>{letter}</bdi>
            </td>
            <th scope="row">
              <bdi>{heading}</bdi>
            </th>
            <td
              className={meaning === "unknown" || meaning === "unusable" ? "ingestion-wrong-text" : undefined}
            >
              {t(`ingestion.meaning.${meaning}`)} {code && <bdi>{code}</bdi>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
