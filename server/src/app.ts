import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import compress from "@fastify/compress";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import fastify, { type FastifyInstance } from "fastify";
import type { Config } from "./config.ts";
import type { Database } from "./db/database.ts";
import { backupRoutes } from "./features/backup/routes.ts";
import { catalogueRoutes } from "./features/catalogue/routes.ts";
import { changesRoutes } from "./features/changes/routes.ts";
import { criteriaRoutes } from "./features/criteria/routes.ts";
import { entitiesRoutes } from "./features/entities/routes.ts";
import { feedbackRoutes } from "./features/feedback/routes.ts";
import { markedRoutes } from "./features/ingestion/marked/routes.ts";
import { ingestionRoutes } from "./features/ingestion/routes.ts";
import { keyRoutes } from "./features/keys/routes.ts";
import { draftsRoutes } from "./features/methodologies/drafts/routes.ts";
import { methodologiesRoutes } from "./features/methodologies/routes.ts";
import { overviewRoutes } from "./features/overview/routes.ts";
import { packsRoutes } from "./features/packs/routes.ts";
import { pathRoutes } from "./features/path/routes.ts";
import { peersRoutes } from "./features/peers/routes.ts";
import { periodsRoutes } from "./features/periods/routes.ts";
import { programmesRoutes } from "./features/programmes/routes.ts";
import { publishedSeriesRoutes } from "./features/published-series/routes.ts";
import { rankingRoutes } from "./features/ranking/routes.ts";
import { rescoringRoutes } from "./features/rescoring/routes.ts";
import { scorecardRoutes } from "./features/scorecard/routes.ts";
import { scorecardJobRoutes } from "./features/scorecard-print/jobs/routes.ts";
import { scorecardPrintRoutes } from "./features/scorecard-print/routes.ts";
import { searchRoutes } from "./features/search/routes.ts";
import { servicesRoutes } from "./features/services/routes.ts";
import { readVersion } from "./features/status/read-version.ts";
import { statusRoutes } from "./features/status/routes.ts";
import { templateRoutes } from "./features/templates/routes.ts";
import { trendRoutes } from "./features/trend/routes.ts";
import { uncertaintyRoutes } from "./features/uncertainty/routes.ts";
import { apiDocument } from "./plugins/api-document.ts";
import { apiReference } from "./plugins/api-reference.ts";
import { authentication } from "./plugins/authentication.ts";
import { compileValidator } from "./plugins/compile-validator.ts";
import { crossOrigin } from "./plugins/cross-origin.ts";
import { database } from "./plugins/database.ts";
import { describeMismatch } from "./plugins/describe-mismatch.ts";
import { errorHandler } from "./plugins/error-handler.ts";
import { keepAnswers } from "./plugins/kept-answers/keep-answers.ts";
import { createKeptAnswers } from "./plugins/kept-answers/kept-answers.ts";
import { sendKept } from "./plugins/kept-answers/send-kept.ts";
import { metrics } from "./plugins/metrics.ts";
import { multipartUploads } from "./plugins/multipart-uploads.ts";
import { printing } from "./plugins/printing.ts";
import { rateLimits } from "./plugins/rate-limits.ts";
import { reckoning } from "./plugins/reckoning.ts";
import { requestId } from "./plugins/request-id.ts";
import { revisionEtag } from "./plugins/revision-etag.ts";
import { revisions } from "./plugins/revisions.ts";
import { securityHeaders } from "./plugins/security-headers.ts";
import { staticWeb } from "./plugins/static-web.ts";
import { openPrinter } from "./printing/open-printer.ts";
import type { AskOurselves } from "./printing/print-page.ts";
import type { Printer } from "./printing/printer.ts";
import { createToken } from "./token.ts";

export interface AppOptions {
  readonly db: Database;
  readonly config: Config;
  /** A key that stands for the owner of the installation, known to this process and to who may read its data folder. */
  readonly controlToken?: string | undefined;
  /** Whether migrations and the first load are done; the app answers before that, but `/api/ready` says no. */
  readonly isReady?: () => boolean;
  /** The built web app. */
  readonly webFolder?: string;
  /** What prints pages; a Chromium unless told otherwise. */
  readonly openPrinter?: (ask: AskOurselves) => Printer;
}

