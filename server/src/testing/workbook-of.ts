import { buildZip } from "./build-zip.ts";

const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relations = (...items: readonly (readonly [id: string, kind: string, target: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** What the least workbook is made of, around the XML of one sheet and of its table of strings. */
export function workbookParts(sheet: string | Buffer, strings = "<sst/>"): Record<string, string | Buffer> {
  return {
    "[Content_Types].xml": types,
    "_rels/.rels": relations(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns:r="${office}"><sheets><sheet name="values" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/worksheets/sheet1.xml": sheet,
    "xl/sharedStrings.xml": strings,
  };
}

/** The least workbook, for what no writer would write. */
export function workbookOf(sheet: string | Buffer, strings?: string): Buffer {
  return packParts(workbookParts(sheet, strings));
}

/** The archive of such parts. */
export function packParts(parts: Readonly<Record<string, string | Buffer>>): Buffer {
  return buildZip(
    Object.entries(parts).map(([name, content]) => ({ name, content: Buffer.from(content as string) })),
  );
}

/** A row of texts as XML of a sheet. */
export function rowOf(number: number, texts: readonly string[]): string {
  const cells = texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`);
  return `<row r="${number}">${cells.join("")}</row>`;
}
