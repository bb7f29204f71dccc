/** The two bytes that a workbook, which is a ZIP archive, begins with. */
const [p, k] = [0x50, 0x4b];

/** A file as text: what is text as it is, a workbook as the values of its first sheet. Rejects what is neither. */
export async function readFile(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === p && bytes[1] === k) return readInWorker(bytes);
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

async function readInWorker(bytes: Uint8Array): Promise<string> {
  const worker = new Worker(new URL("./workbook-worker.ts", import.meta.url), { type: "module" });
  try {
    return await new Promise((resolve, reject) => {
      const refuse = () => reject(new Error("This is no workbook that can be read."));
      worker.onmessage = ({ data }: MessageEvent<string | null>) =>
        data === null ? refuse() : resolve(data);
      worker.onerror = refuse;
      worker.postMessage(bytes, [bytes.buffer]);
    });
  } finally {
    worker.terminate();
  }
}
