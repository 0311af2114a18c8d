import type { CaseRowDto, CaseSpaceDto } from '@xiezhi/contract';
import { catalogue } from '@xiezhi/procedures';
import { freshDatabase } from '@xiezhi/docket/testing';
import { beforeAll, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { bai, CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { register, zhao } from '../testing/people.ts';

/* What a reader is in a case: on its page, among the parties, and on its card in their list. */

const { pool } = await freshDatabase();
const server = new TestServer(pool);
const shao = { name: '邵知行', residentId: '110105198801010014', mobile: '13800000041' };
const zhou = { name: '周小禾', residentId: '110105199906180022', mobile: '13800000042' };
let one: CaseAtCourt;

const card = async (who: Browser, stream: string): Promise<string | undefined> => {
  const { body } = await who.get('/api/cases');
  return (body as unknown as CaseRowDto[]).find((row) => row.stream === stream)?.role;
};

beforeAll(async () => {
  one = await CaseAtCourt.open(server);
  for (const each of [shao, zhou]) await register(server, each);
});

test('CPL-51, CPL-61: whoever sues for a company as the one who represents it reads that they do, and is no agent of it', async () => {
  const complaint = {
    ...catalogue.command('filing.submit')?.example,
    court: one.court,
    plaintiff: {
      ...{ kind: 'organisation', name: '云州木禾家居有限公司', representative: bai.name },
      address: '云州市东湖区工业路 8 号',
    },
    defendants: [{ kind: 'person', name: zhao.name, address: '云州市东湖区柳荫巷 3 号' }],
    attachments: [],
  };
  const representative = await one.signIn(bai);
  const stream = await one.act(representative, 'filing.submit', complaint, '', null);
  const says = 'Legal representative (authority not yet checked)';
  for (const who of [representative, await one.signIn(staff.lin)]) {
    const { body } = await who.get(`/api/cases/${stream}`);
    const { participants, docket } = body as unknown as CaseSpaceDto;
    expect(participants.find(({ name }) => name === bai.name)?.roleTitle).toBe(
      'Legal representative',
    );
    expect(docket[0]?.who).toBe(`Legal representative ${bai.name} (authority not yet checked)`);
  }
  const { body } = await representative.get(`/api/cases/${stream}`);
  expect((body as unknown as CaseSpaceDto).youAre).toBe(says);
  expect(await card(representative, stream)).toBe(says);
});

test('CPL-62: on the card of a case an agent and whoever assists one read what they are there, each their own', async () => {
  const named = ({ name, mobile }: typeof shao) => ({ name, mobile, agreed: true });
  const plaintiff = await one.signIn(zhao);
  const general = { ...named(shao), authority: 'general' };
  await one.act(plaintiff, 'authority.grant', general, 'p1');
  const agent = await one.signIn(shao);
  await one.act(agent, 'authority.accept', { agreed: true }, 'a1');
  const key = (await one.space(agent)).offers.find(
    ({ command }) => command === 'authority.name-assistant',
  )?.key;
  await one.act(agent, 'authority.name-assistant', named(zhou), key ?? '');
  const assistant = await one.signIn(zhou);
  await one.act(assistant, 'authority.accept', { agreed: true }, 'a2');
  expect(await card(plaintiff, one.stream)).toBe('Plaintiff');
  expect(await card(agent, one.stream)).toBe((await one.space(agent)).youAre);
  expect(await card(assistant, one.stream)).toBe('Assistant of an agent');
  // A post is in the list what it was.
  expect(await card(await one.signIn(staff.he), one.stream)).toBe('Clerk');
});
