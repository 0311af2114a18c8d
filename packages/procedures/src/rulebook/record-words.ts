import type { LawRecord } from '@xiezhi/law';
import { timeLimit } from '@xiezhi/law';
import type { Facts, Language } from '../framework/index.ts';
import { said } from '../framework/index.ts';

/** Those of the table that have a length and whose length was compared with no text; a test holds them to be all. */
export const doubtfulTermIds = [
  'selling-off',
  'blacklist-delete',
  'blacklist-correction-review',
] as const;

/** What a text says a record by. */
export const factsOfRecord = (record: LawRecord): Facts => ({ ...record });

const percent = (hundredths: unknown): string => `${(Number(hundredths) / 100).toFixed(2)}%`;

const unitWords: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  d: { 'zh-CN': '日', en: 'days' },
  wd: { 'zh-CN': '个工作日', en: 'working days' },
};

/** What is entered, in one line: `贷款市场报价利率：2026-09-21 公布，一年期 3.00%，五年期以上 3.50%`. */
export function recordInWords(language: Language, facts: Facts): string {
  const zh = language === 'zh-CN';
  const text = (name: string): string => said(facts, name);
  if (facts['kind'] === 'rate')
    return zh
      ? `贷款市场报价利率：${text('from')} 公布，一年期 ${percent(facts['oneYear'])}，五年期以上 ${percent(facts['fiveYears'])}`
      : `Loan prime rate published on ${text('from')}: one year ${percent(facts['oneYear'])}, five years ${percent(facts['fiveYears'])}`;
  if (facts['kind'] === 'court')
    return zh
      ? `法院代字“${text('code')}”：${text('name')}`
      : `Court code ${text('code')}: ${text('name')}`;
  const limit = timeLimit(text('term'));
  const unit = unitWords[limit?.unit ?? 'd']?.[language] ?? '';
  const name = limit?.name[zh ? 'zh' : 'en'] ?? text('term');
  return zh
    ? `${name}：${text('count')} ${unit}，自 ${text('from')} 起`
    : `${name}: ${text('count')} ${unit}, from ${text('from')} on`;
}
