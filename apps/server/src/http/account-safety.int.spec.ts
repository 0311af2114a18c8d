import type { TasksDto } from '@xiezhi/contract';
import { sequence, workOutbox } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { outboxWorkers } from '../ports/outbox.ts';
import { TestServer } from '../testing/browser.ts';
import { gu, password, refusalsOf, register, signedIn, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
let person = '';

beforeAll(async () => {
  person = await register(server, zhao);
  await server.establish(await register(server, gu));
});

describe('OLR-7.3.1: step-up', () => {
  const levelOf = async () =>
    (
      await pool.query<{ level: number }>(
        'select max(level) as level from session where person = $1',
        [person],
      )
    ).rows[0]?.level;

  it('a code to the holder’s own phone raises this session and turns its token over', async () => {
    server.later(2);
    await server.environment.sessions.closeAll(person as never);
    const browser = await signedIn(server, zhao.mobile);
    const before = browser.cookie;
    const code = await browser.code('identity.step-up');
    expect(await browser.post('/api/auth/step-up', { code })).toEqual({
      status: 200,
      body: { level: 2 },
    });
    expect(browser.cookie).not.toBe(before);
    expect(await levelOf()).toBe(2);
    const thief = await server.browser();
    thief.cookie = before;
    expect((await thief.me()).signedIn).toBe(false);
    expect((await browser.me()).signedIn).toBe(true);
  });

  it('the form of the same name does the same, without an address', async () => {
    server.later(2);
    const browser = await signedIn(server, zhao.mobile);
    expect((await browser.get('/api/forms/identity.step-up')).body).toMatchObject({
      stream: `person:${person}`,
      command: 'identity.step-up',
    });
    await browser.command('identity.step-up', { method: 'face' });
    expect(await levelOf()).toBe(3);
  });

  it('a wrong code raises nothing', async () => {
    server.later(2);
    await server.environment.sessions.closeAll(person as never);
    const browser = await signedIn(server, zhao.mobile);
    const code = await browser.code('step-up');
    const done = await browser.post('/api/auth/step-up', {
      code: code === '000000' ? '000001' : '000000',
    });
    expect(done).toMatchObject({
      status: 409,
      body: { refusals: [{ code: 'identity/code-wrong' }] },
    });
    expect(await levelOf()).toBe(1);
  });

  it('a password confirms at level 1; a wrong one is slowed like any other', async () => {
    const browser = await signedIn(server, zhao.mobile);
    expect((await browser.post('/api/auth/step-up', { password })).body).toEqual({ level: 1 });
    expect(
      (await browser.post('/api/auth/step-up', { password: 'wrong-wrong-wrong' })).status,
    ).toBe(401);
  });
});

describe('OLR-7.2.1: keeping an account safe', () => {
  it('a new password ends the other sessions and keeps the one in which it was set', async () => {
    server.later(2);
    const here = await signedIn(server, zhao.mobile);
    const there = await signedIn(server, zhao.mobile);
    server.later(1);
    expect(
      (await here.command('identity.change-password', { password: '另一句我自己记得住的话' }))
        .status,
    ).toBe(200);
    expect((await here.me()).signedIn).toBe(true);
    expect((await there.me()).signedIn).toBe(false);
    await signedIn(server, zhao.mobile, '另一句我自己记得住的话');
  });

  it('OLR-7.3.1: a password alone moves no account to another phone; a screen left open sets no password', async () => {
    server.later(2);
    const browser = await signedIn(server, zhao.mobile, '另一句我自己记得住的话');
    const code = await browser.code('identity.change-mobile', '13800000056');
    expect(
      await refusalsOf(browser, 'identity.change-mobile', { mobile: '13800000056', code }),
    ).toEqual(['permission/step-up']);
    server.later(30);
    expect(await refusalsOf(browser, 'identity.change-password', { password })).toEqual([
      'identity/confirm-first',
    ]);
    await browser.post('/api/auth/step-up', { password: '另一句我自己记得住的话' });
    await browser.me();
    const again = { password: '另一句我自己记得住的话' };
    expect(await refusalsOf(browser, 'identity.change-password', again)).toEqual([]);
  });

  it('the docket alone ends old sessions, also when nobody removed them', async () => {
    server.later(2);
    const browser = await signedIn(server, zhao.mobile, '另一句我自己记得住的话');
    server.later(1);
    const actor = {
      kind: 'person' as const,
      id: person,
      person: person as never,
      name: '',
      level: 2,
      session: 3,
      confirmedAt: server.now,
      frozen: false,
      offices: [],
    };
    await server.environment.docket.execute(
      {
        name: 'identity.change-password',
        commandId: server.nextId() as never,
        stream: `person:${person}` as never,
        offer: '',
        input: { password },
      },
      actor,
    );
    expect((await browser.me()).signedIn).toBe(false);
  });

  it('the number moves with the code to the new phone, and the old number is told by the outbox', async () => {
    server.later(2);
    const browser = await signedIn(server, zhao.residentId);
    await browser.post('/api/auth/step-up', { code: await browser.code('step-up') });
    await browser.me();
    const code = await browser.code('identity.change-mobile', '13800000055');
    expect(
      (await browser.command('identity.change-mobile', { mobile: '13800000055', code })).status,
    ).toBe(200);
    await sequence(pool);
    while ((await workOutbox(pool, outboxWorkers(server.environment))) > 0);
    const { rows } = await pool.query<{ text: string }>(
      "select text from sent_message where address = $1 and id not like 'code-%'",
      [zhao.mobile],
    );
    expect(rows.some(({ text }) => text.includes('换了手机号'))).toBe(true);
    await signedIn(server, '13800000055');
  });

  it('a theft that is reported freezes at once: no session, no signing in, and only the right password learns why', async () => {
    server.later(2);
    const browser = await signedIn(server, '13800000055');
    server.later(1);
    await browser.command('identity.report-theft', { reason: '手机丢了', understood: true });
    expect((await browser.me()).signedIn).toBe(false);
    const other = await server.browser();
    expect(await other.post('/api/auth/sign-in', { login: '13800000055', password })).toMatchObject(
      { status: 403, body: { code: 'account-frozen' } },
    );
    expect(
      (
        await other.post('/api/auth/sign-in', {
          login: '13800000055',
          password: 'wrong-wrong-wrong',
        })
      ).status,
    ).toBe(401);
  });
});

describe('the court’s people', () => {
  it('an administrator finds the account by the number on the card and releases it', async () => {
    server.later(2);
    const administrator = await signedIn(server, gu.mobile);
    const found = await administrator.post('/api/people/find', { residentId: zhao.residentId });
    expect(found.body).toEqual({
      stream: `person:${person}`,
      name: '赵青禾',
      level: 2,
      frozen: true,
    });
    const called = { mobile: '13800000055' };
    expect((await administrator.post('/api/people/find', called)).body).toEqual(found.body);
    for (const wrong of [{}, { mobile: '139' }, { residentId: zhao.residentId.slice(1) }])
      expect(await administrator.post('/api/people/find', wrong)).toMatchObject({
        status: 400,
        body: { code: 'no-number-to-find' },
      });
    const done = await administrator.command(
      'identity.release',
      { reason: '本人到窗口核对身份。' },
      `person:${person}`,
    );
    expect(done.status).toBe(200);
    await signedIn(server, zhao.residentId);
  });

  it('nobody else finds anybody', async () => {
    const browser = await signedIn(server, zhao.residentId);
    expect((await browser.post('/api/people/find', { residentId: gu.residentId })).status).toBe(
      404,
    );
    expect((await browser.get('/api/people/disputes')).status).toBe(404);
    expect((await browser.get('/api/messages/outbox')).status).toBe(404);
  });

  it('OLR-7.2.3: a dispute is a task of the administrator, who sees the account; the person who told sees no difference', async () => {
    server.later(2);
    const visitor = await server.browser();
    const said = {
      name: '赵青禾',
      residentId: zhao.residentId,
      mobile: '13800000016',
      note: '我没有注册过。',
      truthful: true,
    };
    const done = await visitor.command('identity.dispute', said);
    expect(done.body).toMatchObject({ outcome: 'accepted' });
    expect(JSON.stringify(done.body)).not.toContain(person);
    const administrator = await signedIn(server, gu.mobile);
    const tasks = (await administrator.get('/api/tasks')).body as unknown as TasksDto;
    const task = tasks.rows.find((one) => one.command === 'identity.settle-dispute');
    expect(task).toBeDefined();
    const disputes = (await administrator.get('/api/people/disputes')).body as unknown as {
      account: string;
    }[];
    expect(disputes).toMatchObject([
      { account: `person:${person}`, name: '赵青禾', mobile: '13800000016' },
    ]);
    await administrator.command(
      'identity.settle-dispute',
      { outcome: 'account-is-rightful', note: '已电话核实。' },
      task?.stream ?? null,
    );
    expect((await administrator.get('/api/people/disputes')).body).toEqual([]);
  });

  it('the stand-in’s outbox can be read in the demo', async () => {
    const rows = (
      await (await signedIn(server, gu.mobile)).get(`/api/messages/outbox?address=${gu.mobile}`)
    ).body as unknown as { text: string }[];
    expect(rows.length).toBeGreaterThan(0);
    expect(rows[0]?.text).toContain('验证码');
  });
});
