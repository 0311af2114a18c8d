import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lawCommand } from './command-line.ts';

const ask = (...argv: string[]) => lawCommand(argv).json;

describe('xiezhi law', () => {
  it.each([
    [['fee', 'property', '{"claim":500000}'], { fee: '8800.00' }],
    [['fee', 'payment_order', '{"claim":100000}'], { fee: '766.67', exact: '2300/3' }],
    [['fee', 'ip_no_amount', '{"base":"500-1000"}'], { min: '500.00', max: '1000.00' }],
    [['deadline', '--from', '2026-09-16', '--period', '15d'], { end: '2026-10-08' }],
    [['deadline', '--from', '2026-12-16', '--period', '15d'], { end: '2026-12-31', mayMove: true }],
    [['deadline', '--period=3wd', '--from=2026-02-10'], { end: '2026-02-13' }],
    [
      ['deadline', '--from', '2026-09-16T10:20', '--period', '48h'],
      { end: '2026-09-18T11:00+08:00' },
    ],
    [
      ['deadline', '--from', '2026-09-16', '--period', '48h'],
      { end: '2026-09-19T00:00+08:00', notBefore: '2026-09-18T01:00+08:00' },
    ],
    [
      ['fee', 'appeal', '{"first_instance_claim":1000000,"appealed_part":300000}'],
      { fee: '5800.00' },
    ],
    [['fee', 'divorce', '{"proprety":500000}'], { error: 'unknown-name', field: 'proprety' }],
    [
      ['deadline', '--from', '2026-12-25', '--period', '15d'],
      { end: null, why: 'no-calendar-for-2027' },
    ],
    [['id', '11010519491231002X'], { valid: true }],
    [['uscc', '9144030071526726XG'], { valid: true }],
    [['mobile', '13800138000'], { valid: true }],
    [['lawyer', '11101200110123456'], { valid: true }],
    [
      ['cause', '返聘', '--on', '2025-06-01'],
      { document: '法〔2020〕346号', until: '2025-12-31', causes: [{ number: 140, level: 3 }] },
    ],
    [
      ['cause', '9504', '--on=2026-06-01'],
      {
        document: '法〔2025〕226号',
        until: null,
        causes: [{ name: '航次租船合同纠纷', level: 4 }],
      },
    ],
    [
      ['cause', '201', '--on', '2026-06-01', '--branch', 'criminal'],
      { branch: 'criminal', causes: [{ name: '盗窃罪', english: 'theft' }] },
    ],
    [
      ['cause', 'theft', '--on', '2026-06-01'],
      { branch: 'civil', others: [{ branch: 'criminal' }] },
    ],
    [
      ['case-number', '（2026）京0491民初4964号'],
      { valid: true, parts: { court: '京0491', type: '民初' } },
    ],
  ])('%j', (argv, expected) => {
    expect(lawCommand(argv).json).toMatchObject(expected);
  });

  it.each([
    [[], 'error'],
    [['toString'], 'error'],
    [['fee'], 'error'],
    [['fee', 'property', '{'], 'error'],
    [['fee', 'property'], 'error'],
    [['deadline'], 'error'],
    [['deadline', '--from', '2026-02-30', '--period', '1d'], 'error'],
    [['deadline', '--from', '2026-02-03', '--period', 'soon'], 'error'],
    [['deadline', '--from', '2026-02-30', '--period', '48h'], 'error'],
    [['deadline', '--from', 'noon', '--period', '48h'], 'error'],
    [['deadline', '--from', '9999-12-31', '--period', '1y'], 'error'],
    [['cause', '离婚'], 'error'],
    [['cause', '--on', '2026-06-01'], 'error'],
    [['cause', '离婚', '--on', '2026-02-30'], 'error'],
    [['cause', '离婚', '--on', '2020-12-31'], 'error'],
    [['cause', '离婚', '--on', '2026-06-01', '--branch', 'maritime'], 'error'],
    [['id'], 'why'],
    [['case-number', '（2024）粤0192民诉113号'], 'why'],
  ])('%j says how to mend it', (argv, key) => {
    const answer = lawCommand(argv).json;
    expect(answer).toHaveProperty(key);
    expect(answer).toHaveProperty('mend.zh');
    expect(answer).toHaveProperty('mend.en');
  });

  it.each([
    ['id', '440524188001010014', '440524：广东省汕头市潮阳县（1983年至1993年使用的代码）'],
    ['id', '11010519491231002X', '110105：北京市朝阳区'],
    ['id', '110199199003070017', '不能因此认为号码有误'],
    ['region', '310115', '310115：上海市浦东新区'],
    ['region', '310199', '不在现有的行政区划代码表里'],
    ['lawyer', '11101200110123456', '发证地：北京市'],
    ['lawyer', '14403200110123456', '发证地：广东省深圳市'],
    ['lawyer', '19901200110123456', '不在现有的行政区划代码表里'],
    ['case-number', '（2026）京0491民初4964号', '民初：民事一审案件'],
    ['case-number', '（2018）沪知民初12号', '“知”字自2019年起才写入案号'],
    ['case-number', '（2024）新0099民初1号', '没有代字“新0099”'],
    ['case-number', '（2024）渝8701民初1号', '兵团法院的代字没有收录'],
    ['case-number', '（2024）沪0115诉前调1号', '没有查实'],
    ['lawyer', '11101200190123456', '没有找到依据'],
  ])('%s %s is valid and says: %s', (kind, value, said) => {
    const answer = ask(kind, value) as { valid: boolean; notes: readonly { zh: string }[] };
    expect(answer.valid).toBe(true);
    expect(answer.notes.map(({ zh }) => zh).join()).toContain(said);
  });

  it('the region of a permit or of a permanent residence card is no division, and nothing is said of it', () => {
    for (const value of ['810000199601010039', '910000199001010020'])
      expect(ask('id', value)).toMatchObject({
        valid: true,
        parts: { regionKnown: true },
        notes: [],
      });
    expect(ask('uscc', '9144030071526726XG')).toMatchObject({ parts: { regionKnown: true } });
  });

  it('a number that is wrong in a way of its own says how to mend just that', () => {
    expect(ask('case-number', '（2024）粤刑核123号')).toMatchObject({
      valid: false,
      why: 'eight-digits',
      mend: { zh: '“刑核”案件的编号是八位数字，请照文书写全' },
    });
    expect(ask('region', '31011')).toMatchObject({ valid: false, why: 'not-six-digits' });
  });

  it('answers JSON whatever is typed', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'fee',
        'deadline',
        '--from',
        '--period',
        'id',
        'property',
        '15d',
        '2026-01-01',
        '{}',
        '99999h',
      ),
      fc.json(),
      fc.string(),
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 5 }),
        (argv) => typeof JSON.stringify(ask(...argv)) === 'string',
      ),
      {
        numRuns: 500,
      },
    );
  });
});
