/**
 * Every template as a paper. To make the golden pictures anew after a change of layout that was looked at:
 * `UPDATE_GOLDEN=1 npx vitest run packages/documents`, then look at the changed PNGs.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { courtDay } from '@xiezhi/kernel';
import { describe, expect, test } from 'vitest';
import { exampleSmallClaimsJudgment } from './examples-decisions.ts';
import { exampleOrders } from './examples.ts';
import type { DocumentOrder } from './order.ts';
import { createRenderer, pageCount, render, renderPaper } from './renderer.ts';
import { templateNames, templates, type TemplateName } from './templates.ts';
import { difference, readPng, writePng } from './testing/png.ts';
import { infoOf, picturesOf, popplerMissing, wordsOf } from './testing/poppler.ts';

const golden = join(dirname(fileURLToPath(import.meta.url)), '..', 'golden');
const update = process.env['UPDATE_GOLDEN'] === '1';
const withoutPoppler = popplerMissing ? ' (skipped: poppler-utils is not installed)' : '';

/** A share of points: a moved line changes several in a hundred, another version of poppler a few in a thousand. */
const tolerance = 0.004;

/** What a reader must find on each paper, beside court and title. */
const mustSay: Readonly<Record<TemplateName, readonly string[]>> = {
  'acceptance-notice': ['决定登记立案', '《诉讼费用交纳通知书》'],
  'fee-notice': ['捌仟捌佰元整', '¥8,800.00', '2026年4月23日', '按撤回起诉处理', '减交'],
  'costs-list': ['第五十三条', '880.00', '7,920.00', '（你方）', '不得单独就此上诉'],
  'response-notice': ['15日内提交答辩状', '管辖权异议', '由你方自己选择'],
  'transfer-letter': ['移送你院处理', '预交的案件受理费8,800.00元', '2026年4月14日收到'],
  'announcement-certificate': ['公告栏照片.jpg', '2026年5月6日', '30 日', '2026年6月6日', '报纸'],
  announcement: ['公告送达', '经过30日，即视为送达', '特此公告', '二〇二六年五月六日'],
  'evidence-notice': ['举证期限', '逾期的后果', '特别说明'],
  summons: ['被传唤人', '2026年6月3日（星期三）9时30分', '缺席判决', '518720'],
  'witness-notice': ['汤知微', '2026年6月3日（星期三）9时30分', '保证书', '虚假陈述'],
  'appraisal-commission': ['云州木制品质量鉴定中心', '鉴定事项', '6,000.00元', '2026年6月30日'],
  'appraisal-reply-demand': [
    '云州木制品质量鉴定中心',
    '取样的四组橱柜由谁选定',
    '第三十七条',
    '2026年7月20日',
  ],
  'rights-notice': ['线上、线下办理效力相同', '任何人不得强迫', '改变主意'],
  'correction-notice': ['一次告知', '重新计算', '授权委托书'],
  'service-certificate': [
    '2026-04-2010:06:19发出',
    '2026-04-2010:06:21到达',
    '第四款',
    '第二款第二项',
  ],
  judgment: ['判决如下', '第二百六十四条', '十五日内', '云州市中级人民法院', '二〇二六年七月六日'],
  'refusal-ruling': ['不予受理', '十日内', '裁定如下'],
  'correcting-ruling': ['裁定如下', '补正为“定作款518720元”', '第一百五十七条第一款第七项'],
  'procedural-ruling': ['申请撤诉', '裁定如下', '准许云州启明木作工坊撤诉', '第一百四十八条第一款'],
  'mediation-statement': [
    '经本院主持调解，当事人自愿达成',
    '放弃其他诉讼请求',
    '不违反法律规定，本院予以确认',
    '经各方当事人签收后，即具有法律效力',
  ],
  application: ['强制执行申请书', '被执行人', '请求事项', '生效法律文书副本', '此致', '网上提交'],
  'application-notice': ['受理通知书', '执行局承办', '特此通知', '二〇二六年六月十二日'],
  complaint: ['诉讼请求', '518720元', '事实和理由', '此致', '网上提交', '2026年4月10日21时42分'],
  appeal: ['上诉人（原审被告）', '上诉请求', '418720元', '此致', '云州市中级人民法院'],
  'appeal-answer': ['被上诉人（原审原告）', '答辩意见', '驳回上诉', '此致', '云州市中级人民法院'],
  'address-confirmation': ['告知事项', '第一百三十七条', '受送达人签名', 'office@muhe.example.cn'],
  'address-form': ['空白', '受送达人签名', '没有编号，不能核验'],
  'complaint-draft': ['草稿，没有提交', '具状人（签名、盖章）', '没有编号，不能核验'],
  'filing-receipt': ['材料清单（共4件）', '不影响收件', '已经收到'],
  'payment-receipt': ['不是财政电子票据', '人民币捌仟捌佰元整'],
  'fee-reversal': ['沈静安', '负数', '20260417-7K4M-92QH-X3TB', '20260602-9F3D-61AC-P2WN'],
  'fee-ticket': ['沈静安', '人民币捌仟捌佰元整', '尚未取得', '20260417-7K4M-92QH-X3TB'],
  'verification-report': [
    '云证存证平台',
    '不一致',
    '与平台的记录不同',
    '不说明',
    '2026年5月6日11时14分00秒',
    '不是对证据的认定',
  ],
  'evidence-list': ['证据清单', '定作合同及附图', '微信聊天记录', '20260506-9Q4D-M1RC-2HTK'],
  defence: ['答辩人', '答辩意见', '先扣留尾款', '此致', '4187号'],
  counterclaim: ['反诉原告（本诉被告）', '反诉请求', '36000元', '此致', '4187号'],
  'third-party-claim': ['第三人：孙立新', '独立的诉讼请求', '归第三人所有', '此致'],
  'transcript-cover': ['补正后确认', '录音录像'],
  invitation: ['K7PM-3RXD-92', '完全自愿', '2026年4月27日'],
};

