import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { useLanguage } from "../../i18n/use-language.ts";
import type { Fact } from "../list-facts.ts";
import type { TakenSubject } from "../taken.ts";
import { settle } from "./settle.ts";
import { type Picture, toSvg } from "./to-svg.ts";
import "./picture-stage.css";

interface PictureStageProps {
  readonly subject: TakenSubject;
  readonly facts: readonly Fact[];
  readonly onDrawn: (picture: Picture) => void;
  readonly onFailed: (error: unknown) => void;
}

/**
 * A chart drawn once more, out of sight and always at the same width, under its title and above all that must go with it;
 * what is drawn is handed on as a picture. So a picture from a phone, or from a card that shows its table, is the same.
 */
export function PictureStage({ subject, facts, onDrawn, onFailed }: PictureStageProps) {
  const { t } = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const reading = useRef<HTMLParagraphElement>(null);
  const { title } = subject;
  useEffect(() => {
    let isWanted = true;
    const draw = async () => {
      if (frame.current === null) return;
      await settle(frame.current);
      const picture = await toSvg(frame.current, title, reading.current?.textContent ?? "");
      if (isWanted) onDrawn(picture);
    };
    draw().catch((error) => isWanted && onFailed(error));
    return () => {
      isWanted = false;
    };
  }, [title, onDrawn, onFailed]);
  const factOf = (code: Fact["code"]) => facts.find((fact) => fact.code === code)?.value;
  const around = [
    factOf("programme"),
    factOf("period"),
    t("common.methodology", { version: factOf("methodology") ?? "" }),
    `${t("take.fact.benchmark")}: ${factOf("benchmark")}`,
  ];
  const below = facts.filter(({ code }) => code === "source" || code === "updated");
  return createPortal(
    <div className="picture-stage" aria-hidden="true" inert>
      <div className="picture" ref={frame}>
        {factOf("subject") !== undefined && <p className="picture-subject">{factOf("subject")}</p>}
        <h2>{title}</h2>
        <p className="picture-facts">{around.join(" · ")}</p>
        {factOf("data") !== undefined && <p className="picture-mark">{factOf("data")}</p>}
        <div className="picture-chart">{subject.chart}</div>
        <p ref={reading}>{subject.reading}</p>
        <div className="picture-foot">
          {below.map(({ code, label, value }) => (
            <p key={code}>
              {label}: <bdi>{value}</bdi>
            </p>
          ))}
          <p dir="ltr">{factOf("address")}</p>
        </div>
      </div>
    </div>,
    document.body,
  );
}
