import { expect, test } from 'vitest';
import { act } from './answering.ts';
import { admitted } from './finding.ts';
import { spaces } from './spaces.ts';
import type { Person } from './stage.ts';
import { openStage } from './stage.ts';

/* The demo court has one case in which each party exchanges evidence in its own time. */
const stage = await openStage();

interface Space {
  readonly stream: string;
  readonly offers: readonly { readonly command: string; readonly key: string }[];
  readonly docket: readonly { readonly kind: string }[];
  readonly exhibits: readonly { readonly name: string; readonly marks: readonly string[] }[];
}

const { read, spaceOf, caseWith } = spaces<Space>(stage.base);
/** The case in which this person is asked for an opinion on the evidence. */
const exchanging = (who: Person): Promise<string> => caseWith(who, 'exchange.give-opinion');

/** Comes in anew with a code to the telephone and the number of the card: enough to read, and not for an exchange held online. */
async function comesInByCode(who: Person, mobile: string, idNumber: string): Promise<void> {
  const post = async (path: string, data: Readonly<Record<string, string>>): Promise<unknown> => {
    const { csrf } = await read<{ csrf: string }>(who, '/api/me');
    const options = { data, headers: { 'x-csrf': csrf } };
    return (await who.context.request.post(`${stage.base}${path}`, options)).json();
  };
  const sent = await post('/api/auth/phone-code', { purpose: 'sign-in', mobile });
  const { shownCode: code } = sent as { shownCode: string };
  expect(await post('/api/auth/code-sign-in', { mobile, code, idNumber })).toMatchObject({
    level: 1,
  });
}

/** Does the page of the case, or anything its route answers, say these words to this person? */
async function sees(who: Person, stream: string, words: string, desk = ''): Promise<boolean> {
  await who.goTo(`${desk}/cases/${encodeURIComponent(stream)}`);
  for (const one of await who.page.locator('.exhibits summary').all()) await one.click();
  await who.looksRight();
  const shown = await who.page.locator('main').innerText();
  return shown.includes(words) || JSON.stringify(await spaceOf(who, stream)).includes(words);
}

