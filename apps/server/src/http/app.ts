import { serveStatic } from '@hono/node-server/serve-static';
import type { ProblemCode } from '@xiezhi/contract/problems';
import { queries } from '@xiezhi/contract/queries';
import { FilesAway } from '@xiezhi/docket';
import type { Context, MiddlewareHandler } from 'hono';
import { Hono } from 'hono';
import { routePath } from 'hono/route';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { except } from 'hono/combine';
import { secureHeaders } from 'hono/secure-headers';
import { accountRoutes } from './accounts.ts';
import { announcementRoutes } from './announcement-routes.ts';
import { bundleRoutes } from './bundle-routes.ts';
import { caseRoutes } from './case-routes.ts';
import { commandRoutes } from './command-routes.ts';
import { draftRoutes } from './draft-routes.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { eventRoutes } from './events.ts';
import { findRoutes } from './find-routes.ts';
import { feedbackRoutes } from './feedback-routes.ts';
import { filingKindRoutes } from './filing-kind-routes.ts';
import { helpRoutes } from './help-routes.ts';
import { guideRoutes } from './guide-routes.ts';
import { probeRoutes } from './probe-routes.ts';
import { fileRoutes } from './files.ts';
import { heldTextRoutes } from './held-text-routes.ts';
import { healthRoutes } from './health.ts';
import { lawRoutes } from './law-routes.ts';
import { logRoutes } from './log-routes.ts';
import { logStandingRoutes } from './log-standing.ts';
import { checkingPage, checkingPath } from './checking-page.ts';
import { verifyRoutes } from './verify-routes.ts';
import { requireSameOrigin, withActor } from './middleware.ts';
import { noteRoutes } from './note-routes.ts';
import { pageRoutes } from './page-routes.ts';
import { pageTextRoutes } from './page-text-routes.ts';
import { paymentLinkRoutes } from './payment-link-routes.ts';
import { paymentNotifyRoutes } from './payment-notify-routes.ts';
import { presentingRoutes } from './presenting-routes.ts';
import { problem } from './problem.ts';
import { proofRoutes } from './proof-routes.ts';
import { reconciliationRoutes } from './reconciliation-routes.ts';
import { referenceRoutes } from './reference-routes.ts';
import { serviceRoutes } from './service-routes.ts';
import { messageCheckRoutes } from './message-check-routes.ts';
import { servedRoutes } from './served-routes.ts';
import { sitePage } from './site-pages.ts';
import { toTakeAlongRoutes } from './to-take-along.ts';
import { uploadRoutes } from './uploads.ts';
import { Presentations } from '../presenting/presentations.ts';
import { ReadingRights } from '../presenting/standing.ts';

const contentSecurityPolicy = {
  defaultSrc: ["'self'"],
  // Hashing of uploads runs as WebAssembly; nothing else is evaluated.
  scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  styleSrc: ["'self'", "'unsafe-inline'"],
  frameAncestors: ["'none'"],
  objectSrc: ["'none'"],
  workerSrc: ["'self'"],
};
/** What only browsers of long ago read: every answer would carry it. */
const ofOldBrowsers = {
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
};
const bodyBytes = 2 * 1024 * 1024;

