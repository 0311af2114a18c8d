import { workOutbox } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import { messageMarkGuessesAtAddress } from '../people/tries.ts';
import { MessageMarks, tidyMark } from '../ports/message-marks.ts';
import { outboxWorkers } from '../ports/outbox.ts';
import { soughtMessages } from '../ports/sent-messages.ts';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { confirmed, register, signedIn, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const phrase = '外婆家的柿子树';
let person = '';
let holder: Browser;

const delivered = async (): Promise<void> => {
  while ((await workOutbox(pool, outboxWorkers(server.environment))) > 0);
};
const choose = async (input: object): Promise<void> => {
  const done = await holder.post('/api/commands/identity.choose-phrase', {
    commandId: server.nextId(),
    stream: `person:${person}`,
    key: '',
    input,
  });
  expect(done.body).toMatchObject({ outcome: 'accepted' });
  await delivered();
};
const sent = async (): Promise<readonly { id: string; text: string; address: string }[]> =>
  (
    await pool.query<{ id: string; text: string; address: string }>(
      "select id, text, address from sent_message where text like '%您的暗语：%' order by sent_at, id",
    )
  ).rows;
/** As a case orders it: a message about this person to some number. */
const order = async (id: string, to: string, text: string, port = 'sms'): Promise<void> => {
  await pool.query(
    `insert into outbox (id, stream, seq, effect, port, message) values ($1, $2, 1, 'test', $3, $4)`,
    [id, `person:${person}`, port, JSON.stringify({ to, text, subject: '通知', person })],
  );
  await delivered();
};
const textOf = async (id: string): Promise<string> =>
  (await pool.query<{ text: string }>('select text from sent_message where id = $1', [id])).rows[0]
    ?.text ?? '';
const markOf = (id: string): string => new MessageMarks(server.environment.vault).of(id);
const check = async (mark: unknown, address: unknown, who?: Browser) =>
  (who ?? (await server.browser())).post('/api/messages/check', { mark, address });

beforeAll(async () => {
  person = await register(server, zhao);
  holder = await confirmed(await signedIn(server, zhao.mobile));
  await choose({ phrase });
  await order('o-own', zhao.mobile, '您有新的文书。');
});

describe('a message of the court is told from one that only says so', () => {
  test('OLR-7.2.1: it bears the words that its receiver chose, at its end a number, and no link', async () => {
    const [first] = await sent();
    expect(first?.text).toContain(`您的暗语：${phrase}。`);
    const mark = new MessageMarks(server.environment.vault).of(first?.id ?? '');
    expect(first?.text.endsWith(`核对号${mark}。`)).toBe(true);
    expect(first?.text).not.toMatch(/https?:/u);
  });

  test('OLR-7.2.1: to any other number than that of the account, and by mail, the words are not said', async () => {
    await order('o-agent', '13900000001', '您有新的文书。');
    await order('o-mail', 'Zhao@QQ.com', '您有新的文书。', 'email');
    for (const id of ['o-agent', 'o-mail']) {
      expect(await textOf(id)).toContain('您有新的文书');
      expect(await textOf(id)).not.toContain('暗语');
    }
  });

  test('OLR-7.2.1: an invitation to the number of an account bears the words of its holder; to another number it bears none', async () => {
    for (const [id, to] of [
      ['o-invited', zhao.mobile],
      ['o-unknown', '13900000009'],
    ] as const)
      await pool.query(
        `insert into outbox (id, stream, seq, effect, port, message) values ($1, $2, 1, 'test', 'invitation', $3)`,
        [
          id,
          `person:${person}`,
          JSON.stringify({ participant: 'd1', caseNumber: '号', port: 'sms', to }),
        ],
      );
    await delivered();
    expect(await textOf('o-invited')).toContain(`您的暗语：${phrase}。`);
    expect(await textOf('o-unknown')).toContain('查阅码');
    expect(await textOf('o-unknown')).not.toContain('暗语');
    expect((await check(markOf('o-invited'), zhao.mobile)).status).toBe(200);
  });

  test('a message is found by an index, however many were sent; one that was noted before there was one is found too', async () => {
    const mark = markOf('o-own');
    const found = new MessageMarks(server.environment.vault).found(mark, zhao.mobile);
    await pool.query(
      `insert into sent_message (id, channel, address, subject, text, sent_at, proof, found)
       select 'other-' || n, 'sms', '1370000' || n, '', 'x', now(), '{}', decode(md5(n::text), 'hex') from generate_series(1, 5000) n`,
    );
    await pool.query('analyze sent_message');
    const { rows } = await pool.query<{ 'QUERY PLAN': string }>(`explain ${soughtMessages}`, [
      found,
      zhao.mobile,
      mark,
    ]);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).not.toContain('Seq Scan on sent_message');
    expect(plan).toContain('sent_message_found');
    await pool.query("update sent_message set found = null where id = 'o-own'");
    expect((await check(mark, zhao.mobile)).status).toBe(200);
    await pool.query("delete from sent_message where id like 'other-%'");
  });

  test('a mail address is the same with small letters and with capitals', async () => {
    for (const typed of ['zhao@qq.com', 'Zhao@QQ.com', 'ZHAO@qq.com'])
      expect((await check(markOf('o-mail'), typed)).body).toMatchObject({
        channel: 'email',
        atRequest: false,
      });
  });

  test('however much was sent since, a message of before is found', async () => {
    await pool.query(
      `insert into sent_message (id, channel, address, subject, text, sent_at, proof)
       select 'many-' || n, 'sms', $1, '', 'x', now() + interval '1 year', '{}' from generate_series(1, 1100) n`,
      [zhao.mobile],
    );
    expect((await check(markOf('o-own'), zhao.mobile)).status).toBe(200);
  });

  test('what somebody of a case had sent to another person says so', async () => {
    await order('o-pay', '13900000002', '诉讼费待交。', 'none');
    await pool.query(
      `insert into sent_message (id, channel, address, subject, text, sent_at, proof) values ('o-pay', 'sms', $1, '', $2, now(), '{}')`,
      ['13900000002', `诉讼费待交。核对号${markOf('o-pay')}。`],
    );
    await pool.query("update outbox set port = 'payment-link', state = 'done' where id = 'o-pay'");
    expect((await check(markOf('o-pay'), '13900000002')).body).toMatchObject({ atRequest: true });
  });

  test('by that number and where it came to, anybody reads what the court sent; however it is typed', async () => {
    const [first] = await sent();
    const mark = new MessageMarks(server.environment.vault).of(first?.id ?? '');
    for (const typed of [
      mark,
      mark.toLowerCase(),
      mark.replace('-', ' '),
      ` ${mark.replace('-', '')}`,
    ])
      expect(
        (await check(typed, `+86 ${zhao.mobile.slice(0, 3)} ${zhao.mobile.slice(3)}`)).body,
      ).toMatchObject({
        channel: 'sms',
        text: first?.text,
        standIn: true,
      });
  });

  test('a number that is another’s message’s, another telephone, and a number made up are nothing the court sent', async () => {
    const [first] = await sent();
    const mark = new MessageMarks(server.environment.vault).of(first?.id ?? '');
    for (const [one, address] of [
      [mark, '13900000000'],
      ['2222-2222', zhao.mobile],
    ]) {
      const answer = await check(one, address);
      expect([answer.status, answer.body['code']]).toEqual([404, 'no-such-message']);
      // Nothing here says of a message that it is false.
      expect(JSON.stringify(answer.body)).toMatch(/does not make it false/u);
    }
  });

  test('what is no number and no address is named as that', async () => {
    for (const [mark, address, paths] of [
      ['', '', ['mark', 'address']],
      ['7K4M', zhao.mobile, ['mark']],
      [null, 7, ['mark', 'address']],
    ] as const) {
      const { status, body } = await check(mark, address);
      expect(status).toBe(422);
      expect((body['faults'] as { path: string }[]).map(({ path }) => path)).toEqual(paths);
    }
  });

  test('one screen does not try out numbers; right ones do not count', async () => {
    const [first] = await sent();
    const mark = new MessageMarks(server.environment.vault).of(first?.id ?? '');
    const stranger = await server.browser();
    for (let tried = 0; tried < 30; tried += 1)
      expect((await check(mark, zhao.mobile, stranger)).status).toBe(200);
    for (let tried = 0; tried < 20; tried += 1) await check('2222-2222', zhao.mobile, stranger);
    expect((await check(mark, zhao.mobile, stranger)).body['code']).toBe('codes-tried');
    // Nobody else is kept out by that.
    expect((await check(mark, zhao.mobile)).status).toBe(200);
  });

  test('screens that guess at one address have one wrong try each in the end; whoever has the number is never kept out', async () => {
    const [first] = await sent();
    const mark = markOf(first?.id ?? '');
    for (let tried = 0; tried < messageMarkGuessesAtAddress.times; tried += 1)
      await check('2222-2222', zhao.mobile);
    const stranger = await server.browser();
    expect((await check('2222-2222', zhao.mobile, stranger)).body['code']).toBe('no-such-message');
    expect((await check('2222-2222', zhao.mobile, stranger)).body['code']).toBe('codes-tried');
    expect((await check(mark, zhao.mobile)).status).toBe(200);
  });

  test('a one-time code is struck out of what is kept, and its message bears a number too', async () => {
    server.later(2);
    await (await server.browser()).code('sign-in', zhao.mobile);
    const { rows } = await pool.query<{ id: string; text: string }>(
      "select id, text from sent_message where text like '%验证码是%' and address = $1",
      [zhao.mobile],
    );
    const one = rows.at(-1);
    const mark = new MessageMarks(server.environment.vault).of(one?.id ?? '');
    const { body } = await check(mark, zhao.mobile);
    expect(body['text']).toContain(`核对号${mark}。`);
  });

  test('OLR-7.2.1: taken away, the words stand in no message any more; a change is told like every change of an account', async () => {
    await choose({});
    const { rows } = await pool.query<{ text: string }>(
      "select text from sent_message where text like '%防骗暗语%' order by sent_at, id",
    );
    // The first was chosen where there were none, and its message says none; that of the end says those of before.
    expect(rows.map(({ text }) => text.includes(`您的暗语：${phrase}`))).toEqual([false, true]);
    await order('o-after', zhao.mobile, '您有新的文书。');
    expect(await textOf('o-after')).not.toContain('暗语');
  });
});

test('a number is read however a Chinese keyboard types it', () => {
  expect(tidyMark('７ｋ４ｍ－９２ｑｈ')).toBe('7K4M-92QH');
});
