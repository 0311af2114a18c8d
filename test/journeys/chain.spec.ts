import { expect, test } from 'vitest';
import { act } from './answering.ts';
import { depositsAt } from './deposits.ts';
import { openStage } from './stage.ts';

/* The demo court has one case with data that was deposited on a chain and is contested; another exhibit joins it here. */
const stage = await openStage();

const { spaceOf, contested, marksOf, cardOf, find } = depositsAt(stage);

test('OLR-16.1.1, OLR-17.1.0: a deposit is stated, verified, contested, decided on by four factors, and then found on', async () => {
  const [bai, shen, lu] = [
    await stage.person('柏仲书', { width: 390 }),
    await stage.person('沈静宜'),
    await stage.person('陆怀瑾'),
  ];
  const stream = await contested(bai);
  const stated = await act(shen, 'chain.state-deposit', stream, 'x1', [
    ['write', '存证平台', '云证存证平台'],
    ['write', '存证编号', 'YZ-20260113-000001'],
    ['write', '年', '2026'],
    ['write', '月', '1'],
    ['write', '日', '13'],
    ['write', '时', '10'],
    ['write', '分', '30'],
    ['choose', 'SHA-256'],
    ['file', '存证证书.txt', '存证证书，编号 YZ-20260113-000001。'],
    ['tick', /与原件、原物一致/],
  ]);
  expect(stated).toContain('办好了');
  await expect
    .poll(() => marksOf(bai, stream, 'x1'), { timeout: 20_000 })
    .toContain('存证核验一致');
  const card = await cardOf(bai, stream, 'x1');
  expect(card).toContain('从存证那一刻起没有改动过');
  expect(card).toContain('不说明：存证以前的内容是真的');
  expect(card).toContain('演示：没有真的核验');
  // The certificate is the other side's to read.
  const { exhibits } = await spaceOf(bai, stream);
  const proof = exhibits[0]?.files.find(({ name }) => name === '存证证书.txt');
  expect((await bai.context.request.get(`${stage.base}${proof?.url ?? ''}`)).status()).toBe(200);

  const reasons = '原告是平台的股东，存证由原告自己的账号操作。';
  expect(
    await act(bai, 'chain.contest', stream, 'd1.x1', [
      ['choose', '上链以后被改动过'],
      ['write', '理由', reasons],
    ]),
  ).toContain('办好了');
  expect(await marksOf(lu, stream, 'x1')).toContain('存证受到质疑');

  // Neither on the match alone, nor before it was examined.
  const unexamined = await act(lu, 'chain.find-unaltered', stream, 'x1', [
    ['write', '理由', '核验一致。'],
  ]);
  expect(unexamined).toContain('不能只凭核验一致作出认定');
  expect(await marksOf(lu, stream, 'x1')).not.toContain('认定上链以后没有被篡改');

  const { offers } = await spaceOf(lu, stream);
  const challenge = offers.find(
    ({ command, key }) => command === 'chain.decide-integrity' && key !== 'challenge-1',
  );
  expect(
    await act(lu, 'chain.decide-integrity', stream, challenge?.key ?? '', [
      ['choose', /平台符合有关部门/],
      ['write', /平台资质/, '平台已经备案，存证时在有效期内。'],
      ['choose', /没有利害关系，或者有但没有不当干预/],
      ['write', /利害关系：/, '原告持股百分之三，没有以技术手段干预的情形。'],
      ['choose', /信息系统符合/],
      ['write', /信息系统：/, '等级测评报告在有效期内。'],
      ['choose', /存证技术和过程是否符合标准没有查明/],
      ['write', /存证过程：/, '平台没有提交传输日志。'],
      ['choose', '认定上链以后没有被篡改'],
      ['write', /结论的理由/, '综合四个方面，没有发现上链以后被改动。'],
    ]),
  ).toContain('办好了');
  const after = await marksOf(shen, stream, 'x1');
  expect(after).toContain('认定上链以后没有被篡改');
  expect(after).not.toContain('存证受到质疑');
  const decided = await cardOf(lu, stream, 'x1', '/desk');
  expect(decided).toContain('平台已经备案，存证时在有效期内。');
});

