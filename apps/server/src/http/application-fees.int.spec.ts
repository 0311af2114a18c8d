import { freshDatabase } from '@xiezhi/docket/testing';
import { catalogue } from '@xiezhi/procedures';
import { expect, test } from 'vitest';
import { TestServer } from '../testing/browser.ts';
import { bai, CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { gu, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);

test('FEE-14, FEE-20: the cashier’s office lists an application that is billed, reads what is owed, and not one that costs nothing here', async () => {
  const one = await CaseAtCourt.filed(server);
  const admin = await one.signIn(gu);
  const office = { mobile: bai.mobile, post: 'finance-officer' };
  await one.act(admin, 'court.grant-office', office, '', `court:${one.court}`);
  const party = await one.signIn(zhao);
  const example = catalogue.command('filing.apply')?.example as Record<string, unknown>;
  const { runsFrom, decisionNumber, decisionBy, defendants, ...rest } = example;
  const plaintiff = { kind: 'person', name: zhao.name };
  const common = { ...rest, papers: ['the-bill'], court: one.court, plaintiff };
  const summons = await one.act(party, 'filing.apply', common, 'public-summons', null);
  const against = { runsFrom, decisionNumber, decisionBy, defendants };
  const about = { ...common, ...against, papers: ['judgment-copy'] };
  const enforcement = await one.act(party, 'filing.apply', about, 'enforcement', null);
  const reviewer = await one.signIn(staff.lin);
  for (const stream of [summons, enforcement])
    await one.act(reviewer, 'filing.accept', { handedTo: '承办庭' }, '', stream);
  const cashier = await one.signIn(bai);
  const listed = (await cashier.get('/api/cases')).body as unknown as readonly { stream: string }[];
  expect(listed.map(({ stream }) => stream)).toEqual([summons]);
  const read = await cashier.get(`/api/cases/${summons}`);
  expect(JSON.stringify(read.body)).toContain('100.00');
  expect((await cashier.get(`/api/cases/${enforcement}`)).status).toBe(404);
});
