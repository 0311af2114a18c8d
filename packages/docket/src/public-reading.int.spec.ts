import type { ActorRef, CommandId, Instant } from '@xiezhi/kernel';
import { canonical } from '@xiezhi/kernel';
import { modeDecided } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { partsOf } from './commitment.ts';
import { countOtherKinds, countWaysSaved } from './public-reading.ts';
import { freshDatabase } from './testing/database.ts';

const { pool } = await freshDatabase();
const at = '2026-03-02T01:00:00.000Z' as Instant;
const judge = { kind: 'person', person: 'lu', role: 'judge' } as ActorRef;

type Ground = 'special-reason' | 'other-suitable' | 'fast-track' | undefined;

/** A case of that court in which a judge decided, once for each ground. */
async function decided(stream: string, court: string, ...grounds: readonly Ground[]) {
  await pool.query(
    `insert into case_card (stream, court, title, cause, stage, opened_at, updated_at, search, grams)
     values ($1, $2, '', '', '', $3, $3, '', '')`,
    [stream, court, at],
  );
  for (const [index, caseGround] of grounds.entries()) {
    const { kind, version, parts } = modeDecided.make({
      shared: {
        step: 'hearing',
        mode: 'online',
        modeByParty: {},
        suitability: 'suitable',
        reasons: '"caseGround"',
        caseGround,
      },
    });
    const command = { id: 'c' as CommandId, name: 'mode.decide' };
    const body = partsOf({ kind, version, at, actor: judge, command }, parts);
    await pool.query(
      `insert into entry (stream, seq, id, kind, version, at, body, commitment, head)
       values ($1, $2, $3, $4, 1, $5, $6, '', '')`,
      [stream, index + 1, `${stream}-${String(index)}`, kind, at, canonical(body as never)],
    );
  }
}

test('OLR-3.1.2, OLR-3.1.5: each case of the court is counted once a ground, and no other case', async () => {
  await decided('case:a', 'one', 'special-reason', 'special-reason');
  await decided('case:b', 'one', 'special-reason', 'other-suitable');
  await decided('case:c', 'one', undefined);
  await decided('case:d', 'two', 'fast-track');
  expect(await countOtherKinds(pool, 'one')).toEqual({ 'special-reason': 2, 'other-suitable': 1 });
  expect(await countOtherKinds(pool, 'two')).toEqual({ 'fast-track': 1 });
  expect(await countOtherKinds(pool, 'three')).toEqual({});
});

/** Entries of a case as somebody entered them: `[who, as what, by which act, at which moment, what it says]`. */
async function entered(
  stream: string,
  court: string,
  ...acts: readonly (readonly [string, string, string, string, object?])[]
) {
  await pool.query(
    `insert into case_card (stream, court, title, cause, stage, opened_at, updated_at, search, grams)
     values ($1, $2, '', '', '', $3, $3, '', '')`,
    [stream, court, at],
  );
  for (const [index, [person, role, name, moment, value = {}]] of acts.entries()) {
    const actor = { kind: 'person', person, role } as ActorRef;
    const envelope = { kind: 'k', version: 1, at: moment, actor, command: { id: 'c', name } };
    const body = partsOf(envelope as never, [{ label: 'parties', value: value as never }]);
    await pool.query(
      `insert into entry (stream, seq, id, kind, version, at, body, commitment, head)
       values ($1, $2, $3, 'k', 1, $4, $5, '', '')`,
      [stream, index + 1, `${stream}-${String(index)}`, moment, canonical(body as never)],
    );
  }
}

test('OLR-2.1.4a: a way is saved once a day by each person, over all cases; never by what came to the counter, or what spares none', async () => {
  await entered(
    'case:e',
    'ways',
    ['shen', 'plaintiff', 'evidence.submit', '2026-01-05T01:00:00.000Z'],
    // The same day at the court, which is another in Greenwich.
    ['shen', 'plaintiff', 'fees.pay', '2026-01-04T16:30:00.000Z'],
    ['shen', 'plaintiff', 'evidence.submit', '2026-01-06T01:00:00.000Z'],
    ['bai', 'defendant', 'consent.answer', '2026-01-06T01:00:00.000Z'],
    ['he', 'clerk', 'evidence.submit', '2026-01-06T01:00:00.000Z'],
    ['lin', 'person', 'filing.submit', '2026-01-07T01:00:00.000Z', { counter: { how: 'oral' } }],
    ['zhao', 'person', 'filing.submit', '2026-01-07T01:00:00.000Z', { counter: null }],
    ['zhao', 'plaintiff', 'evidence.submit', '2026-03-31T16:00:00.000Z'],
  );
  await entered('case:f', 'ways', [
    'shen',
    'plaintiff',
    'evidence.submit',
    '2026-01-05T09:00:00.000Z',
  ]);
  await entered('case:g', 'elsewhere', ['gu', 'agent', 'fees.pay', '2026-01-05T09:00:00.000Z']);
  const acts = {
    commands: ['evidence.submit', 'fees.pay', 'filing.submit'],
    roles: ['plaintiff', 'defendant', 'agent', 'person'],
  };
  const quarter = { from: '2025-12-31T16:00:00.000Z', until: '2026-03-31T16:00:00.000Z' };
  expect(await countWaysSaved(pool, 'ways', quarter, acts)).toEqual({ ways: 3, people: 2 });
  expect(await countWaysSaved(pool, 'nowhere', quarter, acts)).toEqual({ ways: 0, people: 0 });
});
