import { Readable } from 'node:stream';
import type { Money, StreamId } from '@xiezhi/kernel';
import { byLaw, courtDayOf, notOffered } from '@xiezhi/kernel';
import type { AnyCommand, Catalogue, Procedure } from '@xiezhi/procedures';
import { catalogue, catalogueOf, refusal } from '@xiezhi/procedures';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ActorOf } from './answers.ts';
import type { Answered, Written } from './program-moves.ts';
import { answersOfAll, movesOfProgram } from './program-moves.ts';
import { exampleFiler, streamOf, TestCourt } from './testing/court.ts';
import { freshDatabase } from './testing/database.ts';

/* Two programs on one court: the one that kept it, and one whose law differs in one thing of each kind. */
const { pool } = await freshDatabase();
const before = await new TestCourt(pool).open();
const plaintiff = before.person('shen-0001', [], exampleFiler);
const reviewer = before.person('lin-0001', ['filing-reviewer']);
const today = courtDayOf(before.now);
let stream: StreamId;

const changed = (name: string, change: (one: Procedure) => Procedure): Catalogue =>
  catalogueOf(catalogue.procedures.map((one) => (one.name === name ? change(one) : one)));

const actorOf: ActorOf = (person) =>
  Promise.resolve(
    [plaintiff, reviewer].find((one) => one.person === person) ?? before.person(person),
  );

/** Everything as the program before answered it, or all that was kept of it in rows. */
const lines: Answered[] = [];
const programBefore = 'the program before/1';
const written = (of: readonly Answered[] = lines, rules = programBefore) => ({
  rules,
  at: before.now,
  answered: Readable.from(of) as AsyncIterable<Answered>,
});

async function movesBy(procedures: Catalogue, answers: Written | null = written()) {
  const after = new TestCourt(pool, before.now, undefined, procedures);
  await after.docket.rules.refresh(after.docket.cache);
  return movesOfProgram(after.docket, { today, written: answers, actorOf });
}

beforeAll(async () => {
  stream = streamOf(await before.submit(plaintiff, 'submit-moves-1'));
  await before.docket.rules.refresh(before.docket.cache);
  for await (const one of answersOfAll(before.docket, before.now, actorOf)) lines.push(one);
  await pool.query('update stream_head set rules = $1', [programBefore]);
});

test('the same program changes nothing, and says in how many cases it could compare all', async () => {
  expect(lines.length).toBeGreaterThan(0);
  const same = await movesBy(catalogue);
  expect(same).toMatchObject({ cases: 0, changes: [] });
  expect([same.looked, same.inFull]).toEqual([lines.length, lines.length]);
});

describe('a program whose law differs', () => {
  test('in who owes an act: the task is named, with both', async () => {
    const other = changed('filing', (one) => ({
      ...one,
      tasks: (about) =>
        (one.tasks?.(about) ?? []).map((task) => ({ ...task, by: { role: 'president' } })),
    }));
    // The rows of the program before are enough.
    const { changes, counts } = await movesBy(other, null);
    expect(counts.task).toBeGreaterThan(0);
    expect(changes).toContainEqual(
      expect.objectContaining({
        stream,
        what: 'task',
        before: expect.objectContaining({ by: { role: 'filing-reviewer' } }) as unknown,
        after: expect.objectContaining({ by: { role: 'president' } }) as unknown,
      }),
    );
  });

  test('in what is owed at all, and until when: the task and its term fall away', async () => {
    const { changes } = await movesBy(
      changed('filing', ({ tasks: _tasks, ...one }) => one),
      null,
    );
    const gone = (what: string) =>
      changes.filter((one) => one.what === what && one.stream === stream && one.after === null);
    expect([gone('task').length > 0, gone('term').length > 0]).toEqual([true, true]);
  });

  test('in its tariff: the amounts that would be billed, and the bills that are', async () => {
    const dearer = changed('fees', (one) => ({
      ...one,
      amounts: () => [{ key: 'bill/1', fen: 100 as Money }],
      settings: (one.settings ?? []).map((reader) => ({
        ...reader,
        of: (about) =>
          reader.of(about).map(({ key, measure }) => ({
            key,
            measure:
              measure.kind === 'money'
                ? { kind: 'money' as const, fen: (measure.fen + 100) as Money }
                : measure,
          })),
      })),
    }));
    const { changes, counts } = await movesBy(dearer);
    const fees = changes.filter(({ what }) => what === 'fee');
    expect(fees.map(({ name }) => name).toSorted()).toEqual(['bill/1', 'fees.bill//money']);
    expect(counts.offer).toBe(0);
    const [would] = fees.filter(({ name }) => name === 'fees.bill//money');
    const fen = (answer: unknown): number => (answer as { readonly fen: number }).fen;
    expect(fen(would?.after)).toBe(fen(would?.before) + 100);
  });

  test('in what somebody may do: to whom it is shut now, as what they stand there, and on which ground', async () => {
    const shut = (one: AnyCommand): AnyCommand => ({
      ...one,
      offers: (about) =>
        one
          .offers(about)
          .map(({ key }) =>
            notOffered(key, [
              refusal('filing/shut-in-a-test', byLaw('CPL-122'), [{ kind: 'retry' }]),
            ]),
          ),
    });
    const stricter = changed('filing', (one) => ({
      ...one,
      commands: one.commands.map((command) =>
        command.name === 'filing.withdraw' ? shut(command) : command,
      ),
    }));
    const { changes } = await movesBy(stricter);
    expect(changes).toEqual([
      expect.objectContaining({
        stream,
        what: 'offer',
        person: 'shen-0001',
        name: 'filing.withdraw/',
        before: 'offered',
        after: [{ code: 'filing/shut-in-a-test', ground: { kind: 'law', articles: ['CPL-122'] } }],
      }),
    ]);
    expect(changes[0]?.as).toContain('plaintiff');
    // What was not written down is not said to be the same.
    expect(await movesBy(stricter, null)).toMatchObject({ inFull: 0, changes: [] });
  });
});

