import type { CommandId, Instant } from '@xiezhi/kernel';
import { addMillis, courtDayOf, endOfDay, instant, receiptNumber } from '@xiezhi/kernel';
import { catalogue } from '@xiezhi/procedures';
import { lawAt } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import { beforeEach, expect, test } from 'vitest';
import { Inbox } from './inbox.ts';
import { entryOfReceipt } from './receipts.ts';
import { verifyAll } from './replay.ts';
import { exampleFiler, streamOf, TestCourt } from './testing/court.ts';
import { freshDatabase } from './testing/database.ts';
import { enterPassedTerms } from './timers.ts';
import { Vault } from './vault.ts';

const { pool } = await freshDatabase();
const court = await new TestCourt(pool).open();
const inbox = new Inbox(pool, court.docket, new Vault(Buffer.alloc(32, 3)));
const plaintiff = court.person('shen-0001', [], exampleFiler);
const reviewer = court.person('lin-0001', ['filing-reviewer']);
let count = 0;

beforeEach(() => {
  court.now = instant('2026-03-02T01:00:00.000Z');
});

/** A filing that waits for its correction, and the last moment for it. */
async function toCorrect() {
  count += 1;
  const stream = streamOf(await court.submit(plaintiff, `submit-${String(count)}-0`));
  streamOf(
    await court.give(reviewer, 'filing.request-correction', `ask-${String(count)}-000`, stream, {
      items: ['defendant-address'],
      note: '请写明被告现在的住所地。',
    }),
  );
  const { filing } = await stateOf(stream);
  const { dueOn } = filing.corrections[0] ?? {};
  if (dueOn === undefined) throw new Error('nothing was asked');
  const last = endOfDay(dueOn);
  return { stream, last, minuteBefore: addMillis(last, -60_000), after: addMillis(last, 300_000) };
}

const stateOf = async (stream: ReturnType<typeof streamOf>): Promise<CaseState> =>
  (await court.docket.cache.load(stream)).state as CaseState;

const correction = (stream: ReturnType<typeof streamOf>) => ({
  name: 'filing.correct',
  commandId: `correct-${String(count)}-0` as CommandId,
  stream,
  offer: '',
  input: { ...catalogue.command('filing.correct')?.example },
});
const supplement = (stream: ReturnType<typeof streamOf>) =>
  court.give(plaintiff, 'filing.supplement', `paper-${String(count)}-0`, stream, {
    note: '补交付款凭证。',
    attachments: [],
    conformsToOriginals: true,
  });
const passedIn = async (stream: string): Promise<number> =>
  (await pool.query("select 1 from entry where stream = $1 and kind = 'deadline.Passed'", [stream]))
    .rows.length;
const at = (now: Instant): void => void (court.now = now);

test('OLR-9.1.2a: received at 23:59 on the last day and decided after midnight is in time', async () => {
  const { stream, minuteBefore, after } = await toCorrect();
  at(minuteBefore);
  const received = await inbox.receive(correction(stream), plaintiff, court.now);
  expect(received).toMatchObject({ outcome: 'received', at: minuteBefore });

  // The timers run first after midnight, and somebody acts on the same docket before this is decided.
  at(addMillis(after, -240_000));
  await enterPassedTerms(pool, court.docket, court.now);
  expect(await passedIn(stream)).toBe(0);
  at(addMillis(after, -180_000));
  await supplement(stream);

  at(after);
  expect(await inbox.work(court.now)).toBe(1);
  const answer = await inbox.answer(plaintiff, correction(stream).commandId);
  const receipts = answer?.outcome === 'accepted' ? answer.receipts : [];
  expect(new Set(receipts.map((one) => one.at))).toEqual(new Set([minuteBefore]));
  await enterPassedTerms(pool, court.docket, court.now);
  expect(await passedIn(stream)).toBe(0);
  const { filing } = await stateOf(stream);
  expect(filing.corrections[0]?.answeredAt).toBe(minuteBefore);
  expect(courtDayOf(minuteBefore)).toBe(filing.corrections[0]?.dueOn);

  // Time in the docket does not run back for it, and what was received when is part of what is committed to.
  const { rows } = await pool.query<{ at: string; body: string }>(
    'select at, body from entry where stream = $1 order by seq',
    [stream],
  );
  expect(rows.map((row) => row.at)).toEqual(rows.map((row) => row.at).sort());
  expect(rows.at(-1)?.at).toBe(after);
  expect(rows.at(-1)?.body).toContain(`"receivedAt":"${minuteBefore}"`);
  const law = lawAt(courtDayOf(court.now));
  expect((await verifyAll(pool, catalogue, law, [stream])).differences).toEqual([]);
});

test('its receipt is of the day on which it was received, and is found by that', async () => {
  const { stream, minuteBefore, after } = await toCorrect();
  at(minuteBefore);
  await inbox.receive(correction(stream), plaintiff, court.now);
  at(after);
  await inbox.work(court.now);
  const answer = await inbox.answer(plaintiff, correction(stream).commandId);
  const [receipt] = answer?.outcome === 'accepted' ? answer.receipts : [];
  if (!receipt) throw new Error('no receipt');
  const number = receiptNumber(receipt.at as Instant, receipt.entry);
  expect(await entryOfReceipt(pool, number)).toMatchObject({ stream, seq: receipt.seq });
});

test('read again from the database, the act has the time at which it was received', async () => {
  const { stream, minuteBefore, after } = await toCorrect();
  at(minuteBefore);
  await inbox.receive(correction(stream), plaintiff, court.now);
  at(after);
  await inbox.work(court.now);
  const fresh = new TestCourt(pool);
  const { state, at: entered } = await fresh.docket.cache.load(stream);
  expect((state as CaseState).filing.corrections[0]?.answeredAt).toBe(minuteBefore);
  expect(entered).toBe(after);
});

test('nobody waits: the term passes after its last day, and what is received then is late', async () => {
  const { stream, after } = await toCorrect();
  at(after);
  await enterPassedTerms(pool, court.docket, court.now);
  expect(await passedIn(stream)).toBe(1);
  await inbox.receive(correction(stream), plaintiff, court.now);
  at(addMillis(after, 60_000));
  await inbox.work(court.now);
  const { filing } = await stateOf(stream);
  expect(filing.corrections[0]?.answeredAt).toBe(after);
});

test('an act that is sent twice while it waits keeps the time at which it was received first', async () => {
  const { stream, minuteBefore, after } = await toCorrect();
  at(minuteBefore);
  await inbox.receive(correction(stream), plaintiff, court.now);
  at(after);
  const again = await inbox.receive(correction(stream), plaintiff, court.now);
  expect(again).toMatchObject({ outcome: 'received', at: minuteBefore });
  await inbox.work(court.now);
  expect((await stateOf(stream)).filing.corrections[0]?.answeredAt).toBe(minuteBefore);
});
