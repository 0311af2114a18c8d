import {
  grow,
  hashesIn,
  logKeys,
  readTilePath,
  rootOf,
  signCheckpoint,
  writeSuccession,
} from '@xiezhi/ledger';
import { expect, test } from 'vitest';
import type { SeenCheckpoint, Watching } from './log-watch.ts';
import { watchLog } from './log-watch.ts';

const court = logKeys('court.example/log', new Uint8Array(32).fill(1));
const other = logKeys('court.example/log', new Uint8Array(32).fill(2));

/** A log as its court serves it: entries told apart by one byte each. */
async function served(entries: readonly number[], keys = court) {
  const commitments = entries.map((byte) => new Uint8Array(32).fill(byte));
  const tiles = await grow({ tile: () => Promise.resolve(null) }, 0, commitments);
  const find = (level: number | 'entries', index: number) =>
    tiles.find((one) => one.level === level && one.index === index)?.hashes ?? null;
  const hashes = hashesIn({ tile: (level, index) => Promise.resolve(find(level, index)) });
  const size = entries.length;
  const note = signCheckpoint(
    { origin: 'court.example/log', size, root: await rootOf(hashes, size) },
    [keys.signer],
  );
  const bytes = (text: string) => new TextEncoder().encode(text);
  return (path: string): Promise<Uint8Array | 'absent'> => {
    if (path === 'vkey') return Promise.resolve(bytes(`${keys.vkey}\n`));
    if (path === 'checkpoint') return Promise.resolve(bytes(note));
    const asked = readTilePath(path);
    return Promise.resolve(
      asked === null
        ? 'absent'
        : (find(asked.level, asked.index)?.subarray(0, asked.width * 32) ?? 'absent'),
    );
  };
}

/** One browser, which visits what it is given. */
function visitor() {
  let seen: SeenCheckpoint | null = null;
  const kept = { get: () => seen, put: (fresh: SeenCheckpoint) => void (seen = fresh) };
  return async (fetched: Watching['fetched']) => {
    const found = await watchLog({ fetched, kept });
    return {
      fork: found === 'unseen' ? null : found,
      ...(found === 'unseen' ? { unseen: true } : {}),
      size: seen === null ? null : Number(seen.note.split('\n')[1]),
    };
  };
}

const many = Array.from({ length: 300 }, (_, index) => index % 250);

test('a log that only grows is followed, whatever its sizes', async () => {
  const visit = visitor();
  for (const size of [1, 3, 3, 255, 256, 257, 300])
    expect(await visit(await served(many.slice(0, size)))).toEqual({ fork: null, size });
});

test('a log that shows another history, or a shorter one, is told, and what was seen is kept', async () => {
  const visit = visitor();
  await visit(await served(many.slice(0, 10)));
  const forged = [...many.slice(0, 4), 99, ...many.slice(5, 20)];
  expect((await visit(await served(forged))).fork?.why).toBe('other-history');
  const { fork, size } = await visit(await served(many.slice(0, 9)));
  expect([fork?.why, size]).toEqual(['shorter', 10]);
  // Both checkpoints are there to be shown to somebody.
  expect([fork?.before.note.split('\n')[1], fork?.now.note.split('\n')[1]]).toEqual(['10', '9']);
  expect((await visit(await served([...many.slice(0, 9), 98]))).fork?.why).toBe('other-history');
  expect((await visit(await served(many.slice(0, 12), other))).fork?.why).toBe('other-log');
  expect(await visit(await served(many.slice(0, 12)))).toEqual({ fork: null, size: 12 });
});

test('a log that says under which key it goes on is followed; another key without its word is another log', async () => {
  const visit = visitor();
  await visit(await served(many.slice(0, 5)));
  const under = await served(many.slice(0, 9), other);
  const note = writeSuccession({ vkey: other.vkey, sm2: other.vkey }, court.signer);
  const said = (path: string) =>
    path === 'succession/1' ? Promise.resolve(new TextEncoder().encode(note)) : under(path);
  expect((await visit(under)).fork?.why).toBe('other-log');
  expect(await visit(said)).toEqual({ fork: null, size: 9 });
  // A fork is one under the new key as well.
  const forged = [...many.slice(0, 3), 99, ...many.slice(4, 12)];
  expect((await visit(await served(forged, other))).fork?.why).toBe('other-history');
});

test('a log that cannot be reached, or a tile of it, is no fork, and was not seen', async () => {
  const visit = visitor();
  expect(await visit(() => Promise.resolve(null))).toEqual({
    fork: null,
    unseen: true,
    size: null,
  });
  await visit(await served(many.slice(0, 5)));
  const whole = await served(many.slice(0, 9));
  const torn = (path: string) => (path.startsWith('tile') ? Promise.resolve(null) : whole(path));
  expect(await visit(torn)).toEqual({ fork: null, unseen: true, size: 5 });
  // Nor is a new key whose note cannot be reached another log.
  const under = await served(many.slice(0, 9), other);
  const half = (path: string) =>
    path.startsWith('succession') ? Promise.resolve(null) : under(path);
  expect(await visit(half)).toEqual({ fork: null, unseen: true, size: 5 });
  // A court that had a log and says that it has none shows it to nobody; one that never had one is what it is.
  const none = () => Promise.resolve('absent' as const);
  expect(await visit(none)).toEqual({ fork: null, unseen: true, size: 5 });
  expect(await visitor()(none)).toEqual({ fork: null, size: null });
});

test('a court that says it has not the tiles of its own checkpoint withholds the proof, and that is told', async () => {
  const visit = visitor();
  await visit(await served(many.slice(0, 5)));
  const forged = await served([...many.slice(0, 3), 99, ...many.slice(4, 9)]);
  const hiding = (path: string) =>
    path.startsWith('tile') ? Promise.resolve('absent' as const) : forged(path);
  const { fork, size } = await visit(hiding);
  expect([fork?.why, size]).toEqual(['withheld', 5]);
});

test('a checkpoint that its key did not sign is told to whoever saw a good one', async () => {
  const visit = visitor();
  const good = await served(many.slice(0, 5));
  const bad = async (path: string) =>
    path === 'checkpoint' ? (await served(many.slice(0, 6), other))(path) : good(path);
  expect(await visit(bad)).toEqual({ fork: null, size: null });
  await visit(good);
  expect((await visit(bad)).fork?.why).toBe('bad-signature');
});
