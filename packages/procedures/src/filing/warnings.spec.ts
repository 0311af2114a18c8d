import { describe, expect, test } from 'vitest';
import { catalogue } from '../index.ts';
import { CivilCase } from '../testing/civil.ts';
import { filingCommandsZh } from './commands.zh-CN.ts';
import { filedIn } from './testing/index.ts';
import { idNumbersInTheOpen } from './rules/id-numbers-in-the-open.ts';

const number = '11010519491231002X';
const example = catalogue.command('filing.submit')?.example ?? {};
const plaintiff = {
  kind: 'person',
  name: '沈静宜',
  address: '云州市东湖区柳荫巷 3 号',
  mobile: '13800000004',
};
const complaint = { ...example, plaintiff, court: 'demo', attachments: [] };

const warned = async (also: Readonly<Record<string, unknown>>) => {
  const { court, zhao } = await filedIn();
  return court.warnings(null, zhao, 'filing.submit', { ...complaint, ...also });
};
const codes = async (also: Readonly<Record<string, unknown>>) =>
  (await warned(also)).map(({ code }) => code);

describe('before a complaint is handed in', () => {
  test.each([
    ['as it stands', `被告身份证号${number}，住址不详`, 1],
    ['in groups', '号码 110105 19491231 002X', 1],
    ['in full-width digits', '１１０１０５１９４９１２３１００２Ｘ', 1],
    ['twice', `${number}，${number.toLowerCase()}`, 1],
    ['with a wrong check digit', '110105194912310021', 0],
    ['inside a longer number', `9${number}`, 0],
    ['no number', '2026 年 1 月签订合同', 0],
  ])('OLR-38.1.1: an id number in the text, %s', (_how, text, count) => {
    expect(idNumbersInTheOpen([text])).toHaveLength(count);
  });

  test('OLR-38.1.1: the number is told masked, and from claims as well as from grounds', async () => {
    const told = await warned({ claims: [{ text: `请 ${number} 还款`, yuan: '1' }] });
    expect(told[0]).toEqual({ code: 'number-in-text', facts: { numbers: ['110105********002X'] } });
    expect(JSON.stringify(told)).not.toContain(number);
  });

  test('CPL-122: the same number on both sides is told', async () => {
    const one = { kind: 'person', residentId: number, address: '云州市东湖区' };
    const sides = {
      plaintiff: { ...one, name: '沈静宜' },
      defendants: [
        { ...one, name: '钱守拙' },
        { kind: 'person', name: '孙某', address: '云州市东湖区' },
      ],
    };
    const told = await warned(sides);
    expect(told[0]).toEqual({ code: 'same-number', facts: { names: ['钱守拙'] } });
    expect(await codes({ ...sides, plaintiff: { kind: 'person', name: '沈静宜' } })).not.toContain(
      'same-number',
    );
  });

  test('CPL-124: what the complaint lacks is told', async () => {
    expect(await codes({})).toEqual(['lacking']);
    const exhibit = {
      name: '合同',
      source: '双方签订',
      purpose: '证明约定',
      form: 'copy',
      files: [CivilCase.file('e')],
    };
    expect(await codes({ exhibits: [exhibit], evidenceConforms: true })).toEqual([]);
    expect(await warned({ defendants: [{ kind: 'person', name: '钱守拙' }] })).toMatchObject([
      { facts: { items: ['defendant-address', 'evidence-list'] } },
    ]);
    const bare = { kind: 'person', name: '沈静宜' };
    expect(await warned({ plaintiff: bare, attachments: [CivilCase.file('a')] })).toMatchObject([
      { facts: { items: ['plaintiff-address', 'plaintiff-contact'] } },
    ]);
  });

  test('CPL-124: of several it is said of whom something is lacking', async () => {
    const attachments = [CivilCase.file('a')];
    const defendants = [
      { kind: 'person', name: '钱守拙' },
      { kind: 'person', name: '柏仲书', address: '云州市东湖区' },
    ];
    const [lacking] = await warned({ defendants, attachments });
    expect(lacking?.facts['of']).toMatchObject({ 'defendant-address': ['钱守拙'] });
    expect(
      filingCommandsZh['filing.submit']?.tells?.['lacking']?.(lacking?.facts ?? {}).value,
    ).toMatch(/^被告住所地（钱守拙）。/u);
    const { court, lin, stream } = await filedIn({ defendants });
    const told = await court.told(stream, lin, 'filing.register');
    expect(told.find(({ code }) => code === 'lacking')?.facts['of']).toMatchObject({
      'defendant-address': ['钱守拙'],
    });
  });

  test('CPL-124: an organisation with name and domicile lacks nothing; its credit code is not asked for', async () => {
    const named = { kind: 'organisation', name: '云州木禾家居有限公司', address: '云州市东湖区' };
    const attachments = [CivilCase.file('a')];
    expect(await codes({ defendants: [named], attachments })).toEqual([]);
    expect(await codes({ defendants: [{ ...named, address: undefined }], attachments })).toEqual([
      'lacking',
    ]);
  });

  test('OLR-7.1.2, CPL-62: whoever writes another’s name is told before what is entered after', async () => {
    const { court, zhao, key } = await filedIn();
    const other = { ...plaintiff, name: '余青禾' };
    const input = { ...complaint, court: key, plaintiff: other };
    const told = await court.warnings(null, zhao, 'filing.submit', input);
    expect(told).toMatchObject([
      { code: 'another-name', facts: { names: ['余青禾'], writer: '沈静宜' } },
      { code: 'lacking', facts: { items: ['authority-of-agent', 'evidence-list'] } },
    ]);
    const filed = await court.when(zhao, 'filing.submit', null, input);
    if (filed.outcome !== 'accepted') throw new Error(filed.outcome);
    expect(court.case(filed.stream).filing.lacking).toEqual(told.at(-1)?.facts['items']);
  });

  test('OLR-9.1.2a: whoever insists is received', async () => {
    const { court, zhao, key } = await filedIn();
    const input = { ...complaint, court: key, grounds: `被告身份证号${number}` };
    expect(await court.warnings(null, zhao, 'filing.submit', input)).not.toEqual([]);
    expect(await court.when(zhao, 'filing.submit', null, input)).toMatchObject({
      outcome: 'accepted',
    });
  });

  test('OLR-4.2.4, OLR-4.2.1: filing online is told to choose filing only, on the form and in the receipt', () => {
    for (const [lang, words] of [
      ['zh-CN', '只算您选择了网上立案这一步'],
      ['en', 'you chose the online way for filing only'],
    ] as const) {
      const { commands, entries } = catalogue.texts(lang);
      const text = commands['filing.submit'];
      expect(text?.pages['sign']?.lead).toContain(words);
      expect(text?.after).toContain(words);
      const given = entries['consent.Given']?.({ basis: 'active-choice', step: 'filing' });
      expect(given?.title).toMatch(/只及于这一步|this step only/);
    }
  });
});