/** The whole HTTP side. In-process tests call `app.request`. */
export function makeApp(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  // Files that people handed in are shut in by a policy of their own, which this one would overwrite.
  app.use(except([...byTheirOwn], secureHeaders({ ...ofOldBrowsers, contentSecurityPolicy })));
  for (const path of byTheirOwn) app.use(path, secureHeaders(ofOldBrowsers));
  app.use(async (context, next) => {
    const end = environment.metrics.requests.startTimer();
    await next();
    end({ route: routePath(context), status: String(context.res.status) });
  });
  // Answers to acts are short. A token must not share its shrinking with anything; files and events come as they are.
  app.get('*', except(asTheyAre, compress()));
  // No name, key or text of this court holds it, and PostgreSQL takes none.
  app.use('/api/*', async (context, next) =>
    /%00/.test(context.req.url) ? problem(context as Context, 'bad-request') : next(),
  );
  // Nobody keeps an answer, also one that was made by others, as that of an upload.
  app.use('/api/*', async (context, next) => {
    await next();
    const said = context.res.headers.get('cache-control') ?? '';
    if (!said.includes('no-store')) context.header('cache-control', 'no-store');
  });
  app.route('/api', paymentNotifyRoutes(environment));
  app.use('/api/*', withActor(environment), requireSameOrigin(environment));
  const limit = bodyLimit({
    maxSize: bodyBytes,
    onError: (context) => problem(context, 'too-large'),
  });
  // Uploads have a measure of their own.
  app.use('/api/*', except('/api/uploads/*', limit));
  if (environment.split?.relay) app.use('/api/*', environment.split.relay);
  app.route('/', healthRoutes(environment));
  app.route('/api', accountRoutes(environment));
  app.route('/api', commandRoutes(environment));
  for (const ofDrafts of [draftRoutes, toTakeAlongRoutes, helpRoutes])
    app.route('/api', ofDrafts(environment));
  app.route('/api', caseRoutes(environment));
  app.route('/api', findRoutes(environment));
  app.route('/api', pageTextRoutes(environment));
  app.route('/api', referenceRoutes(environment));
  app.route('/api', lawRoutes(environment));
  app.route('/api', verifyRoutes(environment));
  app.route('/api', proofRoutes(environment));
  app.route('/api', bundleRoutes(environment));
  app.route('/api', announcementRoutes(environment));
  app.route('/api', feedbackRoutes(environment));
  app.route('/api', guideRoutes(environment));
  app.route('/api', filingKindRoutes(environment));
  app.route('/api', probeRoutes());
  app.route('/api', paymentLinkRoutes(environment));
  app.route('/api', reconciliationRoutes(environment));
  app.route('/api', servedRoutes(environment));
  app.route('/api', messageCheckRoutes(environment));
  app.route('/api', serviceRoutes(environment));
  app.route('/api', logStandingRoutes(environment));
  app.route('/api', fileRoutes(environment));
  app.route('/api', heldTextRoutes(environment));
  app.route('/api', pageRoutes(environment));
  app.route('/api', noteRoutes(environment));
  app.route('/api', uploadRoutes(environment));
  const presentations = new Presentations(() => environment.clock.now());
  const room = { environment, presentations, rights: new ReadingRights(environment) };
  app.route('/api', presentingRoutes(room));
  app.route('/api', eventRoutes(environment, room));
  app.all('/api/*', (context) => nowhere(context, environment));
  app.route('/log', logRoutes(environment));
  app.get(checkingPath, (context) => checkingPage(context, environment));
  app.use('/assets/*', assets(environment));
  app.get('*', sitePage(environment));
  app.onError((fault, context) => {
    environment.log.error({ err: fault, path: context.req.path }, 'request failed');
    return problem(context, problemOf(fault));
  });
  return app;
}

function problemOf(fault: unknown): ProblemCode {
  if (fault instanceof FilesAway) return 'files-away';
  return isDatabaseAway(fault) ? 'database-away' : 'internal';
}

/** An address that is asked in another way says in which; any other is not there. */
function nowhere(context: Context, { catalogue }: Environment): Response {
  const { path } = context.req;
  const [, act = ''] = /^\/api\/commands\/([^/]+)$/.exec(path) ?? [];
  const asked = queries.flatMap((one) =>
    new RegExp(`^${one.path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path)
      ? [one.method.toUpperCase()]
      : [],
  );
  const ways = catalogue.command(act) === null ? asked : [...asked, 'POST'];
  if (ways.length === 0) return problem(context, 'not-found');
  context.header('allow', ways.join(', '));
  return problem(context, 'other-method');
}

/** Where the bytes of filed papers are given out. */
const asFiled = ['/api/files/*', '/api/served/file'] as const;

/** What comes with a policy of its own: files, and the page that checks, which lets in nothing but itself. */
const byTheirOwn = [...asFiled, checkingPath];

const asTheyAre = ['/api/me', ...asFiled, '/api/uploads/*', '/api/events', '/assets/*'];

/** The build puts compressed forms beside each file; its name changes with its content, so it is kept for ever. */
function assets({ webFolder }: Environment): MiddlewareHandler {
  return serveStatic({
    root: webFolder,
    precompressed: true,
    onFound: (_path, context) =>
      context.header('cache-control', 'public, max-age=31536000, immutable'),
  });
}

/** Codes of Node and PostgreSQL for a server that is not there, starting or going away, or has no room (53100). */
const awayCodes = new Set([
  'ECONNREFUSED',
  'ENOENT',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '08006',
  '08001',
  '53100',
]);

export const isDatabaseAway = (fault: unknown): boolean =>
  fault instanceof Error &&
  (awayCodes.has((fault as { code?: string }).code ?? '') ||
    /Connection terminated|timeout exceeded/.test(fault.message));
