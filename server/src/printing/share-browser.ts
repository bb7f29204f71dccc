import type { Browser } from "playwright-core";

/** A browser that is started when it is first needed, and ended when nobody has needed it for a while. */
export interface SharedBrowser {
  /** Lends the browser to `work`; starts another where it has ended meanwhile. */
  lend<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result>;
  /** Ends it; who needs it later starts another. */
  close(): Promise<void>;
}

/** `idleness` is how long (ms) it is kept without work. */
export function shareBrowser(launch: () => Promise<Browser>, idleness: number): SharedBrowser {
  let starting: Promise<Browser> | null = null;
  let borrowers = 0;
  let timer: NodeJS.Timeout | undefined;

  const take = async () => {
    starting ??= launch();
    const browser = await starting;
    if (browser.isConnected()) return browser;
    starting = launch();
    return starting;
  };
  const close = async () => {
    clearTimeout(timer);
    const ending = starting;
    starting = null;
    await (await ending?.catch(() => undefined))?.close();
  };
  return {
    close,
    lend: async (work) => {
      clearTimeout(timer);
      borrowers++;
      try {
        return await work(await take());
      } catch (error) {
        // What did not start is not kept.
        if (!(await starting?.catch(() => null))?.isConnected()) starting = null;
        throw error;
      } finally {
        borrowers--;
        if (borrowers === 0) timer = setTimeout(close, idleness).unref();
      }
    },
  };
}
