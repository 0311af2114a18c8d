import type { CaseAsOfDto, CaseSpaceDto } from '@xiezhi/contract';
import { positionsAfter, sequence } from '@xiezhi/docket';
import type { CommandId, PersonId, StreamId } from '@xiezhi/kernel';
import { actorFor } from '../people/actors.ts';
import { catalogue, systemActor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { freshDatabase } from '@xiezhi/docket/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { gu, register, signedIn, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const people = {
  lin: { name: '林知微', residentId: '110105198511220048', mobile: '13800000033' },
  yan: { name: '严守正', residentId: '110105196809050038', mobile: '13800000034' },
  lu: { name: '陆怀瑾', residentId: '110105197912010012', mobile: '13800000035' },
  he: { name: '何书岚', residentId: '110105199306150022', mobile: '13800000036' },
  jin: { name: '金算盘', residentId: '110105198302140025', mobile: '13800000038' },
  bai: { name: '柏仲书', residentId: '110105197107190057', mobile: '13800000037' },
};
const key: Record<string, string> = {};
let stream = '';

async function act(
  who: Browser,
  name: string,
  input: Readonly<Record<string, unknown>>,
  offer = '',
  on: string | null = stream,
): Promise<string> {
  const done = await who.post(`/api/commands/${name}`, {
    commandId: server.nextId(),
    stream: on,
    key: offer,
    input,
  });
  if (done.body['outcome'] !== 'accepted') throw new Error(`${name}: ${JSON.stringify(done.body)}`);
  return (done.body['receipts'] as { stream: string }[])[0]?.stream ?? '';
}

const space = async (who: Browser) =>
  (await who.get(`/api/cases/${stream}`)).body as unknown as CaseSpaceDto;
const signIn = async (who: { mobile: string }) => {
  server.later(2);
  return signedIn(server, who.mobile);
};

beforeAll(async () => {
  await register(server, zhao);
  const administrator = await register(server, gu);
  await server.establish(administrator);
  for (const [name, one] of Object.entries(people)) key[name] = await register(server, one);
  const admin = await signIn(gu);
  const court = (await admin.me()).court?.id ?? '';
  for (const [name, post] of [
    ['lin', 'filing-reviewer'],
    ['yan', 'president'],
    ['lu', 'judge'],
    ['he', 'clerk'],
    ['jin', 'finance-officer'],
  ] as const)
    await act(
      admin,
      'court.grant-office',
      { mobile: people[name].mobile, post },
      '',
      `court:${court}`,
    );
  const party = await signIn(zhao);
  stream = await act(
    party,
    'filing.submit',
    {
      ...catalogue.command('filing.submit')?.example,
      court,
      plaintiff: { kind: 'person', name: zhao.name },
      defendants: [
        { kind: 'organisation', name: '云州木禾家居有限公司', representative: people.bai.name },
      ],
      attachments: [],
    },
    '',
    null,
  );
  const reviewer = await signIn(people.lin);
  await act(reviewer, 'filing.register', { procedure: 'summary' });
  await act(reviewer, 'assignment.assign', { judge: key['lu'], clerk: key['he'] });
});

describe('OOR-35.2.1: a head of the court', () => {
  test('OOR-35.2.1: finds the case and its stage, and nothing of it before the reason', async () => {
    const yan = await signIn(people.yan);
    const before = await space(yan);
    expect(before).toMatchObject({
      closed: 'reason-first',
      docket: [],
      facts: [],
      papers: [],
      next: [],
      participants: [],
    });
    expect(before.offers.map(({ command }) => command)).toContain('reading.open');
    expect((await yan.get(`/api/cases/${stream}/as-of/3`)).status).toBe(404);
    await act(yan, 'reading.open', { purpose: 'supervision', reason: '审限快到了' });
    const after = await space(yan);
    expect(after.closed).toBeUndefined();
    expect(after.docket.length).toBeGreaterThan(0);
    const bench = await space(await signIn(people.lu));
    expect(bench.docket.at(-1)).toMatchObject({ kind: 'reading.Opened', detail: '审限快到了' });
    const party = await space(await signIn(zhao));
    expect(party.docket.map(({ kind }) => kind)).not.toContain('reading.Opened');
  });
});

describe('OLR-10.1.2: whoever links an organisation', () => {
  test('OLR-10.1.2: sees no more than their own until the clerk has seen their authority', async () => {
    const clerk = await signIn(people.he);
    await act(clerk, 'participation.invite', { participant: 'd1' });
    const bai = await signIn(people.bai);
    const code = server.environment.accessCodes.code(stream as StreamId, 'd1');
    const link = { code, standing: 'legal-representative', attachments: [] };
    await act(bai, 'participation.link', link);
    const pending = await space(bai);
    expect(pending).toMatchObject({
      closed: 'authority-first',
      facts: [],
      papers: [],
      next: [],
      lanes: [],
      docket: [{ kind: 'participation.Begun' }],
    });
    expect(pending.participants.map(({ name }) => name)).toEqual([
      '云州木禾家居有限公司',
      people.bai.name,
    ]);
    const owed = pending.offers.filter((one) => one.owed).map(({ command }) => command);
    expect(owed).toEqual(['authority.show']);
    expect((await bai.get(`/api/cases/${stream}/as-of/3`)).status).toBe(404);
    expect((await bai.get('/api/calendar')).body).toEqual([]);
    const id = (await space(clerk)).offers.find(({ command }) => command === 'authority.record');
    const seen = { authority: 'statutory', proof: '身份证明书', seen: true };
    await act(clerk, 'authority.record', seen, id?.key);
    const open = await space(bai);
    expect(open.closed).toBeUndefined();
    expect(open.docket.map(({ kind }) => kind)).toContain('filing.Submitted');
  });
});