const withData = (order: DocumentOrder, change: object): DocumentOrder =>
  ({ ...order, data: { ...order.data, ...change } }) as DocumentOrder;

function looksAsBefore(name: string, pictures: ReturnType<typeof picturesOf>): void {
  for (const [index, picture] of pictures.entries()) {
    const file = join(golden, `${name}-${String(index + 1)}.png`);
    if (update) {
      mkdirSync(golden, { recursive: true });
      writeFileSync(file, writePng(picture));
    }
    expect(existsSync(file), `${file} is missing: run with UPDATE_GOLDEN=1`).toBe(true);
    expect(difference(picture, readPng(readFileSync(file)))).toBeLessThan(tolerance);
  }
  expect(existsSync(join(golden, `${name}-${String(pictures.length + 1)}.png`))).toBe(false);
}

describe.each(templateNames)('%s', (name) => {
  const order = exampleOrders[name];

  test('the same order gives the same bytes, from another thread too', async () => {
    const other = createRenderer();
    const [once, again, elsewhere] = await Promise.all([
      render(order),
      render(order),
      other.paper(order),
    ]);
    await other.close();
    expect(Buffer.compare(once, again)).toBe(0);
    expect(Buffer.compare(once, elsewhere.pdf)).toBe(0);
  });

  test('it says that it is PDF/A-2b, in Chinese, made at the moment of issue', async () => {
    const { pdf, pages, unprintable } = await renderPaper(order);
    const text = Buffer.from(pdf).toString('utf8');
    expect(text).toContain(
      '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>',
    );
    expect(text).toContain('<rdf:li>zh-CN</rdf:li>');
    // In universal time, as the Z behind it says; the page itself prints court time.
    const made = order.footer.issuedAt.slice(0, 19);
    expect(text).toContain(`<xmp:CreateDate>${made}Z</xmp:CreateDate>`);
    expect(pageCount(pdf)).toBe(pages);
    expect(unprintable).toEqual([]);
  });

  test.skipIf(popplerMissing)(`its words can be read out${withoutPoppler}`, async () => {
    const pdf = await render(order);
    const words = wordsOf(pdf);
    const title = templates[name].title;
    for (const wanted of ['云州市东湖区人民法院', title, '不产生法律效力', ...mustSay[name]]) {
      expect(words).toContain(wanted.replaceAll(/\s/g, ''));
    }
    expect(infoOf(pdf)).toMatch(/Page size:\s+595\.\d+ x 841\.\d+ pts \(A4\)/);
  });

  test.skipIf(popplerMissing)(
    `it looks as it did when somebody looked at it${withoutPoppler}`,
    async () => {
      looksAsBefore(name, picturesOf(await render(order)));
    },
  );
});

