import { describe, expect, test } from 'vitest';
import { signCheckpoint } from './checkpoint.ts';
import { consistencyProof, rootOf } from './merkle.ts';
import { logKeys, openNote, readVerifier, witnessKeys } from './note.ts';
import { grow, hashesIn } from './tiles.ts';
import type { WitnessMemory } from './witness.ts';
import { Witness, writeSubmission } from './witness.ts';

const log = logKeys('court.example/log', new Uint8Array(32).fill(1));
const stranger = logKeys('stranger.example/log', new Uint8Array(32).fill(2));
const own = witnessKeys('notary.example/w', new Uint8Array(32).fill(3), () => 1_700_000_000);

/** A tree whose leaves are told apart by a word. */
async function tree(word: string, size: number) {
  const entries = Array.from({ length: size }, (_, index) =>
    Buffer.from(`${word} ${String(index)}`),
  );
  const tiles = await grow({ tile: () => Promise.resolve(null) }, 0, entries);
  return hashesIn({
    tile: (level, index) =>
      Promise.resolve(
        tiles.find((one) => one.level === level && one.index === index)?.hashes ?? null,
      ),
  });
}

async function submission(
  old: number,
  size: number,
  { word = 'leaf', keys = log, proofOf = old } = {},
): Promise<string> {
  const hashes = await tree(word, size);
  return writeSubmission({
    old,
    proof: proofOf <= size ? await consistencyProof(hashes, proofOf, size) : [],
    checkpoint: signCheckpoint(
      { origin: keys.signer.name, size, root: await rootOf(hashes, size) },
      [keys.signer],
    ),
  });
}

class Memory implements WitnessMemory {
  readonly kept = new Map<string, { size: number; root: Uint8Array }>();
  last(origin: string) {
    return Promise.resolve(this.kept.get(origin) ?? null);
  }
  replace(
    origin: string,
    before: { size: number } | null,
    fresh: { size: number; root: Uint8Array },
  ) {
    if ((this.kept.get(origin)?.size ?? 0) !== (before?.size ?? 0)) return Promise.resolve(false);
    this.kept.set(origin, fresh);
    return Promise.resolve(true);
  }
}

const witness = (memory: WitnessMemory = new Memory()): Witness =>
  new Witness(own.signer, [readVerifier(log.vkey)], memory);

describe('A witness', () => {
  test('signs a checkpoint, a later one that contains it, and the same again', async () => {
    const one = witness();
    for (const [old, size] of [
      [0, 5],
      [5, 300],
      [300, 300],
    ] as const) {
      const body = await submission(old, size);
      const answer = await one.addCheckpoint(body);
      expect(answer.status).toBe(200);
      const note = body.slice(body.indexOf('\n\n') + 2) + answer.body;
      expect(openNote(note, [readVerifier(own.vkey)]).verified.map(({ at }) => at)).toEqual([
        1_700_000_000,
      ]);
    }
  });

  test('never signs a fork, whether it is longer, as long, or shorter', async () => {
    const one = witness();
    await one.addCheckpoint(await submission(0, 5));
    expect(await one.addCheckpoint(await submission(5, 9, { word: 'fork' }))).toMatchObject({
      status: 422,
    });
    expect(await one.addCheckpoint(await submission(5, 5, { word: 'fork' }))).toMatchObject({
      status: 409,
      body: '5\n',
    });
    expect(await one.addCheckpoint(await submission(0, 3))).toMatchObject({
      status: 409,
      body: '5\n',
    });
    expect(await one.addCheckpoint(await submission(3, 3))).toMatchObject({ status: 409 });
  });

  test('says which size it knows, so that the log can go on from there', async () => {
    const one = witness();
    await one.addCheckpoint(await submission(0, 5));
    expect(await one.addCheckpoint(await submission(0, 9))).toEqual({
      status: 409,
      type: 'text/x.tlog.size',
      body: '5\n',
    });
    expect(await one.addCheckpoint(await submission(5, 9))).toMatchObject({ status: 200 });
  });

  test('knows its logs, their keys, and what a submission looks like', async () => {
    const one = witness();
    expect(await one.addCheckpoint(await submission(0, 5, { keys: stranger }))).toMatchObject({
      status: 404,
    });
    const forged = await submission(0, 5);
    expect(await one.addCheckpoint(forged.replace('\n5\n', '\n6\n'))).toMatchObject({
      status: 403,
    });
    expect(await one.addCheckpoint(await submission(9, 5))).toMatchObject({ status: 400 });
    expect(await one.addCheckpoint(await submission(0, 5, { proofOf: 3 }))).toMatchObject({
      status: 422,
    });
    for (const body of ['', 'old 0', 'old 0\n\n', 'old 00\n\nx', forged.replace('old 0', 'old -1')])
      expect(await one.addCheckpoint(body)).toMatchObject({ status: 400 });
  });

  test('of two that come at once it signs one', async () => {
    const memory = new Memory();
    let waiting: (() => void)[] = [];
    const slow: WitnessMemory = {
      last: async (origin) => {
        const found = await memory.last(origin);
        await new Promise<void>((go) => {
          waiting.push(go);
          if (waiting.length < 2) return;
          for (const each of waiting) each();
          waiting = [go, go];
        });
        return found;
      },
      replace: (...given) => memory.replace(...given),
    };
    const one = witness(slow);
    const answers = await Promise.all([
      one.addCheckpoint(await submission(0, 5)),
      one.addCheckpoint(await submission(0, 9)),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});