test('OLR-14.3.0, OLR-15.1: exhibits, an exchange under seal with a judge and two parties, and what the court finds', async () => {
  const [bai, shen, lu] = [
    await stage.person('柏仲书'),
    await stage.person('沈静宜', { width: 390 }),
    await stage.person('陆怀瑾'),
  ];
  const stream = await exchanging(bai);
  const handedIn = await act(shen, 'evidence.submit', stream, 'p1', [
    ['write', '名称', '补充协议'],
    ['write', '从哪里来', '双方签订，我保存原件'],
    ['write', '要证明什么', '证明双方约定了交货日期'],
    ['choose', '原件的扫描件或者照片'],
    ['file', '补充协议.txt', '第三条 三月十日以前交货。'],
    ['tick', /与原件、原物一致/],
  ]);
  expect(handedIn).toContain('办好了');
  expect((await spaceOf(bai, stream)).exhibits.at(-1)).toMatchObject({ name: '补充协议' });

  // The judge orders that all speak anew, under seal.
  const about = `stream=${encodeURIComponent(stream)}&key=`;
  const { seen } = await read<{ seen: number }>(lu, `/api/forms/exchange.set-period?${about}`);
  const { now, csrf } = await read<{ now: string; csrf: string }>(lu, '/api/me');
  // The court's day, which has begun while it is still yesterday in UTC.
  const today = new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10);
  const ordered = await lu.context.request.post(`${stage.base}/api/commands/exchange.set-period`, {
    data: {
      commandId: 'journey-evidence-01',
      stream,
      key: '',
      seen,
      input: {
        from: today,
        to: new Date(Date.parse(today) + 40 * 86_400_000).toISOString().slice(0, 10),
        sealed: true,
        replyDays: '5',
        reasons: '各自先说，再互相答复。',
      },
    },
    headers: { 'x-csrf': csrf },
  });
  expect(await ordered.json()).toMatchObject({ outcome: 'accepted' });

  const first = '送货记录上的签字不是我写的';
  expect(
    await act(shen, 'exchange.give-opinion', stream, 'p1', [['write', '意见', first]]),
  ).toContain('办好了');
  expect(await sees(shen, stream, first)).toBe(true);
  for (const [who, desk] of [
    [bai, ''],
    [lu, '/desk'],
  ] as const) {
    expect(await sees(who, stream, first, desk)).toBe(false);
    // That it is in, everybody reads.
    expect(await sees(who, stream, '收到质证意见，先保密', desk)).toBe(true);
  }

  // OLR-7.3.1: asked once more who sits there, before anything is written, and for which act.
  await comesInByCode(bai, '13800000002', '999999197107190052');
  await bai.goTo(`/do/exchange.give-opinion?stream=${encodeURIComponent(stream)}&key=d1`);
  await bai.page.getByRole('heading', { name: '再核对一次身份' }).waitFor();
  await bai.page.getByText('您要办的是').waitFor();
  await bai.looksRight();
  // In by a code: another code to the same telephone would show nothing new, and none is offered.
  expect(await bai.page.getByRole('button', { name: '发送验证码' }).count()).toBe(0);
  await bai.page.getByRole('button', { name: '核对，接着办' }).click();
  await bai.page.getByText('请写登录密码').first().waitFor();
  await bai.looksRight();
  await bai.page.getByRole('button', { name: '用人脸核对' }).click();
  await bai.page.waitForURL(/exchange\.give-opinion/);
  await bai.page.getByText('意见先保密').first().waitFor();
  const exhibit = bai.page.getByRole('region', { name: /原告证据4 补充协议/ });
  for (const aspect of ['真实性', '合法性', '关联性'])
    await exhibit
      .getByRole('group', { name: aspect })
      .getByRole('radio', { name: aspect === '关联性' ? '不认可' : '认可', exact: true })
      .check({ force: true });
  const second = '交货日期后来改过';
  await exhibit.getByRole('textbox', { name: /理由/ }).fill(second);
  await bai.looksRight();
  for (const title of ['还有什么要说的？', '有什么材料？']) {
    await bai.page.getByRole('button', { name: '保存，下一题' }).click();
    await bai.page.getByRole('heading', { name: title }).waitFor();
  }
  await bai.page.getByRole('button', { name: '去核对' }).click();
  await bai.page.getByRole('heading', { name: '核对您写的内容' }).waitFor();
  await bai.page.getByRole('button', { name: '提交意见' }).click();
  await bai.page.getByText('办好了').first().waitFor();

  // All are in: both are open to everybody at once.
  for (const words of [first, second]) {
    expect(await sees(shen, stream, words)).toBe(true);
    expect(await sees(bai, stream, words)).toBe(true);
    expect(await sees(lu, stream, words, '/desk')).toBe(true);
  }

  // It came after the days for evidence: a judge decides on that first.
  const { offers } = await spaceOf(lu, stream);
  const late = offers.findLast(({ command }) => command === 'evidence.decide-late');
  expect(
    await act(lu, 'evidence.decide-late', stream, late?.key ?? '', [
      ['choose', /理由成立/],
      ['write', '理由', '对方逾期才否认，当事人说明的理由成立。'],
    ]),
  ).toContain('办好了');
  await lu.goTo(`/do/evidence.find?stream=${encodeURIComponent(stream)}&key=&from=desk`);
  await lu.page.getByText('不认可关联性').first().waitFor();
  await admitted(
    lu.page.getByRole('region', { name: /原告证据4 补充协议/ }),
    '各方对真实性没有异议。',
  );
  await lu.looksRight();
  await lu.page.getByRole('button', { name: '作出认定' }).click();
  await lu.page.getByText('办好了').first().waitFor();
  expect((await spaceOf(shen, stream)).exhibits.at(-1)?.marks).toContain('采信');
});
