import type { ReactNode } from "react";
import { useLanguage } from "../i18n/use-language.ts";

export interface ChartTextProps {
  readonly x: number;
  readonly y: number;
  /** The side of the text that stands at `x`, whatever direction the text is written in. */
  readonly align: "left" | "middle" | "right";
  readonly className: string;
  readonly children: ReactNode;
}

/** Text in a drawing, written in the direction of the language and aligned by what is seen. */
export function ChartText({ x, y, align, className, children }: ChartTextProps) {
  const { direction } = useLanguage();
  const isAtStart = (align === "left") === (direction === "ltr");
  const anchor = align === "middle" ? "middle" : isAtStart ? "start" : "end";
  return (
    <text x={x} y={y} textAnchor={anchor} direction={direction} className={className}>
      {children}
    </text>
  );
}

/**
 * About how wide a text is, in pixels. Half of its size a letter is a little more than IBM Plex needs in either
 * script, so texts that are placed by it do not touch.
 */
export function estimateWidth(text: string, size: number): number {
  return text.length * size * 0.52;
}
