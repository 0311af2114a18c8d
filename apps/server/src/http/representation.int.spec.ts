import type { FormDto, RepresentationDto } from '@xiezhi/contract';
import { enterPassedTerms, sequence } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import { beforeAll, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { bai, CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { register, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const shao = { name: '邵知行', residentId: '110105198801010014', mobile: '13800000041' };
let one: CaseAtCourt;
let agent = '';

const read = async (who: Browser): Promise<RepresentationDto> => {
  const { status, body } = await who.get('/api/representation');
  expect(status).toBe(200);
  return body as unknown as RepresentationDto;
};
const form = async (who: Browser, command: string, key: string): Promise<FormDto> => {
  const asked = new URLSearchParams({ stream: one.stream, key });
  return (await who.get(`/api/forms/${command}?${asked.toString()}`)).body as unknown as FormDto;
};
const note = { note: '补交一份说明。', attachments: [] };

beforeAll(async () => {
  one = await CaseAtCourt.open(server);
  await register(server, shao);
  const appointed = {
    name: shao.name,
    mobile: shao.mobile,
    authority: 'special',
    acts: ['settle'],
    steps: ['evidence', 'mediation'],
    until: '9999-12-31',
    agreed: true,
  };
  const party = await one.signIn(zhao);
  const far = await party.post('/api/commands/authority.grant', {
    commandId: server.nextId(),
    stream: one.stream,
    key: 'p1',
    input: appointed,
  });
  expect(JSON.stringify(far.body)).toContain('more than twenty years away');
  const days = new Date(server.environment.clock.now()).getTime() + 40 * 86_400_000;
  const until = new Date(days).toISOString().slice(0, 10);
  await one.act(party, 'authority.grant', { ...appointed, until }, 'p1');
  expect((await read(party)).forMe).toMatchObject([
    { agent: shao.name, state: 'asked', acts: [{ command: 'authority.end', key: 'a1' }] },
  ]);
  await one.act(await one.signIn(shao), 'authority.accept', { agreed: true }, 'a1');
});

test('CPL-62: on one page a party reads who may do what for it, until when, what they did, and where to end it', async () => {
  const lawyer = await one.signIn(shao);
  const { body } = await lawyer.post('/api/commands/filing.supplement', {
    commandId: server.nextId(),
    stream: one.stream,
    key: '',
    input: note,
  });
  expect(JSON.stringify(body)).toContain(`for ${zhao.name}, outside the authority)`);
  const { forMe, byMe, casesLeftOut } = await read(await one.signIn(zhao));
  expect(byMe).toEqual([]);
  expect(casesLeftOut).toBe(0);
  const [row] = forMe;
  expect(row).toMatchObject({
    agent: shao.name,
    party: zhao.name,
    state: 'holds',
    doneTotal: 1,
    done: [{ mark: 'outside the authority' }],
  });
  expect(row?.reach).toMatch(
    /Special authority to settle and sign a mediation agreement; only for: evidence, mediation; until/,
  );
  expect(row?.acts.map(({ command }) => command)).toEqual(['authority.change', 'authority.end']);
  agent = row?.acts[0]?.key ?? '';
});

test('CPL-62: the agent reads for whom; nobody else reads either', async () => {
  const mine = await read(await one.signIn(shao));
  expect(mine.forMe).toEqual([]);
  expect(mine.byMe).toMatchObject([
    {
      party: zhao.name,
      state: 'holds',
      acts: [{ command: 'authority.name-assistant' }, { command: 'authority.end' }],
    },
  ]);
  for (const other of [bai, staff.he])
    expect(await read(await one.signIn(other))).toEqual({ forMe: [], byMe: [], casesLeftOut: 0 });
  expect((await (await server.browser()).get('/api/representation')).status).toBe(401);
});

test('CPL-62: before what lies outside the authority the agent is told so, and in the docket it says so', async () => {
  const lawyer = await one.signIn(shao);
  const asked = await form(lawyer, 'filing.supplement', '');
  expect(JSON.stringify(asked)).toContain('Outside your authority');
  expect((await form(lawyer, 'claims.change', 'p1')).values).toHaveProperty('claims');
  const shut = await lawyer.post('/api/commands/service.confirm-address', {
    commandId: server.nextId(),
    stream: one.stream,
    key: 'p1',
    input: {
      electronic: false,
      phone: '13800000041',
      address: '云州市东湖区律所路 1 号',
    },
  });
  expect(JSON.stringify(shut.body)).toContain('permission/beyond-authority');
  const clerk = await one.signIn(staff.he);
  const { docket, participants } = await one.space(clerk);
  expect(docket.some(({ who }) => who.includes(`for ${zhao.name}, outside the authority`))).toBe(
    true,
  );
  expect(participants.find(({ name }) => name === shao.name)?.detail).toMatch(/only for: evidence/);
});

/** Neither what is not offered to them nor what a form starts from tells of the case; why they may not is told all the same. */
async function readsNothingClosed(lawyer: Browser): Promise<void> {
  const asked = new URLSearchParams({ stream: one.stream });
  const { body } = await lawyer.get(`/api/offers?${asked.toString()}`);
  expect(body).toMatchObject({ notOffered: [] });
  expect(await one.space(lawyer)).toMatchObject({ closed: 'authority-first', notOffered: [] });
  const why = async (key: string) =>
    lawyer.get(`/api/why/service.confirm-address?${asked.toString()}&key=${key}`);
  expect((await why('p1')).body).toMatchObject({
    refusals: [{ code: 'permission/authority-ended-by-day' }],
  });
  expect((await why('p99')).body).toEqual((await why('p1')).body);
  expect((await form(lawyer, 'claims.change', 'p1')).values).toEqual({});
}

test('CPL-62: its last day over, the page says so, and the party names another', async () => {
  server.later(45 * 24 * 60);
  await sequence(pool);
  await enterPassedTerms(pool, server.environment.docket, server.environment.clock.now());
  const party = await one.signIn(zhao);
  const [over] = (await read(party)).forMe;
  expect(over).toMatchObject({ state: 'over', acts: [{ command: 'authority.change' }, {}] });
  const lawyer = await one.signIn(shao);
  expect((await read(lawyer)).byMe).toMatchObject([{ state: 'over' }]);
  await readsNothingClosed(lawyer);
  await one.act(lawyer, 'filing.supplement', note);
  expect((await read(party)).forMe[0]?.done[0]).toMatchObject({
    mark: 'after the authority ended',
  });
  await one.act(party, 'authority.change', { authority: 'general', agreed: true }, agent);
  expect((await read(party)).forMe).toMatchObject([{ state: 'holds' }]);
  await one.act(party, 'authority.end', { why: '解除委托' }, agent);
  expect((await read(party)).forMe).toMatchObject([{ state: 'ended', doneTotal: 2, acts: [] }]);
});
