import type { LawRecord } from '@xiezhi/law';
import { stillHolds, timeLimit } from '@xiezhi/law';
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

/** What stands in the list of what was entered: where a later program holds it for certain, it says nothing any more. */
export function enteredInWords(language: Language, record: LawRecord): string {
  const line = recordInWords(language, factsOfRecord(record));
  if (stillHolds(record) || (record.kind === 'court' && record.name === null)) return line;
  return language === 'zh-CN'
    ? `${line}（程序自带的数据已经更新，以程序为准，这一项不再起作用）`
    : `${line} (the program’s own table has been brought up to date and is followed; this is no longer used)`;
}

/** What is entered, in one line: `贷款市场报价利率：2026-09-21 公布，一年期 3.00%，五年期以上 3.50%`. */
export function recordInWords(language: Language, facts: Facts): string {
  const zh = language === 'zh-CN';
  const text = (name: string): string => said(facts, name);
  if (facts['kind'] === 'rate')
    return zh
      ? `贷款市场报价利率：${text('from')} 公布，一年期 ${percent(facts['oneYear'])}，五年期以上 ${percent(facts['fiveYears'])}`
      : `Loan prime rate published on ${text('from')}: one year ${percent(facts['oneYear'])}, five years ${percent(facts['fiveYears'])}`;
  if (facts['kind'] === 'court' && facts['name'] === null)
    return zh
      ? `法院代字“${text('code')}”：录错了，不再采用`
      : `Court code ${text('code')}: entered by mistake, no longer used`;
  if (facts['kind'] === 'court')
    return zh
      ? `法院代字“${text('code')}”：${text('name')}`
      : `Court code ${text('code')}: ${text('name')}`;
  const limit = timeLimit(text('term'));
  const unit = unitWords[text('unit')]?.[language] ?? '';
  const name = limit?.name[zh ? 'zh' : 'en'] ?? text('term');
  return zh
    ? `${name}：${text('count')} ${unit}，适用于 ${text('from')} 起开始计算的`
    : `${name}: ${text('count')} ${unit}, where it begins on ${text('from')} or later`;
}
