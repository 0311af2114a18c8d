import { expect, test } from 'vitest';
import { act, fillIn, handIn } from './answering.ts';
import { reachesAll } from './keyboard.ts';
import { spaces } from './spaces.ts';
import type { Person } from './stage.ts';
import { openStage } from './stage.ts';

/* Evidence is exchanged together: a sitting at which the clerk notes what a party says, who reads it over and confirms it. */
const stage = await openStage();

interface Space {
  readonly offers: readonly { readonly command: string; readonly key: string }[];
  readonly docket: readonly { readonly title: string; readonly detail: string }[];
  readonly exhibits: readonly unknown[];
}
const { read, spaceOf, caseWith } = spaces<Space>(stage.base);

/** An act as the browser sends it; for what another journey shows on screen. */
async function does(who: Person, command: string, stream: string, key: string, input: object) {
  const { csrf } = await read<{ csrf: string }>(who, '/api/me');
  const answer = await who.context.request.post(`${stage.base}/api/commands/${command}`, {
    data: { commandId: `journey-together-${command}`, stream, key, input },
    headers: { 'x-csrf': csrf },
  });
  expect(await answer.json()).toMatchObject({ outcome: 'accepted' });
}

test('OLR-14.2.0, EVR-57: evidence is exchanged together at a sitting; what is said is noted, read over, confirmed, and the result put on record', async () => {
  const [shen, bai, he, lu] = [
    await stage.person('沈静宜'),
    await stage.person('柏仲书', { width: 390 }),
    await stage.person('何书岚'),
    await stage.person('陆怀瑾'),
  ];
  const english = await stage.person('Bai Zhongshu|柏仲书', { lang: 'en', width: 390 });
  const stream = await caseWith(bai, 'exchange.give-opinion');
  expect(
    await act(shen, 'evidence.submit', stream, 'p1', [
      ['write', '名称', '补充协议'],
      ['write', '从哪里来', '双方签订，我保存原件'],
      ['write', '要证明什么', '证明双方约定了交货日期'],
      ['choose', '原件的扫描件或者照片'],
      ['file', '补充协议.txt', '第三条 三月十日以前交货。'],
      ['tick', /与原件、原物一致/],
    ]),
  ).toContain('办好了');
  const { now } = await read<{ now: string }>(he, '/api/me');
  await does(he, 'hearing.schedule', stream, '', {
    purpose: 'exchange',
    at: `${new Date(Date.parse(now) + 10 * 86_400_000).toISOString().slice(0, 10)}T11:30`,
    place: '第九法庭',
    open: true,
    reasons: '各方都方便',
  });
  await stage.later(11);
  const sitting = (await spaceOf(he, stream)).offers.find(
    ({ command }) => command === 'hearing.record',
  )?.key;
  const about = (command: string, path = 'do'): string =>
    `/${path}/${command}?stream=${encodeURIComponent(stream)}&key=${sitting ?? ''}.d1`;

  // Nobody's opinion is noted before it is entered who came.
  await he.goTo(about('exchange.note-opinion', 'why'));
  await he.page.getByText('还不能记录意见').first().waitFor();
  await he.page.getByText('先记录到庭情况').first().waitFor();
  await he.looksRight();
  await does(he, 'hearing.record', stream, sitting ?? '', {
    inPerson: ['p1', 'd1'],
    identityChecked: true,
    note: '逐份出示，逐份质证。',
  });

  // The clerk notes what is said, exhibit by exhibit.
  await he.goTo(about('exchange.note-opinion'));
  const exhibit = he.page.getByRole('region', { name: /补充协议/ });
  for (const aspect of ['真实性', '合法性', '关联性'])
    await exhibit
      .getByRole('group', { name: aspect })
      .getByRole('radio', { name: aspect === '关联性' ? '不认可' : '认可', exact: true })
      .check({ force: true });
  await exhibit.getByRole('textbox', { name: /理由/ }).fill('交货日期后来改过');
  await he.looksRight();
  await reachesAll(he);
  expect(await handIn(he)).toContain('办好了');
  expect(
    await act(he, 'transcript.upload', stream, sitting ?? '', [
      ['file', '证据交换笔录.txt', '问：对补充协议的意见？答：交货日期后来改过。'],
    ]),
  ).toContain('办好了');

  // The party reads over what was noted of it; whoever speaks for it in English reads it as well.
  await english.goTo(about('transcript.confirm'));
  await english.page.getByText('Your opinions as noted at the exchange').first().waitFor();
  await english.looksRight();
  await fillIn(bai, 'transcript.confirm', stream, `${sitting ?? ''}.d1`, [['tick', /我看过笔录/]]);
  await bai.page.getByText('交换证据时记下的意见').first().waitFor();
  await bai.page.getByText('交货日期后来改过').first().waitFor();
  await bai.looksRight();
  expect(await handIn(bai)).toContain('办好了');
  // Confirmed, it stands.
  await he.goTo(about('exchange.note-opinion', 'why'));
  await he.page.getByText('这位当事人已经核对过笔录').first().waitFor();
  await he.looksRight();

  // The judge sees what is disputed, by the fact it is to prove, and puts the result on record.
  await lu.goTo(`/do/exchange.conclude?stream=${encodeURIComponent(stream)}&key=`);
  await lu.page.getByText('有异议的证据，按要证明的事实分开').first().waitFor();
  await lu.page.getByText('证明双方约定了交货日期').first().waitFor();
  await lu.looksRight();
  const concluded = await act(lu, 'exchange.conclude', stream, '', [
    ['write', '各方没有异议的事实', '双方对付款没有异议。'],
    ['write', '争议的主要问题', '约定的交货日期是哪一天。'],
    ['write', '决定和理由', '争议已经明确，可以开庭。'],
  ]);
  expect(concluded).toContain('办好了');
  const entered = (await spaceOf(bai, stream)).docket.find(({ title }) =>
    title.startsWith('证据交换结束'),
  );
  expect(entered?.detail).toMatch(/有异议的 \d 份.*争议的主要问题：约定的交货日期是哪一天/su);
  await bai.goTo(`/cases/${encodeURIComponent(stream)}`);
  await bai.page.getByText('记录当庭发表的质证意见').first().waitFor();
  await bai.looksRight();
}, 240_000);
