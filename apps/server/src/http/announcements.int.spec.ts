import type { AnnouncementsDto, CaseSpaceDto } from '@xiezhi/contract';
import type { CommandId, StreamId } from '@xiezhi/kernel';
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
  lu: { name: '陆怀瑾', residentId: '110105197912010012', mobile: '13800000035' },
  he: { name: '何书岚', residentId: '110105199306150022', mobile: '13800000036' },
};
let stream = '';
const browsers = new Map<string, Browser>();

const by = async (who: { mobile: string }): Promise<Browser> => {
  const known = browsers.get(who.mobile);
  if (known) return known;
  server.later(2);
  const made = await signedIn(server, who.mobile);
  browsers.set(who.mobile, made);
  return made;
};

async function act(
  who: { mobile: string },
  name: string,
  input: Readonly<Record<string, unknown>>,
  key = '',
  on: string | null = stream,
): Promise<string> {
  const request = { commandId: server.nextId(), stream: on, key, input };
  const done = await (await by(who)).post(`/api/commands/${name}`, request);
  if (done.body['outcome'] !== 'accepted') throw new Error(`${name}: ${JSON.stringify(done.body)}`);
  return (done.body['receipts'] as { stream: string }[])[0]?.stream ?? '';
}

const state = async (): Promise<CaseState> =>
  (await server.environment.docket.cache.load(stream as StreamId)).state as CaseState;

/** The renderer's part. */
async function issue(): Promise<void> {
  for (const { id, file, title } of (await state()).documents.papers) {
    if (file !== null) continue;
    const sha256 = id.padStart(64, '0');
    const input = {
      file: { sha256, name: `${title}.pdf`, mediaType: 'application/pdf', bytes: 1 },
      sm3: sha256,
    };
    const given = { name: 'documents.issue', commandId: server.nextId() as CommandId };
    await server.environment.docket.execute(
      { ...given, stream: stream as StreamId, offer: id, input },
      systemActor('render'),
    );
  }
}

const announced = async (query = '') =>
  (await (await server.browser()).get(`/api/announcements${query}`))
    .body as unknown as AnnouncementsDto;

beforeAll(async () => {
  await register(server, zhao);
  const administrator = await register(server, gu);
  await server.establish(administrator);
  const ids: Partial<Record<keyof typeof people, string>> = {};
  for (const name of ['lin', 'lu', 'he'] as const) ids[name] = await register(server, people[name]);
  const court = (await (await by(gu)).me()).court?.id ?? '';
  for (const [name, post] of [
    ['lin', 'filing-reviewer'],
    ['lu', 'judge'],
    ['he', 'clerk'],
  ] as const) {
    const who = { mobile: people[name].mobile, post };
    await act(gu, 'court.grant-office', who, '', `court:${court}`);
  }
  const complaint = {
    ...catalogue.command('filing.submit')?.example,
    court,
    plaintiff: { kind: 'person', name: zhao.name },
    defendants: [{ kind: 'person', name: '钱守拙', address: '云州市东湖区柳荫巷 3 号' }],
    attachments: [],
  };
  stream = await act(zhao, 'filing.submit', complaint, '', null);
  await act(people.lin, 'filing.register', { procedure: 'ordinary' });
  await act(people.lin, 'assignment.assign', {
    judge: ids.lu,
    clerk: ids.he,
  });
  await issue();
  const { documents } = await state();
  const papers = documents.papers.flatMap(({ template, file }) =>
    template === 'complaint' && file ? [file.sha256] : [],
  );
  const why = {
    ground: 'whereabouts-unknown',
    tried: '秘密的经过：邮寄两次均被退回。',
    reasons: '不给外人看的理由。',
    attendance: 'online-or-in-person',
  };
  await act(people.lu, 'announcement.order', { ...why, papers }, 'd1');
  await issue();
});

describe('OOR-5.3.4: announcements online', () => {
  test('OOR-5.3.4: nothing stands there before the clerk publishes it', async () => {
    expect(await announced()).toEqual({ items: [], next: null });
  });

  test('OOR-5.3.4: anybody reads the notice without an account, and nothing else of the case', async () => {
    await act(
      people.he,
      'announcement.publish',
      { elsewhere: ['notice-board'], proof: '照片' },
      'announcement-1',
    );
    const { items, next } = await announced();
    expect(next).toBeNull();
    expect(items).toMatchObject([
      { addressee: '钱守拙', on: '2026-11-24', dueOn: '2026-12-24', over: false },
    ]);
    expect(items[0]?.text[0]).toContain('第九十五条');
    expect(JSON.stringify(items)).not.toMatch(/秘密的经过|不给外人看|柳荫巷/);
  });

  test('CPL-95: its last day stands on the case page among what comes next', async () => {
    const { next } = (await (await by(zhao)).get(`/api/cases/${stream}`))
      .body as unknown as CaseSpaceDto;
    expect(
      next
        .filter(({ on }) => on === '2026-12-24')
        .map(({ text }) => text)
        .join(),
    ).toContain('The announcement to 钱守拙 ends');
    expect(next.map(({ text }) => text).join()).not.toContain('serves the complaint');
  });

  test('it is found by a name and not by what it does not say', async () => {
    expect((await announced(`?q=${encodeURIComponent('钱守拙')}`)).items).toHaveLength(1);
    expect((await announced(`?q=${encodeURIComponent('柳荫巷')}`)).items).toHaveLength(0);
    expect((await announced('?q=%25')).items).toHaveLength(0);
    for (const key of ['title', 'text', 'caseNumber'])
      expect((await announced(`?q=${key}`)).items).toHaveLength(0);
  });

  test('a position that is none is a bad request, and one before the first an empty page', async () => {
    const visitor = await server.browser();
    expect((await visitor.get('/api/announcements?before=x')).status).toBe(422);
    expect((await announced('?before=0')).items).toEqual([]);
  });

  test('CPL-95, CPL-153: after a suspension the day in force stands everywhere, provisional where its year has no table', async () => {
    const order = { ground: 'force-majeure', reasons: '不可抗拒的事由。' };
    await act(people.lu, 'suspension.order', order);
    const stands = async () => (await announced()).items[0];
    expect(await stands()).toMatchObject({ dueOn: '2026-12-24', provisional: true, over: false });
    const day = 24 * 60;
    server.later(10 * day);
    browsers.clear();
    await act(people.lu, 'suspension.resume', { reasons: '原因消除。' });
    expect(await stands()).toMatchObject({ dueOn: '2027-01-04', provisional: true, over: false });
    const { next } = (await (await by(zhao)).get(`/api/cases/${stream}`))
      .body as unknown as CaseSpaceDto;
    expect(next.filter(({ text }) => text.startsWith('The announcement'))).toMatchObject([
      { on: '2027-01-04', provisional: true },
    ]);
  });

  test('withdrawn it stands there no more', async () => {
    await act(people.lu, 'announcement.withdraw', { reasons: '被告到庭领取。' }, 'announcement-1');
    expect((await announced()).items).toEqual([]);
  });
});
