/** Headers that make a browser save an answer under a name (RFC 6266, RFC 8187), whatever is in it. */
export function attachmentHeaders(name: string): Readonly<Record<string, string>> {
  const plain = name.replace(/[^\w.-]+/g, "_");
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return {
    "content-disposition": `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`,
    "cache-control": "no-store",
  };
}
