import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { useLanguage } from "../i18n/use-language.ts";
import { FileLabel } from "../ui/file-label.tsx";
import type { Picture } from "./picture/to-svg.ts";
import type { TakenSubject } from "./taken.ts";
import { useTaking } from "./use-taking.ts";
import "./take-away-menu.css";

const PictureStage = lazy(async () => ({
  default: (await import("./picture/picture-stage.tsx")).PictureStage,
}));

/** What can be taken away, and what has become of it. */
export function TakeAwayMenu(subject: TakenSubject) {
  const { t } = useLanguage();
  const taking = useTaking(subject);
  const [drawn, draw] = useState<"png" | "svg" | null>(null);
  const latest = useRef(taking);
  useEffect(() => {
    latest.current = taking;
  });
  const onDrawn = useCallback(
    (picture: Picture) => {
      if (drawn !== null) latest.current.savePicture(picture, drawn);
      draw(null);
    },
    [drawn],
  );
  const onFailed = useCallback(() => {
    latest.current.say(t("take.failed"));
    draw(null);
  }, [t]);
  const startDrawing = (format: "png" | "svg") => {
    taking.say(t("take.working"));
    draw(format);
  };
  return (
    <div className="take-away-panel">
      <button type="button" onClick={taking.copyLink}>
        {t("take.link")}
      </button>
      {subject.table !== undefined &&
        (["xlsx", "csv"] as const).map((format) => (
          <button key={format} type="button" onClick={() => taking.saveTable(format)}>
            <FileLabel kind={format.toUpperCase()}>{t(`take.${format}`)}</FileLabel>
          </button>
        ))}
      {subject.chart !== undefined &&
        (["png", "svg"] as const).map((format) => (
          <button key={format} type="button" disabled={drawn !== null} onClick={() => startDrawing(format)}>
            <FileLabel kind={format.toUpperCase()}>{t(`take.${format}`)}</FileLabel>
          </button>
        ))}
      <p className="take-away-said" role="status">
        {taking.said}
      </p>
      {taking.shownLink !== null && (
        <input
          className="take-away-link"
          dir="ltr"
          readOnly
          aria-label={t("take.link")}
          value={taking.shownLink}
          onFocus={(event) => event.target.select()}
        />
      )}
      {drawn !== null && (
        <Suspense>
          <PictureStage subject={subject} facts={taking.readFacts()} onDrawn={onDrawn} onFailed={onFailed} />
        </Suspense>
      )}
    </div>
  );
}
