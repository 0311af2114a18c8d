import type { ActorRef, CommandId, Instant } from '@xiezhi/kernel';
import { canonical } from '@xiezhi/kernel';
import { modeDecided } from '@xiezhi/record';
import { expect, test } from 'vitest';
import { partsOf } from './commitment.ts';
import { countOtherKinds } from './public-reading.ts';
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