describe.skipIf(popplerMissing)(`Variants${withoutPoppler}`, () => {
  test('a small-claims judgment is final and may be short', async () => {
    const words = wordsOf(
      await render(withData(exampleOrders.judgment, exampleSmallClaimsJudgment)),
    );
    expect(words).toContain('本判决为终审判决');
    expect(words).not.toContain('如不服本判决');
  });

  test('CPL-171: a petition against a ruling says which it is against, and so does the answer', async () => {
    const said = async (ruling: 'acceptance' | 'jurisdiction') =>
      wordsOf(await render(withData(exampleOrders.appeal, { ruling })));
    expect(await said('acceptance')).toContain('不予受理的民事裁定，提出上诉');
    expect(await said('jurisdiction')).toContain('管辖权异议的民事裁定，提出上诉');
    const answer = withData(exampleOrders['appeal-answer'], { ruling: 'jurisdiction' });
    expect(wordsOf(await render(answer))).toContain('管辖权异议的民事裁定，提出上诉');
    expect(wordsOf(await render(exampleOrders.appeal))).toContain('民事判决，提出上诉');
    const again = wordsOf(
      await render(
        withData(exampleOrders.appeal, { ruling: 'reconsideration', title: '复议申请书' }),
      ),
    );
    expect(again).toContain('不予受理执行申请的裁定');
    expect(again).toContain('本申请书由复议申请人');
    expect(again).not.toContain('上诉状');
  });

  test('OLR-31.2.3: a certificate after a decision says that the service did not take effect, or on which day', async () => {
    const said = async (outcome: 'undone' | 'moved') =>
      wordsOf(
        await render(
          withData(exampleOrders['service-certificate'], {
            decided: { outcome, entry: 31, on: courtDay('2026-05-12') },
            term: null,
          }),
        ),
      );
    const undone = await said('undone');
    expect(undone).toContain('未生效');
    expect(undone).not.toContain('期限起算');
    expect(undone).toContain('卷宗第31号），认定本次送达没有生效');
    expect(undone).not.toContain('具有送达回证的效力');
    const moved = await said('moved');
    expect(moved).toContain('原来的凭证以本凭证为准');
    // The moment at which it arrived is told once, as what the system noted.
    expect(moved.match(/10:06:21/g)).toHaveLength(1);
  });

  test('FEE-22: a notice to pay for an appeal says what follows for the appeal', async () => {
    const words = wordsOf(await render(withData(exampleOrders['fee-notice'], { appeal: true })));
    expect(words).toContain('提起上诉');
    expect(words).toContain('按自动撤回上诉处理');
    expect(words).not.toContain('按撤回起诉处理');
  });

  test('OLR-9.3.0, ENF-16: the ruling on an application is no ruling on a suit: its title, its words, and no appeal', async () => {
    const applied = {
      who: '申请执行人',
      document: '强制执行申请书',
      way: '可以在裁定书送达之日起十日内向上一级法院申请复议。',
    };
    const order = withData(exampleOrders['refusal-ruling'], {
      title: '执行裁定书',
      applied,
      course: '本院依法审查。申请人坚持申请。',
      reasons: '文书尚未生效。',
    });
    const words = wordsOf(await render(order));
    for (const wanted of [
      '执行裁定书',
      '申请执行人：',
      '裁定如下',
      '申请，本院不予受理',
      '申请复议',
    ])
      expect(words).toContain(wanted);
    for (const wrong of ['起诉人', '起诉状', '上诉']) expect(words).not.toContain(wrong);
    expect(wordsOf(await render(exampleOrders['refusal-ruling']))).toContain('上诉于');
  });

  test('FEE-15, FEE-22: a notice to pay for a suit that has been settled says that nothing follows for the suit', async () => {
    const words = wordsOf(await render(withData(exampleOrders['fee-notice'], { settled: true })));
    expect(words).toContain('已经调解结案');
    expect(words).toContain('也不受影响；没有交的费用，仍然应当交纳');
    expect(words).not.toContain('是否如此处理，由审判人员决定');
  });

  test('CPL-264 is told only where money is ordered', async () => {
    const words = wordsOf(await render(withData(exampleOrders.judgment, { moneyOrdered: false })));
    expect(words).not.toContain('第二百六十四条');
  });

  test('a summons to the courtroom says what to bring once, and nothing of taking part online', async () => {
    const words = wordsOf(await render(withData(exampleOrders.summons, { online: null })));
    expect(words.match(/身份证件/g)).toHaveLength(1);
    expect(words).not.toContain('在线参加');
  });

  test.each(['acceptance-notice', 'response-notice'] as const)(
    'CPL-165: by %s whoever is in a case of small claims is told that there is no appeal, and nobody else is',
    async (name) => {
      const order = exampleOrders[name];
      const saying = async (procedure: string) =>
        wordsOf(await render({ ...order, data: { ...order.data, procedure } } as DocumentOrder));
      const small = await saying('small-claims');
      expect(small).toContain('实行一审终审');
      expect(small).toContain('不能上诉');
      expect(small).not.toContain('提起上诉');
      for (const other of ['summary', 'ordinary'])
        expect(await saying(other)).not.toContain('一审终审');
    },
  );

  test('a paper of a court at work bears no 演示, and the place of the seal is marked', async () => {
    const words = wordsOf(await render({ ...exampleOrders['response-notice'], mark: 'none' }));
    expect(words).not.toContain('演示');
    expect(words).toContain('（院印）');
  });

  test('a court that has not said where it stands on the web prints no code to scan', async () => {
    const order = withData(exampleOrders['fee-notice'], { payLink: null });
    const bare = { ...order, footer: { ...order.footer, verifyUrl: null } } as DocumentOrder;
    expect(wordsOf(await render(order))).toContain('扫码核验');
    expect(wordsOf(await render(bare))).not.toContain('扫码');
  });

  test('a receipt of the counter says in English as well what it is and what follows', async () => {
    const order = withData(exampleOrders['filing-receipt'], {
      way: 'window',
      materials: [{ name: '起诉状.pdf', form: 'scan', pages: null, sha256: '0'.repeat(64) }],
    });
    const words = wordsOf(await render(order));
    for (const wanted of ['窗口提交', '扫描件', 'Papersreceived(1)', 'Withinsevendays'])
      expect(words).toContain(wanted);
    expect(wordsOf(await render(exampleOrders['filing-receipt']))).not.toContain('Papersreceived');
  });

  test.each([
    ['written', '递交起诉状'],
    ['oral', '口头起诉'],
  ])(
    'a complaint brought to the counter (%s) says so, and not that an account signed it',
    async (counter, said) => {
      const words = wordsOf(await render(withData(exampleOrders.complaint, { counter })));
      expect(words).toContain(said);
      expect(words).toContain('签名见扫描件');
      expect(words).not.toContain('网上提交');
    },
  );

  test.skipIf(popplerMissing)(
    `CPL-124: a complaint that was mended says on which day what of it was${withoutPoppler}`,
    async () => {
      const { complaint } = exampleOrders;
      const mended = [
        { on: courtDay('2026-04-14'), what: '事实和理由、证据' },
        { on: courtDay('2026-04-21'), what: '诉讼请求' },
      ];
      const pdf = await render({ ...complaint, data: { ...complaint.data, facts: [], mended } });
      const words = wordsOf(pdf);
      expect(words).toContain('2026年4月14日补正事实和理由、证据；2026年4月21日补正诉讼请求。');
    },
  );

  test('a paper that takes the place of another says over its text which one, and what is corrected; it looks as it did', async () => {
    const correction = {
      what: '第1项写作“交副本三份”，应为“不必另交纸质材料”。\n补正期限不变。',
      title: '补正通知书',
      orderedOn: courtDay('2026-04-14'),
      seq: 9,
    };
    const order: DocumentOrder = { ...exampleOrders['correction-notice'], correction };
    const pdf = await render(order);
    const words = wordsOf(pdf);
    for (const wanted of [
      '更正',
      '代替本院2026年4月14日制作的《补正通知书》',
      '卷宗至第9号',
      '不必另交纸质材料',
      '补正期限不变',
    ])
      expect(words).toContain(wanted);
    expect(words.indexOf('更正')).toBeLessThan(words.indexOf('云州市东湖区人民法院'));
    expect(wordsOf(await render(exampleOrders['correction-notice']))).not.toContain('代替本院');
    looksAsBefore('correction-notice-corrected', picturesOf(pdf));
  });

  test('CPL-143: the complaint of claims that were separated says so, and not that somebody filled it in', async () => {
    const apart = withData(exampleOrders.complaint, { separatedFrom: '（2026）云0102民初5号' });
    const words = wordsOf(await render(apart));
    expect(words).toContain('（2026）云0102民初5号案分出');
    expect(words).not.toContain('平台填写并提交');
  });

  test('a complaint ordered before there was a counter is made as it was', async () => {
    const { data, ...order } = exampleOrders.complaint;
    const { counter: _, ...earlier } = data as Record<string, unknown>;
    expect(wordsOf(await render({ ...order, data: earlier } as DocumentOrder))).toContain(
      '网上提交',
    );
  });

  test('what came by post on an earlier day bears that day and no hour, and nobody came to a counter', async () => {
    const receivedOn = courtDay('2026-04-08');
    const receipt = wordsOf(
      await render(withData(exampleOrders['filing-receipt'], { receivedOn, way: 'post' })),
    );
    expect(receipt).toContain('2026年4月8日（邮寄）');
    expect(receipt).not.toContain('21时42分');
    const complaint = wordsOf(
      await render(withData(exampleOrders.complaint, { receivedOn, counter: 'post' })),
    );
    expect(complaint).toContain('2026年4月8日收到');
    expect(complaint).toContain('起诉人寄来起诉状');
    expect(complaint).not.toContain('21时42分');
  });

  test.each([
    ['practice', '练习'],
    ['preview', '预览'],
  ] as const)('a paper marked %s says %s', async (mark, word) => {
    expect(wordsOf(await render({ ...exampleOrders.summons, mark }))).toContain(
      `${word}文书，不产生法律效力`,
    );
  });
});
