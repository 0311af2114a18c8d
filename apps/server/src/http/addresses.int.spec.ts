import type { AddressesDto } from '@xiezhi/contract';
import { freshDatabase } from '@xiezhi/docket/testing';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from '../testing/browser.ts';
import { TestServer } from '../testing/browser.ts';
import { CaseAtCourt, bai, staff } from '../testing/case-at-court.ts';
import { gu, zhao } from '../testing/people.ts';

const { pool } = await freshDatabase();
const server = new TestServer(pool);
let one: CaseAtCourt;
const home = '云州市东湖区明理路 9 号';

const read = async (who: Browser) =>
  who.get(`/api/cases/${one.stream.slice('case:'.length)}/addresses`);
const namesOf = (answer: { readonly body: unknown }) =>
  (answer.body as AddressesDto).confirmations.map(({ name }) => name);

beforeAll(async () => {
  one = await CaseAtCourt.open(server);
  const he = await one.signIn(staff.he);
  await one.act(he, 'participation.invite', { participant: 'd1' });
  const code = (await one.space(he)).codes?.[0]?.code ?? '';
  const defendant = await one.signIn(bai);
  await one.act(defendant, 'participation.link', { code, standing: 'party' });
});

describe('the confirmation of addresses', () => {
  test('CPLI-136: before there is one nobody reads any, and the case page has no link', async () => {
    const party = await one.signIn(zhao);
    expect((await read(party)).status).toBe(404);
    expect(await one.space(party)).not.toHaveProperty('addresses');
  });

  test('CPLI-136: a party reads its own at any time, and the court that tries the case', async () => {
    const party = await one.signIn(zhao);
    const way = { electronic: true, channels: ['account', 'email'], email: 'zhao@example.cn' };
    await one.act(
      party,
      'service.confirm-address',
      { ...way, judgmentsToo: true, address: home },
      'p1',
    );
    expect((await one.space(party)).addresses).toBe(true);
    const own = await read(party);
    expect(own.body).toMatchObject({ own: true, confirmations: [{ name: zhao.name }] });
    expect(JSON.stringify(own.body)).toContain(home);
    expect(JSON.stringify(own.body)).toContain('zhao@example.cn');
    for (const who of [staff.he, staff.lu]) {
      const court = await read(await one.signIn(who));
      expect(court.body).toMatchObject({ own: false, confirmations: [{ name: zhao.name }] });
    }
  });

  test('CPLI-136: the other side, a stranger and a head of the court do not', async () => {
    const defendant = await one.signIn(bai);
    expect((await read(defendant)).status).toBe(404);
    expect(await one.space(defendant)).not.toHaveProperty('addresses');
    expect(JSON.stringify(await one.space(defendant))).not.toContain(home);
    expect((await read(await one.signIn(gu))).status).toBe(404);
    expect((await read(await server.browser())).status).toBe(401);
  });

  test('CPLI-136: once both have confirmed theirs each reads its own, and the clerk both', async () => {
    const defendant = await one.signIn(bai);
    await one.act(
      defendant,
      'service.confirm-address',
      { electronic: false, address: '柳荫巷 3 号' },
      'd1',
    );
    expect(namesOf(await read(defendant))).toEqual([bai.name]);
    expect(namesOf(await read(await one.signIn(zhao)))).toEqual([zhao.name]);
    expect(namesOf(await read(await one.signIn(staff.he)))).toEqual([zhao.name, bai.name]);
  });
});
