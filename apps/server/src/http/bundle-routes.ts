import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { CaseSpaceDto, ExhibitDto, FileDto } from '@xiezhi/contract';
import { courtDayOf, streamId, type StreamId } from '@xiezhi/kernel';
import { bindBundle, DocumentError, type BundleFile, type BundleOrder } from '@xiezhi/documents';
import { dayEn, dayZh, type Actor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { Hono } from 'hono';
import { asWorked } from '../ports/render.ts';
import { bundleTexts } from '../texts/bundle.ts';
import { caseSpace } from './cases.ts';
import type { Environment, RequestVariables } from './environment.ts';
import { storedFile } from './files.ts';
import { courtDto, wordsFor } from './middleware.ts';
import { problem } from './problem.ts';
import type { Words } from './words.ts';

/** Together; what goes beyond has a page that names it. */
const mostBytes = 300 * 1024 * 1024;
/** One is bound at a time, so that readers of large files never take the machine from those who act; so many may wait. */
const mostWaiting = 8;

/** The exhibits of a case, as its reader sees them, in one PDF to leaf through, search and print. */
export function bundleRoutes(environment: Environment): Hono<RequestVariables> {
  const app = new Hono<RequestVariables>();
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const inTurn = async <Made>(make: () => Promise<Made>): Promise<Made> => {
    waiting += 1;
    const mine = last.then(make);
    last = mine.catch(() => undefined);
    return mine.finally(() => {
      waiting -= 1;
    });
  };

  app.get('/cases/:key/bundle', async (context) => {
    const key = context.req.param('key').replace(/^case:/, '');
    if (!/^[0-9a-z][0-9a-z-]{2,63}$/.test(key)) return problem(context, 'not-found');
    const actor = context.get('actor');
    if (actor.person === null) return problem(context, 'sign-in');
    // The court of the case, which need not be the one this installation shows first.
    const { state } = await environment.docket.cache.load(streamId('case', key));
    const court = await courtDto(environment, (state as CaseState).filing.court);
    const words = await wordsFor(environment, context, court);
    const space = await caseSpace(environment, words, actor, key, court);
    const exhibits = space?.exhibits.filter(({ gone }) => !gone) ?? [];
    if (space === null || exhibits.length === 0) return problem(context, 'not-found');
    if (waiting >= mostWaiting) {
      context.header('retry-after', '30');
      return problem(context, 'bundles-waiting');
    }
    try {
      const pdf = await inTurn(() => bound(environment, actor, { ...space, exhibits }, words));
      return context.body(new Uint8Array(pdf), 200, {
        'content-type': 'application/pdf',
        'content-length': String(pdf.length),
        'cache-control': 'no-store',
        'content-disposition': `attachment; filename="${key}-exhibits.pdf"`,
      });
    } catch (fault) {
      if (!(fault instanceof DocumentError)) throw fault;
      environment.log.error({ err: fault, stream: space.stream }, 'a bundle could not be bound');
      return problem(context, 'bundle-not-bound');
    }
  });

  return app;
}

async function bound(
  environment: Environment,
  actor: Actor,
  space: CaseSpaceDto,
  words: Words,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'xiezhi-bundle-'));
  try {
    const order = await orderOf(environment, actor, space, words, folder);
    return (await bindBundle(folder, order)).pdf;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function orderOf(
  environment: Environment,
  actor: Actor,
  space: CaseSpaceDto,
  words: Words,
  folder: string,
): Promise<BundleOrder> {
  const { demo, clock } = environment;
  const texts = bundleTexts[words.lang];
  const { asOf, withdrawnLeftOut, aid, practice, demo: demoWord, ...fixed } = texts;
  const lay = layer(
    environment,
    actor,
    streamId('case', space.stream.replace(/^case:/, '')),
    folder,
  );
  const exhibits: BundleOrder['exhibits'][number][] = [];
  for (const one of space.exhibits) {
    const files: BundleFile[] = [];
    for (const file of one.files) files.push(await lay(file));
    exhibits.push({ ...cardOf(one), files });
  }
  const today = (words.lang === 'en' ? dayEn : dayZh)({ day: courtDayOf(clock.now()) }, 'day');
  return {
    lang: words.lang === 'en' ? 'en' : 'zh',
    words: fixed,
    caseTitle: space.title,
    lines: [
      space.number ?? '',
      space.court?.name ?? '',
      asOf(exhibits.length, today),
      withdrawnLeftOut,
      aid,
    ].filter((line) => line !== ''),
    mark: demo ? demoWord : asWorked(process.env) === 'practice' ? practice : '',
    exhibits,
  };
}

const cardOf = ({ number, name, by, marks, facts }: ExhibitDto) => ({
  ...{ number, name, by, marks, facts },
});

/** Lays files into the folder, each once, as long as there is room; what is not there or too much has no place in it. */
function layer(environment: Environment, actor: Actor, stream: StreamId, folder: string) {
  const laid = new Map<string, string>();
  let room = mostBytes;
  return async ({ name, sha256, bytes }: FileDto): Promise<BundleFile> => {
    const found = await storedFile(environment, actor, stream, sha256);
    const mediaType = found?.mediaType ?? '';
    const fits = found !== null && (laid.has(sha256) || found.bytes <= room);
    if (!fits || !(await environment.files.isWhole(found)))
      return { name, sha256, bytes, mediaType, stored: null };
    const stored = laid.get(sha256) ?? String(laid.size);
    if (!laid.has(sha256)) {
      await pipeline(environment.files.read(sha256), createWriteStream(join(folder, stored)));
      laid.set(sha256, stored);
      room -= found.bytes;
    }
    return { name, sha256, bytes, mediaType, stored };
  };
}
