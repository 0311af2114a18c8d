import { expect, test } from 'vitest';
import { act, give, handIn } from './answering.ts';
import { reachesAll } from './keyboard.ts';
import { spaces } from './spaces.ts';
import type { Person } from './stage.ts';
import { openStage } from './stage.ts';

/* Somebody else is to come into the case: a party asks, the judge says no to one by ruling and lets another in. */
const stage = await openStage();

interface Space {
  readonly stream: string;
  readonly offers: readonly { readonly command: string; readonly key: string }[];
}
const { read, spaceOf } = spaces<Space>(stage.base);
const offered = (offers: Space['offers'], command: string) =>
  offers.find((one) => one.command === command);

/** A case of both in which the judge can let somebody in. */
async function caseOfBoth(party: Person, judge: Person) {
  for (const { stream } of await read<readonly { stream: string }[]>(party, '/api/cases')) {
    const ask = offered((await spaceOf(party, stream)).offers, 'adding.ask');
    const space: Partial<Space> = await spaceOf(judge, stream);
    if (ask && offered(space.offers ?? [], 'participation.add-party'))
      return { stream, key: ask.key };
  }
  throw new Error('the demo has no case of both that is open');
}

test('CPL-135, CPL-59: a party asks on a phone, the judge lets one in and rules on the other, and all read who came and why', async () => {
  const shen = await stage.person('沈静宜', { width: 390 });
  const lu = await stage.person('陆怀瑾');
  const { stream, key } = await caseOfBoth(shen, lu);
  const asks = (name: string, as: RegExp) =>
    act(shen, 'adding.ask', stream, key, [
      ['choose', as],
      ['choose', '一个人'],
      ['write', '姓名', name],
      ['write', /地址|住址/, '云州市东湖区望江路 12 号'],
      ['write', '事实和理由', '同被告合伙承揽，收过一部分货款。'],
    ]);
  expect(await asks('孙立新', /共同被告/)).toContain('办好了');
  await shen.looksRight();
  expect(await asks('周满仓', /利害关系/)).toContain('办好了');

  const waiting = async () =>
    (await spaceOf(lu, stream)).offers
      .filter(({ command }) => command === 'adding.decide')
      .map((one) => one.key);
  expect(await waiting()).toHaveLength(2);
  const [partner = '', buyer = ''] = await waiting();
  const form = (of: string) =>
    `/do/adding.decide?stream=${encodeURIComponent(stream)}&key=${encodeURIComponent(of)}`;
  await lu.goTo(form(partner));
  await lu.page.getByText('收过一部分货款').first().waitFor();
  await lu.looksRight();
  await reachesAll(lu);
  expect(
    await act(lu, 'adding.decide', stream, partner, [
      ['choose', /^不同意/],
      ['write', '理由', '只是介绍人，没有参加承揽。'],
    ]),
  ).toContain('办好了');
  await lu.looksRight();
  // Without a name nobody can be told to come: that is said where it is mended, and what was written stays.
  await lu.goTo(form(buyer));
  await give(lu.page, ['choose', /^同意/]);
  await give(lu.page, ['write', '理由', '案件结果同其有利害关系。']);
  await lu.page.getByRole('button', { name: '保存，下一题' }).click();
  await lu.page.getByRole('heading', { level: 1, name: '以什么身份参加，是谁？' }).waitFor();
  await give(lu.page, ['write', '姓名', '']);
  await lu.page.getByRole('button', { name: /去核对|保存，下一题/ }).click();
  await lu.page.getByRole('alert').first().waitFor();
  await lu.looksRight();
  await give(lu.page, ['write', '姓名', '周满仓']);
  await lu.page.getByRole('button', { name: /去核对|保存，下一题/ }).click();
  await lu.page.getByRole('heading', { level: 1 }).filter({ hasNotText: '是谁' }).waitFor();
  expect(await handIn(lu)).toContain('办好了');
  expect(await waiting()).toEqual([]);

  for (const who of [shen, lu]) {
    await who.goTo(`/cases/${encodeURIComponent(stream)}`);
    await who.page.getByText('周满仓').first().waitFor();
    await who.looksRight();
  }
});
