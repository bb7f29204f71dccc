import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("../../../scripts/build-web.mjs", import.meta.url));

/** Builds the pages as `npm start` does, unless they were built from these very sources. */
export async function buildPages(): Promise<void> {
  const { buildWeb }: { buildWeb: () => Promise<void> } = await import(script);
  await buildWeb();
}
