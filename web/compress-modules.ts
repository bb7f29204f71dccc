import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

/** Puts each WebAssembly module of the build beside itself as it travels: to compress megabytes for every reader anew keeps them waiting. */
export const compressModules = (): Plugin => {
  let folder = "";
  return {
    name: "compress-modules",
    apply: "build",
    configResolved({ build, root }) {
      folder = join(root, build.outDir, build.assetsDir);
    },
    async closeBundle() {
      const modules = (await readdir(folder)).filter((name) => name.endsWith(".wasm"));
      for (const name of modules) {
        const bytes = await readFile(join(folder, name));
        const params = { [constants.BROTLI_PARAM_QUALITY]: 9 };
        await writeFile(join(folder, `${name}.br`), await promisify(brotliCompress)(bytes, { params }));
        await writeFile(join(folder, `${name}.gz`), await promisify(gzip)(bytes, { level: 9 }));
      }
    },
  };
};