describe('the case as it stood', () => {
  test('shows stage, people, what was owed and the papers of that moment, under its day’s law', async () => {
    const party = await signIn(zhao);
    const now = await space(party);
    const submitted = now.docket.find(({ kind }) => kind === 'filing.Submitted')?.seq ?? 0;
    const asOf = async (seq: number) =>
      (await party.get(`/api/cases/${stream}/as-of/${String(seq)}`)).body as unknown as CaseAsOfDto;
    const first = await asOf(submitted);
    expect(first).toMatchObject({ seq: submitted, number: null, papers: [] });
    expect(first.stages.find(({ state }) => state === 'now')?.id).toBe('filing');
    expect(first.owed.length).toBeGreaterThan(0);
    expect(first.participants.map(({ role }) => role)).not.toContain('judge');
    const last = await asOf(999_999);
    expect(last).toMatchObject({ number: now.number, after: null });
    expect(last.participants.map(({ role }) => role)).toContain('judge');
    expect((await party.get(`/api/cases/${stream}/as-of/abc`)).status).toBe(404);
    const stranger = await signIn(gu);
    expect((await stranger.get(`/api/cases/${stream}/as-of/3`)).status).toBe(404);
  });
});

test('the cashier’s office sees what is owed, and neither claims nor grounds', async () => {
  const labels = async (who: { mobile: string }) =>
    (await space(await signIn(who))).facts.map(({ label }) => label);
  expect(await labels(zhao)).toEqual([
    'Court fee',
    'Amount (yuan)',
    'Claim 1',
    'Facts and grounds',
  ]);
  expect(await labels(people.jin)).toEqual(['Court fee']);
});

test('the cashier’s office sees fees, and no lanes, papers, representatives or sittings of the case', async () => {
  await issueFeeNotice();
  const jin = await signIn(people.jin);
  const seen = await space(jin);
  expect(seen).toMatchObject({ lanes: [] });
  expect(seen.papers.map(({ title }) => title)).toEqual(['Fee notice (诉讼费用交纳通知书)']);
  expect(seen.participants.every(({ detail }) => detail === '')).toBe(true);
  expect(seen.next).toHaveLength(1);
  expect((await jin.get('/api/calendar')).body).toEqual([]);
  const then = (await jin.get(`/api/cases/${stream}/as-of/999999`)).body as unknown as CaseAsOfDto;
  expect(then.owed).toHaveLength(1);
});

test('OOR-6.3.3: the plaintiff and the reviewer find the case by the number of the complaint’s receipt', async () => {
  const party = await signIn(zhao);
  const number = (await space(party)).docket.find(
    ({ kind }) => kind === 'filing.Submitted',
  )?.number;
  expect(number).toMatch(/^[0-9]{8}-/);
  for (const who of [party, await signIn(people.lin)]) {
    const found = (await who.get(`/api/search?q=${number ?? ''}`)).body['rows'] as object[];
    expect(found).toMatchObject([{ stream }]);
  }
});

test('OLR-10.1.2: whoever has not opened the case is told of no movement in it', async () => {
  const { pool: at, docket } = server.environment;
  server.later(48 * 60);
  while ((await sequence(at)) > 0);
  const readOf = async (who: string) => {
    const reader = await actorFor(at, docket, key[who] as PersonId, 3);
    const asksAt = server.environment.clock.now();
    const { positions } = await positionsAfter(at, docket.cache, { ...reader, asksAt }, -1);
    return positions.filter((one) => one.stream === stream).map(({ seq }) => seq);
  };
  expect(await readOf('yan')).toEqual([]);
  expect((await readOf('lu')).length).toBeGreaterThan(10);
});

/** The plaintiff takes it from the case, and the days to pay run. */
async function issueFeeNotice(): Promise<void> {
  const { docket } = server.environment;
  const { documents } = (await docket.cache.load(stream as StreamId)).state as CaseState;
  const notice = documents.papers.find(({ template }) => template === 'fee-notice');
  const sha256 = 'ab'.repeat(32);
  const file = { sha256, name: 'x.pdf', mediaType: 'application/pdf', bytes: 1 };
  const outcome = await docket.execute(
    {
      name: 'documents.issue',
      commandId: server.nextId() as CommandId,
      stream: stream as StreamId,
      offer: notice?.id ?? '',
      input: { file, sm3: 'cd'.repeat(32) },
    },
    systemActor('renderer'),
  );
  expect(outcome.outcome).toBe('accepted');
  const party = await signIn(zhao);
  await act(party, 'service.accept', { papers: [sha256], received: true }, 'p1');
}
