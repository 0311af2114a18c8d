import { freshDatabase } from '@xiezhi/docket/testing';
import { instant } from '@xiezhi/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import type { RefundAnswer, RefundAsked } from '../ports/cashier.ts';
import { demonstrationCashier, UnderWay } from '../ports/cashier.ts';
import { answering, CourtEffects } from './effects.ts';
import type { Post } from './post.ts';

/* What goes between the zones of one refund, letter by letter: by which of them the channel may be sent the request. */
const { pool } = await freshDatabase();
const now = instant('2026-03-02T01:00:00.000Z');

interface Sent {
  readonly id: string;
  readonly message: RefundAsked;
}
const sent: Sent[] = [];
let answers: { readonly id: string; readonly answer: RefundAnswer }[] = [];
/** Keeps what is sent, once for one key, as the exchange does. */
const post = {
  send: (_pool: unknown, kind: string, key: string, body: unknown) => {
    if (kind === 'done') answers.push(body as (typeof answers)[number]);
    else if (sent.every(({ id }) => id !== key)) sent.push(body as Sent);
    return Promise.resolve();
  },
} as unknown as Post;
const effects = new CourtEffects(() => pool, post);
const asked = { id: 'r1', order: 'o1', fen: 1, total: 2, channel: 'wechat', attempt: 1 };
const ask = (onlyAsk = false) => effects.ways.refunder({ ...asked, onlyAsk });
const hears = (letter: string, outcome: string) =>
  effects.hear({ id: letter, at: now, answer: { outcome, reference: 'R1' } });
/** The letters, and whether each may be sent to the channel. */
const letters = () => sent.map(({ id, message }) => [id, message.onlyAsk !== true]);

beforeEach(async () => {
  sent.length = 0;
  answers = [];
  await pool.query('delete from effect_answer');
});

describe('a refund between two zones', () => {
  test('FEE-53: the first letter may send; what the channel is at is only asked after', async () => {
    await expect(ask()).rejects.toThrow(UnderWay);
    await hears('r1.1', 'going');
    expect(await ask()).toMatchObject({ outcome: 'going' });
    await hears('r1.2', 'done');
    expect(await ask()).toMatchObject({ outcome: 'done' });
    expect(letters()).toEqual([
      ['r1.1', true],
      ['r1.2', false],
    ]);
  });

  test('FEE-53: it is sent again only by a run that has read the docket, and after the channel held none', async () => {
    await expect(ask()).rejects.toThrow(UnderWay);
    await hears('r1.1', 'going');
    expect(await ask()).toMatchObject({ outcome: 'going' });
    await hears('r1.2', 'none');
    expect(letters()).toHaveLength(2);
    await expect(ask()).rejects.toThrow(UnderWay);
    expect(letters().at(-1)).toEqual(['r1.3', true]);
  });

  test('FEE-53: after a definite no no letter goes out, neither to send nor to ask', async () => {
    await expect(ask()).rejects.toThrow(UnderWay);
    await hears('r1.1', 'failed');
    expect(await ask()).toMatchObject({ outcome: 'failed' });
    expect(letters()).toHaveLength(1);
  });

  test('FEE-53: that the channel is stuck with it is asked after and not sent again', async () => {
    await expect(ask()).rejects.toThrow(UnderWay);
    await hears('r1.1', 'unclear');
    expect(await ask()).toMatchObject({ outcome: 'unclear' });
    expect(letters().at(-1)).toEqual(['r1.2', false]);
  });

  test('FEE-53: a later letter that brings an answer wakes a refund that nobody asks after any more', async () => {
    const row = `insert into outbox (id, stream, seq, effect, port, message, state, next_at)
      values ($1, 's', 1, 'e', $2, '{}', 'done', now() + interval '1 day')`;
    await pool.query(row, ['r1', 'refund']);
    await pool.query(row, ['r2', 'sms']);
    const waiting = async () =>
      (
        await pool.query<{ id: string }>(
          "select id from outbox where state = 'waiting' and next_at <= now()",
        )
      ).rows.map(({ id }) => id);
    await hears('r1.s1', 'none');
    expect(await waiting()).toEqual([]);
    await hears('r1.3', 'done');
    await hears('r2', 'done');
    expect(await waiting()).toEqual(['r1']);
    expect(await ask(true)).toMatchObject({ outcome: 'done' });
  });

  test('FEE-53: what an officer has ended is only asked after, and what an earlier letter brings is not lost', async () => {
    await expect(ask()).rejects.toThrow(UnderWay);
    await expect(ask(true)).rejects.toThrow(UnderWay);
    expect(letters().at(-1)).toEqual(['r1.s1', false]);
    await hears('r1.s1', 'none');
    expect(await ask(true)).toMatchObject({ outcome: 'none' });
    await hears('r1.1', 'done');
    expect(await ask(true)).toMatchObject({ outcome: 'done' });
  });

  test('FEE-53: a letter that the service zone takes up once more is not sent to the channel again', async () => {
    const given: RefundAsked[] = [];
    const giveBack = (one: RefundAsked): Promise<RefundAnswer> => {
      given.push(one);
      return given.length === 1
        ? Promise.reject(new Error('cut off'))
        : Promise.resolve({ outcome: 'none', reference: '-' });
    };
    const { refund } = answering(
      pool,
      post,
      () => now,
      {},
      { take: demonstrationCashier, giveBack, drafter: () => Promise.resolve() },
    );
    const { id: _id, ...message } = asked;
    const row = { id: 'r1.1', stream: '', seq: 0, effect: 'zone.effect', port: 'refund', message };
    const take = (attempts: number) => refund?.({ ...row, attempts });
    await expect(take(1)).rejects.toThrow('cut off');
    await take(2);
    expect(given.map(({ id, onlyAsk }) => [id, onlyAsk])).toEqual([
      ['r1', false],
      ['r1', true],
    ]);
    expect(answers).toMatchObject([{ id: 'r1.1', answer: { outcome: 'none' } }]);
  });
});
