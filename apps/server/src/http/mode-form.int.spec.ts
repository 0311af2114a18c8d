import type { FormDto } from '@xiezhi/contract';
import { freshDatabase } from '@xiezhi/docket/testing';
import { catalogue } from '@xiezhi/procedures';
import { expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { gu, register, signedIn, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const judge = { name: '陆怀瑾', residentId: '110105197912010012', mobile: '13800000035' };
const clerk = { name: '何书岚', residentId: '110105199306150022', mobile: '13800000036' };

async function act(
  who: Browser,
  name: string,
  on: string | null,
  input: Readonly<Record<string, unknown>>,
  key = '',
): Promise<string> {
  const command = { commandId: server.nextId(), stream: on, key, input };
  const done = await who.post(`/api/commands/${name}`, command);
  if (done.body['outcome'] !== 'accepted') throw new Error(`${name}: ${JSON.stringify(done.body)}`);
  return (done.body['receipts'] as { stream: string }[])[0]?.stream ?? '';
}

/** A registered case, its parties asked of exchange and hearing; the plaintiff online, the defendant in person. */
async function askedCase(): Promise<string> {
  await register(server, zhao);
  await server.establish(await register(server, gu));
  const keys = [await register(server, judge), await register(server, clerk)];
  const signIn = (one: { readonly mobile: string }): Promise<Browser> => {
    server.later(2);
    return signedIn(server, one.mobile);
  };
  const admin = await signIn(gu);
  const court = (await admin.me()).court?.id ?? '';
  for (const [mobile, post] of [
    [judge.mobile, 'judge'],
    [clerk.mobile, 'clerk'],
    [gu.mobile, 'filing-reviewer'],
  ])
    await act(admin, 'court.grant-office', `court:${court}`, { mobile, post });
  const plaintiff = await signIn(zhao);
  const stream = await act(plaintiff, 'filing.submit', null, {
    ...catalogue.command('filing.submit')?.example,
    court,
    plaintiff: { kind: 'person', name: zhao.name },
  });
  const reviewer = await signIn(gu);
  await act(reviewer, 'filing.register', stream, { procedure: 'summary' });
  await act(reviewer, 'assignment.assign', stream, { judge: keys[0], clerk: keys[1] });
  const taking = await signIn(clerk);
  for (const id of ['p1', 'd1'])
    await act(taking, 'consent.ask', stream, { steps: ['exchange', 'hearing'] }, id);
  const said = { how: 'phone', evidence: '录音 1 号' };
  for (const step of ['exchange', 'hearing']) {
    await act(taking, 'consent.record', stream, { ...said, answer: 'agree' }, `p1.${step}`);
    await act(taking, 'consent.record', stream, { ...said, answer: 'decline' }, `d1.${step}`);
  }
  return stream;
}

const stream = await askedCase();

test('OLR-14.1.0: the judge is asked for the manner of an exchange where not all chose, and nowhere else', async () => {
  server.later(2);
  const reading = await signedIn(server, judge.mobile);
  const asked = async (step: string): Promise<readonly string[]> => {
    const path = `/api/forms/mode.decide?stream=${encodeURIComponent(stream)}&key=${step}`;
    const { pages } = (await reading.get(path)).body as unknown as FormDto;
    return pages.flatMap(({ fields }) => fields.map((one) => one.path));
  };
  expect(await asked('exchange')).toContain('manner');
  expect(await asked('hearing')).not.toContain('manner');
  server.later(2);
  const plaintiff = await signedIn(server, zhao.mobile);
  await act(plaintiff, 'consent.choose-manner', stream, { manner: 'separately' }, 'p1');
  expect(await asked('exchange')).not.toContain('manner');
});

test('an act that cannot be done yet says so above its first question', async () => {
  server.later(2);
  const reading = await signedIn(server, judge.mobile);
  await act(reading, 'judgment.draft', stream, { ...catalogue.command('judgment.draft')?.example });
  const at = `/api/forms/judgment.make?stream=${encodeURIComponent(stream)}`;
  expect((await reading.get(`${at}&lang=zh-CN`)).body).toMatchObject({
    tells: [{ label: '还不能作出判决。', value: expect.stringContaining('先排定开庭') as string }],
  });
});
