import { openAsBlob } from "node:fs";

/** A multipart form with the files under their names; they are read from disk while the form is sent. */
export async function toForm(
  files: readonly { readonly name: string; readonly path: string }[],
): Promise<FormData> {
  const form = new FormData();
  for (const { name, path } of files) form.append("files", await openAsBlob(path), name);
  return form;
}