/** Nobody may withdraw a complaint: a change that no row shows. */
const shutToAll = changed('filing', (one) => ({
  ...one,
  commands: one.commands.filter(({ name }) => name !== 'filing.withdraw'),
}));

test('a case in which something was done since is compared by its rows alone, and is not counted as compared in full', async () => {
  expect(await movesBy(shutToAll)).toMatchObject({ cases: 1, inFull: lines.length });
  const ahead = lines.map((one) =>
    one.stream === stream ? { ...one, seq: one.seq - 1, answers: [] } : one,
  );
  const found = await movesBy(shutToAll, written(ahead));
  expect(found).toMatchObject({ cases: 0, looked: lines.length, inFull: lines.length - 1 });
});

test('what was done since in its court, or by one of its people, is not called the program’s doing', async () => {
  const [{ beside } = { beside: {} }] = lines.filter((one) => one.stream === stream);
  expect(Object.keys(beside)).toEqual(
    expect.arrayContaining([`court:${before.court}`, 'person:shen-0001']),
  );
  for (const other of [`court:${before.court}`, 'person:shen-0001']) {
    const since = lines.map((one) => ({ ...one, beside: { ...one.beside, [other]: 9999 } }));
    const found = await movesBy(shutToAll, written(since));
    expect(found).toMatchObject({ cases: 0, looked: lines.length });
    expect(found.inFull).toBeLessThan(lines.length);
  }
});

test('answers of a program that another one has replaced since are no answers of the one before', async () => {
  const found = await movesBy(shutToAll, written(lines, 'an older program/1'));
  expect(found).toMatchObject({ cases: 0, inFull: 0, byAnother: lines.length });
  expect(await movesBy(shutToAll)).toMatchObject({ byAnother: 0 });
});

test('what was written down and cannot be read is no fault of a docket: whoever asked hears of it', async () => {
  const faults: StreamId[] = [];
  const cutOff = {
    ...written(),
    answered: {
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('cut off')) }),
    } satisfies AsyncIterable<Answered>,
  };
  const after = new TestCourt(pool, before.now);
  await after.docket.rules.refresh(after.docket.cache);
  const asked = {
    today,
    written: cutOff,
    onFault: (_: unknown, one: StreamId) => faults.push(one),
  };
  await expect(movesOfProgram(after.docket, asked)).rejects.toThrow('cut off');
  expect(faults).toEqual([]);
});

test('what is kept to be read is bounded, and the counts are of all', async () => {
  const none = changed('filing', ({ tasks: _tasks, ...one }) => one);
  const after = new TestCourt(pool, before.now, undefined, none);
  await after.docket.rules.refresh(after.docket.cache);
  const { counts, changes } = await movesOfProgram(after.docket, { today, keep: 1 });
  expect(changes).toHaveLength(1);
  expect(counts.task + counts.term).toBeGreaterThan(1);
});
