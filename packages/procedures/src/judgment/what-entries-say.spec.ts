import { expect, test } from 'vitest';
import { judgmentZh } from './texts.zh-CN.ts';

const detail = (kind: string, body: Readonly<Record<string, unknown>>): string =>
  judgmentZh.entries[kind]?.(body as never).detail ?? '';

test('CPL-157: of a correction its entry says what is put for what', () => {
  const said = detail('judgment.Corrected', { wrong: '60480', right: '60840', reasons: '笔误' });
  expect(said).toBe('“60480”改为“60840”。理由：笔误');
});

test('CPL-171: of an appeal its entry says against what it is and how much is disputed', () => {
  expect(detail('appeal.Submitted', { claims: '改判。', disputed: 1_000_000 })).toBe(
    '不服一审判决；不服的金额 10,000.00 元；改判。',
  );
  expect(detail('appeal.Submitted', { claims: '改判。', ruling: 'acceptance' })).toBe('改判。');
});

test('CPL-180: of a request to take an appeal back, and its answer, the entries say day, reasons and fee', () => {
  const asked = { receivedOn: '2026-04-10', reasons: '' };
  expect(detail('appeal.WithdrawalAsked', asked)).toBe('2026年4月10日收到，没有写理由');
  const decided = { outcome: 'taken-back', reasons: '自愿', fen: 65_600 };
  expect(detail('appeal.WithdrawalDecided', decided)).toBe(
    '这份上诉的上诉费改为 656.00 元。理由：自愿',
  );
});

test('OLR-35.1.1: of a closing its entry says how the case ended', () => {
  expect(detail('case.Closed', { manner: 'judged', note: '' })).toBe('结案方式：判决');
});
