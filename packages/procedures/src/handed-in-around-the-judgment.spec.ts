import { expect, test } from 'vitest';
import { paperTellsEn, paperTellsZh } from './filing/papers-texts.ts';
import type { Facts, TextCatalogue } from './framework/index.ts';
import { judgmentEn } from './judgment/texts.en.ts';
import { judgmentZh } from './judgment/texts.zh-CN.ts';
import { CivilCase } from './testing/civil.ts';
import { agent } from './testing/judged.ts';
import { filedAnewFrom, sentBack } from './testing/sent-back.ts';
import { heard, pronounce, signed } from './testing/signed.ts';

/* What comes between the signature and the pronouncement, and into a case that was sent back, lies before somebody, once. */

const answer = { text: '没有收到货。', attachments: [] };
const exhibit = { name: '付款凭证', source: '银行', purpose: '付款', form: 'electronic' };
const evidence = {
  exhibits: [{ ...exhibit, files: [CivilCase.file('c')] }],
  conformsToOriginals: true,
};
const objection = { reasons: '合同在别处履行。', court: '云州市西湖区人民法院', attachments: [] };
const toProcedure = { reasons: '需要鉴定。', attachments: [] };

const owed = ({ court, stream }: CivilCase, command = 'filing.answer-papers') =>
  court.tasks(stream).filter((each) => each.command === command);

/** What the judge reads of it, in both languages. */
async function readOf(one: CivilCase, subject: string): Promise<{ zh: string; en: string }> {
  const told = await one.court.told(one.stream, one.people.lu, 'filing.answer-papers', subject);
  const facts: Facts = told[0]?.facts ?? {};
  const as = (tells: typeof paperTellsZh): string => {
    const { label, value } = tells['after-the-judgment']?.(facts) ?? {};
    return `${label ?? ''}. ${String(value)}`;
  };
  return { zh: as(paperTellsZh), en: as(paperTellsEn) };
}

test('CPL-151: what the party hands in between the signature and the pronouncement lies before the judge after it', async () => {
  const one = await signed(async (before) => {
    before.court.at('2026-03-21T08:00:00.000Z');
    await before.must('qian', 'defence.submit', answer, 'd1');
    await before.must('qian', 'evidence.submit', evidence, 'd1');
    before.court.at('2026-03-23T02:00:00.000Z');
  });
  expect(owed(one)).toEqual([]);
  expect(await pronounce(one)).toMatchObject({ outcome: 'accepted' });
  expect(owed(one)).toHaveLength(2);
  const { zh, en } = await readOf(one, owed(one).at(-1)?.subject ?? '');
  expect(zh).toMatch(/^钱守拙2026年3月21日交来答辩状\. .*交来的日子在判决签名以后、宣判以前。/su);
  expect(en).toMatch(
    /^An answer to the complaint handed in by 钱守拙 on 21 March 2026\. .*It came after the judgment was signed and before it was pronounced\./su,
  );
});

test('CPL-151: pronounced at the end of the hearing and signed days later, what came meanwhile lies before the judge', async () => {
  const one = await heard(() => Promise.resolve());
  one.court.at('2026-03-20T09:30:00.000Z');
  await one.must('qian', 'evidence.submit', evidence, 'd1');
  one.court.at('2026-03-21T08:00:00.000Z');
  await one.must('qian', 'defence.submit', answer, 'd1');
  one.court.at('2026-03-23T02:00:00.000Z');
  await one.must('lu', 'judgment.make', { signed: true });
  expect(await pronounce(one, { on: '2026-03-20' })).toMatchObject({ outcome: 'accepted' });
  expect(owed(one)).toHaveLength(2);
});

test('CPL-151: pronounced at the end of the hearing and signed later, what stood before the hearing or was found on is owed nothing', async () => {
  const one = await heard(
    () => Promise.resolve(),
    'summary',
    async (morning) => {
      await morning.must('qian', 'defence.submit', answer, 'd1');
      await morning.must('qian', 'evidence.submit', evidence, 'd1');
    },
  );
  one.court.at('2026-03-20T08:30:00.000Z');
  await one.must('qian', 'evidence.submit', evidence, 'd1');
  const exhibit = one.state.evidence.exhibits.at(-1)?.id;
  const same = { exhibit, legality: 'agreed', relevance: 'agreed', authenticity: 'agreed' };
  await one.must('zhao', 'exchange.give-opinion', { exhibits: [same], attachments: [] }, 'p1');
  const found = { legality: 'yes', relevance: 'no', authenticity: 'yes', outcome: 'not-admitted' };
  await one.must('lu', 'evidence.find', {
    findings: [{ exhibit, ...found, reasons: '与本案无关。' }],
  });
  one.court.at('2026-03-23T02:00:00.000Z');
  await one.must('lu', 'judgment.make', { signed: true });
  expect(await pronounce(one, { on: '2026-03-20' })).toMatchObject({ outcome: 'accepted' });
  expect(owed(one)).toEqual([]);
});

