/** ms until the browser has surely begun to save. */
const soon = 10_000;

/** Lets the reader keep a file that was loaded, under a name. */
export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), soon);
}
