import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { Docket, Answered, Written } from '@xiezhi/docket';
import { answersOfAll } from '@xiezhi/docket';
import type { Instant } from '@xiezhi/kernel';
import type { Pool } from 'pg';
import { actorFor } from './people/actors.ts';

/** What a program answers about every open case, kept beside the court for the program that is to take over. */
export const answersFile = (dataFolder: string): string => join(dataFolder, 'answers.jsonl.gz');

const format = 'xiezhi/answers/1';

/** As of a moment that may lie ahead: a law that comes into force on a later day is felt from then on. */
export const actorAt =
  (pool: Pool, docket: Docket) => async (person: Parameters<typeof actorFor>[2], at: Instant) => ({
    // What they may do once they have shown who they are: how they sit there now is no answer of a program.
    ...(await actorFor(pool, docket, person, 3)),
    asksAt: at,
  });

/**
 * Writes what this program answers, a line a docket. It holds which accounts have to do with which dockets, and what these
 * cost: nothing that was said in a case, and still no public thing. A crash leaves what was there before: it takes its name
 * when it is whole. @returns how many dockets.
 */
export async function writeAnswers(
  docket: Docket,
  path: string,
  at: Instant,
  onProgress: (dockets: number) => void,
): Promise<number> {
  let dockets = 0;
  const { pool } = docket.options;
  async function* lines(): AsyncGenerator<string> {
    yield `${JSON.stringify({ format, rules: docket.rules.version, at })}\n`;
    for await (const one of answersOfAll(docket, at, actorAt(pool, docket))) {
      dockets += 1;
      if (dockets % 500 === 0) onProgress(dockets);
      yield `${JSON.stringify(one)}\n`;
    }
  }
  const half = `${path}.half`;
  try {
    await pipeline(Readable.from(lines()), createGzip(), createWriteStream(half, { mode: 0o600 }));
    await rename(half, path);
  } finally {
    await rm(half, { force: true });
  }
  return dockets;
}

/** @returns null when nothing was written there. @throws Error when it is no such file, or one that was cut off. */
export async function readAnswers(path: string): Promise<Written | null> {
  const file = createReadStream(path);
  const opened = await new Promise<boolean>((settle, fail) => {
    file.once('open', () => settle(true));
    file.once('error', (fault: NodeJS.ErrnoException) =>
      fault.code === 'ENOENT' ? settle(false) : fail(fault),
    );
  });
  if (!opened) return null;
  const lines = linesOf(file.pipe(createGunzip()));
  file.once('error', () => undefined);
  const first = await lines.next().catch(() => ({ done: true as const, value: '' }));
  const head = first.done === true ? null : headOf(first.value);
  if (head === null)
    throw new Error(`${path} is not what xiezhi law answers writes; have it written again`);
  async function* answered(): AsyncGenerator<Answered> {
    try {
      for await (const line of lines) yield JSON.parse(line) as Answered;
    } catch (cause) {
      throw new Error(
        `${path} was cut off or damaged; have it written again with the version before, or take it away`,
        { cause },
      );
    }
  }
  return { ...head, answered: answered() };
}

async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string, void> {
  const text = new TextDecoder();
  let rest = '';
  for await (const chunk of chunks) {
    const pieces = (rest + text.decode(chunk, { stream: true })).split('\n');
    rest = pieces.pop() ?? '';
    yield* pieces;
  }
  if (rest !== '') yield rest;
}

function headOf(line: string): Pick<Written, 'rules' | 'at'> | null {
  try {
    const head = JSON.parse(line) as Partial<Record<'format' | 'rules' | 'at', unknown>>;
    return head.format === format && typeof head.rules === 'string' && typeof head.at === 'string'
      ? { rules: head.rules, at: head.at as Instant }
      : null;
  } catch {
    return null;
  }
}