test('CPL-62: whoever pronounces is told what has become the party’s word since the signature', async () => {
  const one = await heard(async (before) => {
    before.court.given(before.stream, agent('pending'));
    const shao = before.court.person('shao', { name: '邵知行' });
    await before.court.when(shao, 'defence.submit', before.stream, answer, 'd1');
  });
  await one.must('lu', 'judgment.make', { signed: true });
  const told = async () =>
    (await one.court.told(one.stream, one.people.lu, 'judgment.pronounce')).filter(
      ({ code }) => code === 'become-since',
    );
  expect(await told()).toEqual([]);
  one.court.at('2026-03-21T08:00:00.000Z');
  const shown = { authority: 'special', proof: '授权委托书', seen: true };
  await one.must('he', 'authority.record', shown, 'g9');
  const [since] = await told();
  const read = (texts: TextCatalogue): unknown =>
    texts.commands['judgment.pronounce']?.tells?.['become-since']?.(since?.facts ?? {}).value;
  expect(read(judgmentZh)).toMatch(
    /^2026年\d+月\d+日以钱守拙名义交来的答辩状，签名以后补齐了授权/u,
  );
  expect(read(judgmentEn)).toMatch(/^an answer to the complaint handed in for 钱守拙 on /u);
});

test('OLR-11.1.0, CPL-177: before a suit that was sent back is filed anew, what is handed in is told of as that', async () => {
  const one = await sentBack();
  await one.must('qian', 'evidence.submit', evidence, 'd1');
  const { zh, en } = await readOf(one, owed(one).at(-1)?.subject ?? '');
  expect(zh).toMatch(
    /本案宣判以后.*例如转给重审本案的审判人员、告知在重审的案件中提交，或者只附卷/su,
  );
  expect(en).toMatch(/for instance that it goes to whoever tries the case anew/u);
});

test('OLR-11.1.0, CPL-177: filed anew, what the letter takes is owed there and no more here; what it leaves stays owed here', async () => {
  const one = await sentBack();
  const shao = one.court.person('shao', { name: '邵知行' });
  one.court.given(one.stream, agent('pending'));
  await one.must('qian', 'evidence.submit', evidence, 'd1');
  await one.must('qian', 'defence.object-to-jurisdiction', objection, 'd1');
  await one.must('qian', 'filing.object-to-procedure', toProcedure, 'd1');
  await one.court.when(shao, 'defence.submit', one.stream, answer, 'd1');
  await one.court.when(shao, 'filing.object-to-procedure', one.stream, toProcedure, 'd1');
  await one.court.when(shao, 'defence.object-to-jurisdiction', one.stream, objection, 'd1');
  expect(owed(one)).toHaveLength(6);
  one.court.at('2026-06-11T02:00:00.000Z');
  const anew = one.court.case(await filedAnewFrom(one));
  expect(anew.defence.objections.map(({ unshown }) => unshown)).toEqual([null, 'shao']);
  expect(anew.defence.defences.map(({ unshown }) => unshown)).toContain('shao');
  expect(anew.evidence.lists).toHaveLength(one.state.evidence.lists.length);
  const read = await Promise.all(owed(one).map(({ subject }) => readOf(one, subject ?? '')));
  expect(read.map(({ zh }) => zh.split('.')[0])).toEqual([
    expect.stringContaining('钱守拙2026年6月10日交来对适用程序的异议'),
    expect.stringContaining('以钱守拙名义交来的对适用程序的异议'),
  ]);
  expect(owed(one, 'defence.decide-jurisdiction')).toEqual([]);
  // What comes after the opening is not in the letter.
  await one.must('qian', 'evidence.submit', evidence, 'd1');
  expect(owed(one)).toHaveLength(3);
  // Shown here afterwards, it is decided on there.
  const shown = { authority: 'special', proof: '授权委托书', seen: true };
  await one.must('he', 'authority.record', shown, 'g9');
  expect(owed(one, 'defence.decide-jurisdiction')).toEqual([]);
  expect(owed(one)).toHaveLength(3);
});
