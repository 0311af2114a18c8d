import type { ReceiptDto, RepresentationDto } from '@xiezhi/contract';
import { sequence } from '@xiezhi/docket';
import { freshDatabase } from '@xiezhi/docket/testing';
import { beforeAll, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { bai, CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { register, zhao } from '../testing/people.ts';

/* CPL-62: an agent's assistant, through the routes: what each of the three reads of it, and what becomes of a hurry. */

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const shao = { name: '邵知行', residentId: '110105198801010014', mobile: '13800000041' };
const zhou = { name: '周小禾', residentId: '110105199906180022', mobile: '13800000042' };
const wu = { name: '吴一', residentId: '110105199906180030', mobile: '13800000043' };
const note = { note: '补交一份说明。', attachments: [] };
let one: CaseAtCourt;
let agent = '';

const read = async (who: Browser): Promise<RepresentationDto> => {
  const { status, body } = await who.get('/api/representation');
  expect(status).toBe(200);
  return body as unknown as RepresentationDto;
};
const supplement = async (who: Browser) =>
  who.post('/api/commands/filing.supplement', {
    commandId: server.nextId(),
    stream: one.stream,
    key: '',
    input: note,
  });

/** The lawyer names somebody, who accepts. @returns the key of that assistant. */
async function assistedBy(helper: typeof zhou): Promise<string> {
  const lawyer = await one.signIn(shao);
  const { name, mobile } = helper;
  await one.act(lawyer, 'authority.name-assistant', { name, mobile, agreed: true }, agent);
  const row = (await read(lawyer)).forMe.find(
    (each) => each.agent === name && each.state === 'asked',
  );
  await one.act(
    await one.signIn(helper),
    'authority.accept',
    { agreed: true },
    row?.acts[0]?.key ?? '',
  );
  const holds = (await read(lawyer)).forMe.find(
    (each) => each.agent === name && each.state === 'holds',
  );
  return holds?.acts.find(({ command }) => command === 'authority.end')?.key ?? '';
}

beforeAll(async () => {
  one = await CaseAtCourt.open(server);
  for (const each of [shao, zhou, wu]) await register(server, each);
  const party = await one.signIn(zhao);
  const { name, mobile } = shao;
  const appointed = { name, mobile, authority: 'general', agreed: true };
  await one.act(party, 'authority.grant', appointed, 'p1');
  await one.act(await one.signIn(shao), 'authority.accept', { agreed: true }, 'a1');
  agent = (await read(await one.signIn(shao))).byMe[0]?.acts[0]?.key ?? '';
});

test('CPL-62: the lawyer names an assistant from the page of who acts for whom; all three read what it is', async () => {
  await assistedBy(zhou);
  const said = { agent: zhou.name, through: shao.name, party: zhao.name, state: 'holds' };
  const { forMe } = await read(await one.signIn(zhao));
  expect(forMe).toMatchObject([{ agent: shao.name }, said]);
  expect(forMe[1]?.acts.map(({ command }) => command)).toEqual(['authority.end']);
  expect(forMe[1]?.reach).toMatch(/hands in papers, within the agent’s authority, until that ends/);
  const lawyer = await read(await one.signIn(shao));
  expect(lawyer.forMe).toMatchObject([said]);
  expect(lawyer.byMe).toMatchObject([{ party: zhao.name }]);
  expect((await read(await one.signIn(zhou))).byMe).toMatchObject([said]);
  expect(await read(await one.signIn(bai))).toEqual({ forMe: [], byMe: [], casesLeftOut: 0 });
});

test('CPL-62: receipt, docket and both pages say who handed in, for which agent and for whom', async () => {
  const { status, body } = await supplement(await one.signIn(zhou));
  expect(status).toBe(200);
  const three = `Assistant ${zhou.name} (assistant of ${shao.name}, for ${zhao.name})`;
  expect((body as unknown as { receipts: readonly ReceiptDto[] }).receipts[0]?.by).toBe(three);
  const { docket, participants } = await one.space(await one.signIn(staff.he));
  expect(docket.map(({ who }) => who)).toContain(three);
  expect(participants.find(({ name }) => name === zhou.name)).toMatchObject({
    roleTitle: 'Assistant of an agent',
    detail: `assistant of ${shao.name}, for ${zhao.name}`,
  });
  for (const who of [zhao, shao]) {
    const row = (await read(await one.signIn(who))).forMe.find((each) => each.agent === zhou.name);
    expect(row).toMatchObject({ doneTotal: 1, done: [{ mark: '' }] });
  }
});

test('CPL-62: before the form of what takes the agent’s own hand the assistant is told so', async () => {
  const helper = await one.signIn(zhou);
  const asked = new URLSearchParams({ stream: one.stream, key: 'p1' });
  const { body } = await helper.get(`/api/forms/claims.change?${asked.toString()}`);
  expect(JSON.stringify(body)).toContain('Takes the agent’s own hand');
  const refused = await helper.get(`/api/forms/claims.withdraw?${asked.toString()}`);
  expect(JSON.stringify(refused.body)).toContain('an assistant cannot do it');
  const why = await helper.get(`/api/why/service.confirm-address?${asked.toString()}`);
  expect(why.body).toMatchObject({ refusals: [{ code: 'permission/agents-own-hand' }] });
});

test('CPL-62: two at once each hand in under their own name; nothing is lost', async () => {
  await assistedBy(wu);
  const [first, second] = [await one.signIn(zhou), await one.signIn(wu)];
  const answers = await Promise.all([supplement(first), supplement(second)]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  await sequence(pool);
  const { docket } = await one.space(await one.signIn(staff.he));
  for (const { name } of [zhou, wu])
    expect(docket.some(({ who }) => who.startsWith(`Assistant ${name} (`))).toBe(true);
});

test('an account that is frozen assists nobody, and nobody else loses anything by it', async () => {
  const helper = await one.signIn(wu);
  await helper.command('identity.report-theft', { reason: '手机丢了。', understood: true });
  expect((await supplement(helper)).status).toBe(401);
  expect((await supplement(await one.signIn(zhou))).status).toBe(200);
});

test('CPL-63: revoked between the form and its sending it is told so, and the case is closed to them', async () => {
  const helper = await one.signIn(zhou);
  const key = (await read(await one.signIn(zhao))).forMe
    .find((each) => each.agent === zhou.name)
    ?.acts.find(({ command }) => command === 'authority.end')?.key;
  const form = await helper.get(
    `/api/forms/filing.supplement?${new URLSearchParams({ stream: one.stream, key: '' }).toString()}`,
  );
  expect(form.status).toBe(200);
  await one.act(await one.signIn(zhao), 'authority.end', { why: '不需要了' }, key ?? '');
  const refused = await supplement(helper);
  expect(JSON.stringify(refused.body)).toContain('permission/assisting-ended');
  expect((await helper.get(`/api/cases/${one.stream}`)).status).toBe(404);
  expect((await read(await one.signIn(shao))).forMe).toContainEqual(
    expect.objectContaining({ agent: zhou.name, state: 'ended', acts: [] }),
  );
});
