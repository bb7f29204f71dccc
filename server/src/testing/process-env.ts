import { fileURLToPath } from "node:url";

/**
 * The variables a process under test begins with: none of the tester's own settings of the product, and the compiled
 * modules that `npm start` keeps too.
 */
export const processEnv = {
  PATH: process.env.PATH,
  NODE_COMPILE_CACHE: fileURLToPath(new URL("../../../node_modules/.cache/compiled", import.meta.url)),
};
