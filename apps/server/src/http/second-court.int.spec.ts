import type { CourtSettingsDto, OptionDto } from '@xiezhi/contract';
import { freshDatabase } from '@xiezhi/docket/testing';
import { beforeAll, expect, test } from 'vitest';
import { TestServer } from '../testing/browser.ts';
import { bai, CaseAtCourt, staff } from '../testing/case-at-court.ts';
import { gu, signedIn } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
let one: CaseAtCourt;
let second = '';

beforeAll(async () => {
  one = await CaseAtCourt.filed(server);
  // Bai keeps the settings of a second court of this installation; the first remains the one that names itself to visitors.
  const first = await server.environment.court();
  const { person } = await (await one.signIn(bai)).me();
  await server.establish(person ?? '', '演0103');
  second = `court:${String(await server.environment.court())}`;
  Object.assign(server.environment, { court: () => Promise.resolve(first) });
});

const courtOf = async (who: { readonly mobile: string }) =>
  (await (await signedIn(server, who.mobile)).get('/api/court'))
    .body as unknown as CourtSettingsDto;
const offered = async () =>
  ((await (await server.browser()).get('/api/courts')).body as unknown as OptionDto[]).map(
    ({ value }) => `court:${value}`,
  );

test('OOR-5.3.5: a court that was only founded is offered to nobody for filing, until somebody reviews there', async () => {
  expect(await offered()).toEqual([`court:${one.court}`]);
  const keeper = await one.signIn(bai);
  const post = { mobile: staff.lin.mobile, post: 'filing-reviewer' };
  await one.act(keeper, 'court.grant-office', post, '', second);
  expect((await offered()).sort()).toEqual([`court:${one.court}`, second].sort());
});

test('whoever keeps the settings of a court reads those of their own', async () => {
  expect((await courtOf(bai)).stream).toBe(second);
  expect((await courtOf(gu)).stream).toBe(`court:${one.court}`);
  expect((await courtOf(staff.lu)).stream).toBe(`court:${one.court}`);
});
