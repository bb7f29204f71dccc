import type { CellStyle } from "hucre/xlsx";

const line = { style: "thin", color: { rgb: "D0D5DD" } } as const;
const border = { top: line, right: line, bottom: line, left: line };
const solid = (rgb: string) => ({ type: "pattern", pattern: "solid", fgColor: { rgb } }) as const;

/** How the cells of a template look, and which of them can be filled in. */
export const styles = {
  heading: {
    font: { bold: true, color: { rgb: "FFFFFF" } },
    fill: solid("1F4E5F"),
    alignment: { wrapText: true, vertical: "center" },
    border,
  },
  noteHeading: {
    font: { italic: true, color: { rgb: "475467" } },
    fill: solid("E4E7EC"),
    alignment: { wrapText: true, vertical: "center" },
    border,
  },
  code: { fill: solid("F2F4F7"), border },
  note: { font: { italic: true, color: { rgb: "475467" } }, fill: solid("F2F4F7"), border },
  value: { protection: { locked: false }, border },
  /** Of an indicator that is not asked of the service. */
  excluded: { fill: solid("D0D5DD"), border },
  text: { alignment: { wrapText: true, vertical: "top" } },
  title: { font: { bold: true, size: 14 } },
  share: { numFmt: "0.0%", alignment: { vertical: "top" } },
} satisfies Record<string, CellStyle>;
