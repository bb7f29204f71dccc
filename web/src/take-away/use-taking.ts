import { useState } from "react";
import { saveBlob } from "../api/save-blob.ts";
import { useLanguage } from "../i18n/use-language.ts";
import { linkView } from "../link-view.ts";
import { usePageTitle } from "../use-page-title.ts";
import { useShownProgramme } from "../use-shown-programme.ts";
import { type Fact, listFacts } from "./list-facts.ts";
import { nameFile } from "./name-file.ts";
import type { Picture } from "./picture/to-svg.ts";
import type { TakenSubject } from "./taken.ts";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What the menu does, and what it says about it. */
export function useTaking(subject: TakenSubject) {
  const language = useLanguage();
  const { t } = language;
  const view = useShownProgramme();
  const pageTitle = usePageTitle();
  const [said, say] = useState("");
  /** The link, where the browser does not let us copy it. */
  const [shownLink, showLink] = useState<string | null>(null);
  const readLink = () => linkView(location.href, view?.period.code, language.language);
  const readFacts = (): readonly Fact[] =>
    view === null ? [] : listFacts(subject, view, { address: readLink(), pageTitle }, language);

  const save = (blob: Blob, extension: string) => {
    const name = nameFile(location.pathname, subject.code, view?.period.code, extension);
    saveBlob(blob, name);
    say(t("take.saved", { name }));
  };
  /** Says that work is being done, until it is, or that it could not be. */
  const attempt = (work: () => Promise<void>) => {
    say(t("take.working"));
    work().catch(() => say(t("take.failed")));
  };
  const copyLink = () => {
    const link = readLink();
    // There is no clipboard where the page did not come over HTTPS, nor in most frames.
    Promise.resolve(navigator.clipboard?.writeText(link) ?? Promise.reject(new Error("no clipboard"))).then(
      () => say(t("take.copied")),
      () => {
        showLink(link);
        say(t("take.copy-yourself"));
      },
    );
  };
  const saveTable = (format: "xlsx" | "csv") =>
    attempt(async () => {
      const table = await subject.table?.(language);
      if (table === undefined) return;
      const facts = readFacts();
      if (format === "csv") {
        const { writeCsv } = await import("./write-csv.ts");
        save(new Blob([writeCsv(subject.title, facts, table)], { type: "text/csv;charset=utf-8" }), format);
        return;
      }
      const { writeWorkbook } = await import("./write-workbook.ts");
      const bytes = await writeWorkbook(subject.title, facts, table, language);
      save(new Blob([new Uint8Array(bytes)], { type: xlsx }), format);
    });
  const savePicture = (picture: Picture, format: "png" | "svg") =>
    attempt(async () => {
      if (format === "svg") {
        save(new Blob([picture.svg], { type: "image/svg+xml" }), format);
        return;
      }
      const { toPng } = await import("./picture/to-png.ts");
      save(await toPng(picture), format);
    });
  return { said, say, shownLink, readFacts, copyLink, saveTable, savePicture };
}