test('OLR-18.2.2: how an exhibit was captured is asked, and for how long nobody vouched for it stands before whoever reads it', async () => {
  const [bai, shen, lu] = [
    await stage.person('柏仲书'),
    await stage.person('沈静宜', { width: 390 }),
    await stage.person('陆怀瑾'),
  ];
  const stream = await contested(bai);
  await shen.goTo(`/do/evidence.submit?stream=${encodeURIComponent(stream)}&key=p1`);
  await shen.page.getByText('怎样取得的（可以不填）').click();
  const at = shen.page.getByRole('group', { name: /什么时候取得的/ });
  for (const [part, text] of [
    ['年', '2025'],
    ['月', '12'],
    ['日', '1'],
    ['时', '9'],
  ] as const)
    await at.getByRole('textbox', { name: part }).fill(text);
  await at.getByRole('textbox', { name: '分' }).fill('5');
  await shen.page.getByRole('status').getByText('天以前取得').waitFor();
  await shen.looksRight();
  for (const [name, text] of [
    ['取得以后由谁保管', '一直在我的手机里'],
    ['名称', '工地照片'],
    ['从哪里来', '我的手机'],
    ['要证明什么', '证明安装没有完成'],
  ] as const)
    await shen.page.getByRole('textbox', { name }).first().fill(text);
  await shen.page.getByRole('radio', { name: /电子数据/ }).check({ force: true });
  await shen.page
    .locator('form input[type=file]')
    .first()
    .setInputFiles({ name: '工地.txt', mimeType: 'text/plain', buffer: Buffer.from('照片') });
  await shen.page.getByText(/^[0-9a-f]{8}…$/).waitFor();
  await shen.page.getByRole('button', { name: '保存，下一题' }).click();
  await shen.page.getByRole('checkbox', { name: /与原件、原物一致/ }).check({ force: true });
  await shen.page.getByRole('button', { name: '去核对' }).click();
  await shen.page.getByText('什么时候取得的 2025-12-01 09:05').waitFor();
  await shen.page.getByRole('button', { name: '提交证据' }).click();
  await shen.page.locator('main').getByText('办好了').first().waitFor();

  const { exhibits } = await spaceOf(lu, stream);
  const id = exhibits.at(-1)?.id ?? '';
  const card = await cardOf(bai, stream, id);
  expect(card).toContain('2025年12月1日 09:05');
  expect(card).toContain('一直在我的手机里');
  expect(card).toContain('法院的日志不能说明');
  await lu.goTo(`/do/evidence.find?stream=${encodeURIComponent(stream)}&key=&from=desk`);
  const gaps = lu.page.getByRole('row', {
    name: /工地照片.*从取得到交到法院，相隔.*一直在我的手机里/,
  });
  await gaps.first().waitFor();
  await lu.looksRight();
});

test('OLR-18.1.0: what was contested before the deposit is not answered by a match, and the judge is told what to do first', async () => {
  const [bai, lu] = [await stage.person('柏仲书'), await stage.person('陆怀瑾')];
  const stream = await contested(bai);
  const opinion = ['真实性', '合法性', '关联性'] as const;
  await bai.goTo(`/do/exchange.give-opinion?stream=${encodeURIComponent(stream)}&key=d1`);
  const exhibit = bai.page.getByRole('region', { name: /原告证据1/ });
  for (const aspect of opinion)
    await exhibit
      .getByRole('group', { name: aspect })
      .getByRole('radio', { name: '认可', exact: true })
      .check({ force: true });
  for (const title of ['还有什么要说的？', '有什么材料？']) {
    await bai.page.getByRole('button', { name: '保存，下一题' }).click();
    await bai.page.getByRole('heading', { name: title }).waitFor();
  }
  await bai.page.getByRole('button', { name: '去核对' }).click();
  await bai.page.getByRole('heading', { name: '核对您写的内容' }).waitFor();
  await bai.page.getByRole('button', { name: '提交意见' }).click();
  await bai.page.getByText('办好了').first().waitFor();

  expect(
    await act(bai, 'chain.contest', stream, 'd1.x1', [
      ['choose', '上链以前就不真实'],
      ['write', '理由', '合同第三页是后来换的。'],
    ]),
  ).toContain('办好了');
  const refused = await find(lu, stream, /原告证据1/);
  expect(refused).toContain('核验一致不能代替审查');
  expect(refused).toContain('第十八条');
  await lu.looksRight();

  const { offers } = await spaceOf(lu, stream);
  const challenge = offers.findLast(({ command }) => command === 'chain.decide-origin');
  expect(
    await act(lu, 'chain.decide-origin', stream, challenge?.key ?? '', [
      ['choose', '来源具体、可靠'],
      ['write', /来源：/, '原告当庭出示了手机。'],
      ['choose', '生成机制可靠'],
      ['write', /生成机制：/, '扫描件由手机拍摄生成。'],
      ['choose', '存储过程没有查明'],
      ['write', /存储过程：/, '保管经过没有记录。'],
      ['choose', '没有公证'],
      ['write', /公证：/, '没有公证。'],
      ['choose', '没有第三方见证'],
      ['write', /见证：/, '没有见证。'],
      ['choose', /有关联数据、其他证据印证/],
      ['write', /印证：/, '与转账记录印证。'],
      ['choose', '作出了合理说明'],
      ['choose', '确认上链以前的真实性'],
      ['write', /结论的理由/, '综合六个方面，可以确认。'],
    ]),
  ).toContain('办好了');
  expect(await find(lu, stream, /原告证据1/)).toContain('办好了');
  expect(await marksOf(bai, stream, 'x1')).toContain('采信');
});
