import type { ServedPapersDto } from '@xiezhi/contract';
import type { FileStore } from '@xiezhi/docket';
import type { Instant } from '@xiezhi/kernel';
import { addMillis, instant } from '@xiezhi/kernel';
import { expect, test } from 'vitest';
import { PapersAlong, servedPath } from './served-between.ts';

const now = instant('2026-11-24T01:00:00.000Z');
const megabyte = 1024 * 1024;
const asked = { method: 'POST', path: servedPath, lang: 'zh-CN', body: null } as const;

/** Somebody on whom papers of these sizes were served, one after another. */
function served(megabytes: readonly number[]) {
  const papers = megabytes.map((_size, index) => `p${String(index + 1)}`);
  const sizes = new Map(papers.map((name, index) => [name, (megabytes[index] ?? 0) * megabyte]));
  const files = {
    find: (sha256: string) =>
      Promise.resolve({ sha256, bytes: sizes.get(sha256) ?? 0, mediaType: 'application/pdf' }),
    isWhole: () => Promise.resolve(true),
  } as unknown as Pick<FileStore, 'find' | 'isWhole'>;
  const along = new PapersAlong(() => files);
  const services = papers.map((name) => ({
    on: '2026-11-24',
    effective: true,
    papers: [{ title: name, name: `${name}.pdf`, sha256: name, url: 'theirs' }],
  }));
  const body = JSON.stringify({ services });
  return async (at: Instant) => {
    const replied = { status: 200, mediaType: 'application/json', body };
    const found = await along.of(asked, replied, at);
    along.went(found, at);
    const told = JSON.parse(found.replied.body) as ServedPapersDto;
    return {
      goes: found.enclosed.map(({ sha256 }) => sha256),
      lies: found.lying,
      without: told.services
        .flatMap((one) => one.papers)
        .filter(({ url }) => url === null)
        .map(({ sha256 }) => sha256),
    };
  };
}

test('OOR-26.1.0: no more goes along than a letter bears, what was served last first, and the rest is said not to have come', async () => {
  const look = served([1, 10, 200, 3, 9]);
  expect(await look(now)).toEqual({ goes: ['p5', 'p4', 'p1'], lies: [], without: ['p2', 'p3'] });
});

test('OOR-26.1.0: what went within the half hour goes no second time, and the next look brings what was left', async () => {
  const look = served([1, 10, 200, 3, 9]);
  await look(now);
  const second = await look(addMillis(now, 20 * 60_000));
  expect(second).toEqual({ goes: ['p2'], lies: ['p5', 'p4', 'p1'], without: ['p3'] });
  // Asked for again they lie there for as long again.
  expect((await look(addMillis(now, 40 * 60_000))).goes).toEqual([]);
  expect((await look(addMillis(now, 70 * 60_000))).goes).toEqual(['p5', 'p4', 'p1']);
});
