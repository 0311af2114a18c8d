import { lawAt } from '@xiezhi/law';
import { catalogue } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import type { CommandId } from '@xiezhi/kernel';
import { courtDay } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import { sequence } from './sequencer.ts';
import { rebuild, verifyAll } from './replay.ts';
import { enterPassedTerms } from './timers.ts';
import { StreamCache } from './store.ts';
import { freshDatabase } from './testing/database.ts';
import { exampleFiler, streamOf, TestCourt } from './testing/court.ts';

const { pool } = await freshDatabase();
const court = await new TestCourt(pool).open();
const plaintiff = court.person('shen-0001');
const reviewer = court.person('lin-0001', ['filing-reviewer']);
const law = lawAt(courtDay('2026-03-02'));

describe('the docket', () => {
  test('a complaint opens its docket before any case number exists, with a receipt', async () => {
    const outcome = await court.submit(plaintiff, 'submit-0001');
    expect(outcome.outcome).toBe('accepted');
    const stream = streamOf(outcome);
    const { state, seq, head } = await court.docket.cache.load(stream);
    expect(seq).toBeGreaterThanOrEqual(3);
    expect((state as CaseState).filing.caseNumber).toBeNull();
    expect(outcome.outcome === 'accepted' ? outcome.receipts.at(-1)?.head : '').toBe(
      head.toString('hex'),
    );
  });

  test('the same command twice at once is entered once and answered alike', async () => {
    const both = await Promise.all([
      court.submit(plaintiff, 'submit-twice'),
      court.submit(plaintiff, 'submit-twice'),
    ]);
    const later = await court.submit(plaintiff, 'submit-twice');
    expect(streamOf(both[0])).toBe(streamOf(both[1]));
    expect(later).toEqual(both[0]);
    const { rows } = await pool.query('select 1 from entry where stream = $1 and kind = $2', [
      streamOf(later),
      'filing.Submitted',
    ]);
    expect(rows).toHaveLength(1);
  });

  test('the same key with other content is refused and changes nothing', async () => {
    await court.submit(plaintiff, 'submit-reused');
    const other = await court.submit(plaintiff, 'submit-reused', { grounds: '另外的事情' });
    expect(other.outcome === 'refused' ? other.refusals[0]?.code : other.outcome).toBe(
      'docket/command-id-reused',
    );
  });

  test('all faults of an input are said at once, each with its place', async () => {
    const outcome = await court.submit(plaintiff, 'submit-faulty', {
      claims: [],
      truthful: false,
      grounds: '',
    });
    const paths = outcome.outcome === 'invalid' ? outcome.faults.map((one) => one.path) : [];
    expect(paths).toEqual(expect.arrayContaining(['claims', 'truthful', 'grounds']));
  });

  test('a control character or half a character is told, not stored', async () => {
    const nul = await court.submit(plaintiff, 'submit-nul', { grounds: 'a\u0000b' });
    expect(nul).toMatchObject({ outcome: 'invalid', faults: [{ path: 'grounds', code: 'nul' }] });
    const half = await court.submit(plaintiff, 'submit-half', { grounds: 'a\ud800b' });
    expect(half).toMatchObject({
      outcome: 'invalid',
      faults: [{ path: 'grounds', code: 'lone-surrogate' }],
    });
  });

  test('a rehearsal answers what the command would, and enters nothing', async () => {
    const stream = streamOf(await court.submit(plaintiff, 'submit-rehearsed'));
    const before = (await court.docket.cache.load(stream)).seq;
    const given = {
      name: 'filing.register',
      commandId: 'rehearse-0001' as CommandId,
      stream,
      offer: '',
      input: catalogue.command('filing.register')?.example ?? {},
    };
    const rehearsed = await court.docket.rehearse(given, reviewer);
    const kinds =
      rehearsed.outcome === 'planned' ? rehearsed.entries.map(({ entry }) => entry.kind) : [];
    expect(kinds).toEqual(expect.arrayContaining(['filing.Registered', 'documents.Ordered']));
    expect(await court.docket.rehearse(given, plaintiff)).toMatchObject({ outcome: 'refused' });
    expect((await court.docket.cache.load(stream)).seq).toBe(before);

    const real = await court.docket.execute(given, reviewer);
    expect(real.outcome === 'accepted' ? real.receipts.map((one) => one.kind) : []).toEqual(kinds);
  });

  test('a complaint of twenty thousand characters is received whole', async () => {
    const grounds = '由'.repeat(20_000);
    const stream = streamOf(await court.submit(plaintiff, 'submit-long', { grounds }));
    const { state } = await court.docket.cache.asOf(stream, { seq: 1 });
    expect((state as CaseState).filing.grounds).toBe(grounds);
  });

  test('CPL-126: two reviewers register one filing at once; one number is given, the other is told', async () => {
    const stream = streamOf(await court.submit(plaintiff, 'submit-race'));
    const other = court.person('lin-0002', ['filing-reviewer']);
    const both = await Promise.all([
      court.give(reviewer, 'filing.register', 'register-a', stream, { procedure: 'summary' }),
      court.give(other, 'filing.register', 'register-b', stream, { procedure: 'summary' }),
    ]);
    expect(both.map((one) => one.outcome).sort()).toEqual(['accepted', 'refused']);
  });

  test('a correction notice and a registration at once, on the same page: one is entered, the other says what changed', async () => {
    const stream = streamOf(await court.submit(plaintiff, 'submit-seen'));
    const { seq: seen } = await court.docket.cache.load(stream);
    const other = court.person('lin-0002', ['filing-reviewer']);
    const given = (name: string, input: Readonly<Record<string, unknown>>) => ({
      name,
      commandId: `seen-${name}` as CommandId,
      stream,
      offer: '',
      input,
      seen,
    });
    const asked = { items: ['signature'], note: '请签名' };
    const both = await Promise.all([
      court.docket.execute(given('filing.request-correction', asked), reviewer),
      court.docket.execute(given('filing.register', { procedure: 'summary' }), other),
    ]);
    expect(both.map((one) => one.outcome).sort()).toEqual(['accepted', 'refused']);
    const refusals = both.flatMap((one) => (one.outcome === 'refused' ? one.refusals : []));
    expect(refusals.map((one) => one.code)).toEqual(['docket/changed-meanwhile']);
  });

  test('CPL-126: sixty-four registrations at once are numbered without a gap, each number once', async () => {
    const before = await numbers();
    const streams = await Promise.all(
      Array.from({ length: 64 }, async (_, index) =>
        streamOf(await court.submit(plaintiff, `many-${String(index).padStart(4, '0')}`)),
      ),
    );
    await Promise.all(
      streams.map((stream, index) =>
        court.give(reviewer, 'filing.register', `register-many-${String(index)}`, stream, {
          procedure: 'ordinary',
        }),
      ),
    );
    const after = await numbers();
    expect(after).toHaveLength(before.length + 64);
    expect(after).toEqual(Array.from({ length: after.length }, (_, index) => index + 1));
  });

  test('a term that passes is entered once, by whichever server is first', async () => {
    const own = court.person('shen-0002', [], exampleFiler);
    const stream = streamOf(await court.submit(own, 'submit-term'));
    await court.give(reviewer, 'filing.request-correction', 'correct-term', stream, {
      items: ['defendant-address'],
      note: '请写明住址',
    });
    const twin = new TestCourt(pool, '2026-05-02T01:00:00.000Z');
    court.now = twin.now;
    const entered = await Promise.all([
      enterPassedTerms(pool, court.docket, court.now),
      enterPassedTerms(pool, twin.docket, twin.now),
    ]);
    expect(entered[0] + entered[1]).toBeGreaterThan(0);
    const { rows } = await pool.query(
      "select 1 from entry where stream = $1 and kind = 'deadline.Passed'",
      [stream],
    );
    expect(rows).toHaveLength(1);
    const { state } = await court.docket.cache.load(stream);
    expect((state as CaseState).filing.status).toBe('correction-requested');
  });

  test('time in a docket never runs back, whatever the clock says', async () => {
    const stream = streamOf(await court.submit(plaintiff, 'submit-clock'));
    court.now = '2026-01-01T00:00:00.000Z' as typeof court.now;
    await court.give(plaintiff, 'filing.withdraw', 'withdraw-clock', stream, {
      reason: '和解',
      sure: true,
    });
    court.now = '2026-05-02T01:00:00.000Z' as typeof court.now;
    const { rows } = await pool.query<{ at: string }>(
      'select at from entry where stream = $1 order by seq',
      [stream],
    );
    expect(rows.map((row) => row.at)).toEqual(rows.map((row) => row.at).sort());
  });

  test('as of: the state at any entry is the fold up to it', async () => {
    const stream = streamOf(await court.submit(plaintiff, 'submit-as-of'));
    const { seq } = await court.docket.cache.load(stream);
    await court.give(plaintiff, 'filing.withdraw', 'withdraw-as-of', stream, {
      reason: '和解',
      sure: true,
    });
    const cache = new StreamCache(pool);
    expect(((await cache.asOf(stream, { seq })).state as CaseState).filing.status).toBe(
      'under-review',
    );
    expect(((await cache.load(stream)).state as CaseState).filing.status).toBe('withdrawn');
  });

  test('entries are numbered densely, and in their order inside each docket', async () => {
    while ((await sequence(pool)) > 0);
    const { rows } = await pool.query<{ leaf: string; stream: string; seq: string }>(
      'select leaf, stream, seq from leaf order by leaf',
    );
    expect(rows.map((row) => Number(row.leaf))).toEqual(rows.map((_, index) => index));
    const last = new Map<string, number>();
    for (const row of rows) {
      expect(Number(row.seq)).toBe((last.get(row.stream) ?? 0) + 1);
      last.set(row.stream, Number(row.seq));
    }
  });

  test('every view can be thrown away and comes out equal', async () => {
    expect((await verifyAll(pool, catalogue, law)).differences).toEqual([]);
    await rebuild(court.docket, courtDay('2026-03-02'));
    expect((await verifyAll(pool, catalogue, law)).differences).toEqual([]);
  });

  test('a row or a letter changed by hand is found', async () => {
    await pool.query(
      "update case_card set title = 'x' where stream = (select stream from case_card limit 1)",
    );
    await pool.query(
      "update entry set body = replace(body, '承揽', '承包') where (stream, seq) = (select stream, seq from entry where kind = 'filing.Submitted' limit 1)",
    );
    const { differences } = await verifyAll(pool, catalogue, law);
    expect(differences.map((one) => one.what).join('\n')).toMatch(/case_card differs/);
    expect(differences.map((one) => one.what).join('\n')).toMatch(/does not match its commitment/);
  });
});

async function numbers(): Promise<number[]> {
  const { rows } = await pool.query<{ number: string }>(
    'select number from case_card where number is not null',
  );
  return rows
    .map((row) => Number(/(\d+)号$/.exec(row.number)?.[1]))
    .sort((left, right) => left - right);
}
