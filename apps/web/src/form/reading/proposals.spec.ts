import { describe, expect, test } from 'vitest';
import { proposalsIn } from './proposals.ts';

const read = (text: string, page = 1, recognised = true) =>
  proposalsIn([{ page, text, recognised }]).map(({ kind, value, wrong }) => [kind, value, wrong]);

describe('what a machine read is proposed', () => {
  test('of an identity card, as it is recognised with gaps between its characters', () => {
    const card = [
      '姓 名 沈 静 宜',
      '住 址 云州市东湖区柳荫巷 3 号',
      '公 民 身 份 号 码 11010519851122004 8',
    ];
    expect(read(card.join('\n'))).toEqual([
      ['name', '沈静宜', false],
      ['address', '云州市东湖区柳荫巷3号', false],
      ['resident-id', '110105198511220048', false],
    ]);
  });

  test('of a contract: both sides, the sum, the day', () => {
    const lines = [
      '甲方（定作人）：沈静宜，身份证号110105198511220048，电话：13800000001',
      '乙方：云州木禾家居有限公司  统一社会信用代码：91350100M000100Y43',
      '第二条 合同价款人民币￥86,000.50元，定金 1.5 万元。',
      '签订日期：2026年1月12日',
    ];
    expect(read(lines.join('\n'))).toEqual([
      ['name', '沈静宜', false],
      ['resident-id', '110105198511220048', false],
      ['mobile', '13800000001', false],
      ['organisation', '云州木禾家居有限公司', false],
      ['credit-code', '91350100M000100Y43', false],
      ['money', '86000.50', false],
      ['money', '15000', false],
      ['date', '2026-01-12', false],
    ]);
  });

  test.each([
    ['a digit of an identity number', '号码110105198511220058', 'resident-id'],
    ['a letter for a digit of it', '号码1101O5198511220048', 'resident-id'],
    ['a sign of a credit code', '统一社会信用代码91350100M000100Y44', 'credit-code'],
    ['a day that no calendar has', '2026年2月30日', 'date'],
    ['a sum whose point was taken for a comma', '86,0000元', 'money'],
  ])('what was misread is shown as such: %s', (_what, text, kind) => {
    const found = read(text).filter(([of]) => of === kind);
    expect(found).toHaveLength(1);
    expect(found[0]?.[2]).toBe(true);
  });

  test.each([
    ['half a sentence', '原告认为被告没有按照约定的时间交货'],
    ['a longer number', '账号6222021105198511220048123'],
    ['a sum with parts of a fen', '利率0.0435元'],
    ['a number of pieces and a price', '木门 2 3000元'],
    ['a point and a gap', '1. 50元'],
    ['nothing', ''],
  ])('nothing is made of %s', (_what, text) => {
    expect(read(text)).toEqual([]);
  });

  test.each([
    ['50万元', '500000'],
    ['0.5万元', '5000'],
    ['12.345678万元', '123456.78'],
    ['1,234,567元', '1234567'],
  ])('%s is %s yuan', (text, yuan) => {
    expect(read(text)).toEqual([['money', yuan, false]]);
  });

  test('where it stands is said with it, and what stands twice is proposed once', () => {
    const pages = [
      { page: 2, text: '电话 13800000001', recognised: true },
      { page: 5, text: '手机：13800000001', recognised: false },
    ];
    expect(proposalsIn(pages)).toEqual([
      {
        kind: 'mobile',
        value: '13800000001',
        page: 2,
        line: '电话 13800000001',
        recognised: true,
        wrong: false,
      },
    ]);
  });
});
