import type { IncomingMessage } from "node:http";
import { setTimeout } from "node:timers/promises";
import type { Config } from "../config.ts";
import { DataFolderBusy } from "../db/lock-data-folder.ts";
import { readLockOwner } from "../db/lock-owner.ts";
import { listen } from "../listen.ts";
import { openApp } from "../open-app.ts";
import { download } from "./download.ts";
import { type Answer, type ApiRequest, sendRequest } from "./send-request.ts";

/** A way to the API with the rights of an administrator. */
export interface Connection {
  request(request: ApiRequest): Promise<Answer>;
  /** The body of a GET, unread, or the answer that refuses it. */
  download(path: string): Promise<IncomingMessage | Answer>;
  close(): Promise<void>;
}

/** How long (ms) a command line waits for a server that is starting (its first start loads the demonstration) or for another command line. */
const patience = 180_000;

/**
 * Reaches the API, so that a command line passes the same routes, checks and limits as everybody. A server that runs
 * on the data folder does the work: the folder's owner may read its control token there. Without one, or on
 * PostgreSQL, this process opens the app for itself, on a free port of the loopback.
 *
 * @throws DataFolderBusy when another process holds the folder and does not answer in time
 */
export async function connect(config: Config, say: (line: string) => void): Promise<Connection> {
  if (config.databaseUrl !== null) return openAlone(config, say);
  const deadline = Date.now() + patience;
  let isWaiting = false;
  for (;;) {
    const owner = await readLockOwner(config.dataFolder);
    if (owner?.address !== undefined) return connectTo(owner.address, owner.token, async () => {});
    try {
      if (owner === null) return await openAlone(config, say);
      if (Date.now() > deadline) throw new DataFolderBusy(config.dataFolder, owner);
    } catch (error) {
      if (!(error instanceof DataFolderBusy) || Date.now() > deadline) throw error;
    }
    if (!isWaiting) say("the data folder is in use by a process that does not answer yet; waiting for it …");
    isWaiting = true;
    await setTimeout(200);
  }
}

async function openAlone(config: Config, say: (line: string) => void): Promise<Connection> {
  const alone = { ...config, host: "127.0.0.1", port: 0 };
  const { app, controlToken, close } = await openApp(alone, { say });
  try {
    return connectTo(await listen(app, alone.host, alone.port), controlToken, close);
  } catch (error) {
    await close();
    throw error;
  }
}

function connectTo(address: string, token: string, close: () => Promise<void>): Connection {
  return {
    request: (request) => sendRequest(address, token, request),
    download: (path) => download(address, token, path),
    close,
  };
}
