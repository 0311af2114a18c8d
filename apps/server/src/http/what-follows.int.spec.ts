import type { CaseSpaceDto, OutcomeDto } from '@xiezhi/contract';
import type { CommandId, StreamId } from '@xiezhi/kernel';
import { addMillis, courtDayOf } from '@xiezhi/kernel';
import { freshDatabase } from '@xiezhi/docket/testing';
import { catalogue, systemActor } from '@xiezhi/procedures';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { gu, register, signedIn, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const judge = { name: '陆怀瑾', residentId: '110105197912010012', mobile: '13800000035' };
const clerk = { name: '何书岚', residentId: '110105199306150022', mobile: '13800000036' };
let bench: readonly string[] = [];
let stream = '';

type Accepted = Extract<OutcomeDto, { outcome: 'accepted' }>;

/** The answer as its page asks for it again, in Chinese. */
async function act(
  who: Browser,
  name: string,
  on: string | null,
  input: Readonly<Record<string, unknown>>,
  key = '',
): Promise<Accepted> {
  const commandId = server.nextId();
  const done = await who.post(`/api/commands/${name}`, { commandId, stream: on, key, input });
  if (done.body['outcome'] !== 'accepted') throw new Error(`${name}: ${JSON.stringify(done.body)}`);
  return again(who, commandId);
}
const again = async (who: Browser, commandId: string): Promise<Accepted> =>
  (await who.get(`/api/commands/${commandId}?lang=zh-CN`)).body as unknown as Accepted;
const nextFor = async (who: Browser): Promise<readonly string[]> =>
  ((await who.get(`/api/cases/${stream}?lang=zh-CN`)).body as unknown as CaseSpaceDto).next.map(
    ({ text }) => text,
  );
const signIn = (who: { readonly mobile: string }): Promise<Browser> => {
  server.later(2);
  return signedIn(server, who.mobile);
};

beforeAll(async () => {
  await register(server, zhao);
  await server.establish(await register(server, gu));
  bench = [await register(server, judge), await register(server, clerk)];
  const admin = await signIn(gu);
  const court = (await admin.me()).court?.id ?? '';
  for (const [mobile, post] of [
    [judge.mobile, 'judge'],
    [clerk.mobile, 'clerk'],
    [gu.mobile, 'filing-reviewer'],
  ])
    await act(admin, 'court.grant-office', `court:${court}`, { mobile, post });
});

describe('what follows an act', () => {
  test('CPL-126: the receipt of a complaint says who answers, and by which day', async () => {
    const plaintiff = await signIn(zhao);
    const filed = await act(plaintiff, 'filing.submit', null, {
      ...catalogue.command('filing.submit')?.example,
      court: (await plaintiff.me()).court?.id ?? '',
      plaintiff: { kind: 'person', name: zhao.name },
    });
    stream = filed.receipts[0]?.stream ?? '';
    expect(filed.then).toMatchObject([{ text: '立案法官：审查起诉材料，七日内答复' }]);
    expect(filed.then?.[0]?.on).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    expect(await nextFor(plaintiff)).toContain('立案法官：审查起诉材料，七日内答复');
  });

  test('OOR-18.1.0: a payment is not done before the cashier has answered', async () => {
    await act(await signIn(gu), 'filing.register', stream, { procedure: 'summary' });
    const plaintiff = await signIn(zhao);
    const paid = await act(plaintiff, 'fees.pay', stream, { channel: 'bank', agreed: true });
    expect(paid.payment?.state).toBe('open');
    expect(paid.payment?.text).toMatch(/等收银台答复$/u);
    const answered = await server.environment.docket.execute(
      {
        name: 'fees.record-payment',
        commandId: server.nextId() as CommandId,
        stream: stream as StreamId,
        offer: 'y1',
        input: { outcome: 'failed', reference: 'R-1' },
      },
      systemActor('cashier'),
    );
    expect(answered.outcome).toBe('accepted');
    expect((await again(plaintiff, paid.commandId)).payment?.state).toBe('failed');
    const second = await act(plaintiff, 'fees.pay', stream, { channel: 'bank', agreed: true });
    expect(second.payment?.state).toBe('open');
    // The first stays what it became.
    expect((await again(plaintiff, paid.commandId)).payment?.state).toBe('failed');
  });

  test('OLR-10.1.1: of two questions in one case each says whose it is, and the reader finds their own', async () => {
    const reviewer = await signIn(gu);
    await act(reviewer, 'assignment.assign', stream, { judge: bench[0], clerk: bench[1] });
    const taking = await signIn(clerk);
    for (const id of ['p1', 'd1'])
      await act(taking, 'consent.ask', stream, { steps: ['hearing'] }, id);
    const forClerk = await nextFor(taking);
    expect(forClerk).toContain('原告 赵青禾：答复是否同意在线 · 开庭');
    // Of whoever has no account no day stands before they were told.
    expect(forClerk.filter((one) => one.includes('记录当事人的答复'))).toEqual([]);
    // A sitting stands between what is owed before it and what is owed after it.
    const on = courtDayOf(addMillis(server.environment.clock.now(), 4 * 86_400_000));
    const sitting = { purpose: 'hearing', place: '第六法庭', open: true, reasons: '双方都同意' };
    await act(taking, 'hearing.schedule', stream, { ...sitting, at: `${on}T09:30` });
    const { next } = (await taking.get(`/api/cases/${stream}?lang=zh-CN`))
      .body as unknown as CaseSpaceDto;
    const days = next.map((one) => one.on || '9');
    expect(days).toEqual(days.toSorted());
    const place = next.findIndex(({ text }) => text.includes('第六法庭'));
    expect(days.slice(place + 1).some((day) => day !== '9')).toBe(true);
    const forPlaintiff = await nextFor(await signIn(zhao));
    expect(forPlaintiff).toContain('原告 赵青禾（您）：答复是否同意在线 · 开庭');
    expect(forPlaintiff.filter((one) => one.includes('您同意'))).toEqual([]);
  });
});