const builtWeb = fileURLToPath(new URL("../../web/dist", import.meta.url));

/** The largest JSON body: a rule book with a thousand indicators has less than half of it. Uploads have their own limit. */
const bodyLimit = 4 * 1024 * 1024;

/** Seconds that an upload's own refusal has before the connection of a request that never ends is cut off. */
const grace = 60;

/** The whole server but for the port: every plugin and every route is registered here. */
export async function buildApp({
  db,
  config,
  controlToken,
  isReady = () => true,
  webFolder = builtWeb,
  openPrinter: open = (ask) =>
    openPrinter({ path: config.chromiumPath, caches: [config.dataFolder], pages: webFolder }, ask),
}: AppOptions): Promise<FastifyInstance> {
  const version = readVersion();
  const spool = {
    folder: join(config.dataFolder, "uploads"),
    bytes: config.uploadLimitBytes,
    seconds: config.uploadLimitSeconds,
  };
  const limits = { rows: config.rowsLimit, columns: config.columnsLimit };
  const ownHeaders = { "x-marsad-own": createToken() };
  const app = fastify({
    logger: { level: config.logLevel },
    genReqId: () => randomUUID(),
    trustProxy: config.trustProxy.length > 0 ? [...config.trustProxy] : false,
    routerOptions: { maxParamLength: 200 },
    bodyLimit,
    requestTimeout: (config.uploadLimitSeconds + grace) * 1000,
    schemaErrorFormatter: describeMismatch,
  }).withTypeProvider<TypeBoxTypeProvider>();
  app.setValidatorCompiler(compileValidator);

  const kept = createKeptAnswers();
  await app.register(database, { db });
  await app.register(revisions, { version });
  await app.register(sendKept, { kept });
  await app.register(errorHandler);
  await app.register(requestId);
  await app.register(metrics);
  await app.register(securityHeaders, { embedOrigins: config.embedOrigins });
  await app.register(crossOrigin, { origins: config.corsOrigins });
  await app.register(rateLimits, {
    perMinute: config.rateLimitPerMinute,
    isOurselves: ({ headers }) => headers["x-marsad-own"] === ownHeaders["x-marsad-own"],
  });
  await app.register(compress, { encodings: ["br", "gzip"], threshold: 1024, globalDecompression: false });
  await app.register(multipartUploads);
  await app.register(authentication, { db, controlToken });
  await app.register(apiDocument, { version });
  await app.register(apiReference, { version });
  await app.register(staticWeb, { folder: webFolder });
  await app.register(printing, { open, ownHeaders });
  await app.register(reckoning);

  await app.register(
    async (api) => {
      await api.register(statusRoutes, { version, isReady, contact: config.contact });
      await api.register(keyRoutes);
      await api.register(backupRoutes, { version });
      await api.register(feedbackRoutes, { version });
      await api.register(ingestionRoutes, { spool, limits });
      await api.register(markedRoutes, { spool, limits });
      await api.register(templateRoutes);
      await api.register(packsRoutes, { spool });
      await api.register(scorecardJobRoutes, {
        folder: join(config.dataFolder, "scorecards"),
        isAlone: config.databaseUrl === null,
      });
      // Not kept: what is printed bears the address by which whoever asked came.
      await api.register(async (printed) => {
        await printed.register(revisionEtag);
        await printed.register(scorecardPrintRoutes);
      });
      await api.register(draftsRoutes);
      await api.register(catalogueRoutes);
      await api.register(async (results) => {
        await results.register(revisionEtag);
        await results.register(keepAnswers, { kept });
        await results.register(rankingRoutes);
        await results.register(trendRoutes);
        await results.register(scorecardRoutes);
        await results.register(changesRoutes);
        await results.register(uncertaintyRoutes);
        await results.register(pathRoutes);
        await results.register(rescoringRoutes);
        await results.register(overviewRoutes);
        await results.register(criteriaRoutes);
        await results.register(peersRoutes);
        await results.register(programmesRoutes);
        await results.register(methodologiesRoutes);
        await results.register(periodsRoutes);
        await results.register(entitiesRoutes);
        await results.register(servicesRoutes);
        await results.register(searchRoutes);
        await results.register(publishedSeriesRoutes);
      });
    },
    { prefix: "/api" },
  );
  return app;
}
