import registerRows from './data/register.json' with { type: 'json' };
import type { Instrument } from './instrument.ts';
import { instrument } from './instrument.ts';
import { chineseNumeral } from './numerals.ts';

/** `zh-CN` is what the interface calls the same language. */
export type CitationLanguage = 'zh' | 'zh-CN' | 'en';

interface ParsedId {
  readonly instrument: Instrument;
  readonly article: number;
  readonly paragraph: number;
  /** `2` or `2a`; empty when the id names the paragraph as a whole. */
  readonly item: string;
}

function parse(id: string): ParsedId | null {
  const match = /^([A-Z][A-Z0-9]*)-(\d{1,4})(?:\.(\d{1,2}))?(?:\.(\d{1,2}[a-z]?))?$/.exec(id);
  if (!match) return null;
  const [, prefix = '', article = '', paragraph = '', item = ''] = match;
  const found = instrument(prefix === 'CPL2023' ? 'CPL' : prefix);
  if (found === null) return null;
  return {
    instrument: found,
    article: Number(article),
    paragraph: Number(paragraph),
    item: item === '0' ? '' : item,
  };
}

/** How many paragraphs an article of the register has: one alone is not cited by number. */
const paragraphs = new Map<string, number>();
for (const { id } of registerRows) {
  const [head = '', paragraph = ''] = id.split('.');
  paragraphs.set(head, Math.max(paragraphs.get(head) ?? 0, Number(paragraph)));
}

/**
 * Paragraphs whose items are numbered in the source itself. Elsewhere the register's last number counts limbs of a
 * sentence, which no court would cite.
 */
const withItems = new Set([
  'OLR-2.1',
  'OLR-3.1',
  'OLR-4.2',
  'OLR-9.1',
  'OLR-12.1',
  'OLR-13.1',
  'OLR-17.1',
  'OLR-20.2',
  'OLR-21.1',
  'OLR-29.2',
  'OLR-31.2',
  'OLR-37.2',
  'OOR-2.1',
]);

const romans = [
  '',
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
];

function place(parsed: ParsedId): { paragraph: number | null; item: number | null } {
  const head = `${parsed.instrument.id}-${String(parsed.article)}`;
  const only = paragraphs.has(head) && (paragraphs.get(head) ?? 0) <= 1;
  const numbered = withItems.has(`${head}.${String(parsed.paragraph)}`) && parsed.item !== '';
  return {
    paragraph: parsed.paragraph === 0 || only ? null : parsed.paragraph,
    item: numbered ? Number.parseInt(parsed.item, 10) : null,
  };
}

function inChinese(parsed: ParsedId): string {
  const { paragraph, item } = place(parsed);
  const unit = parsed.instrument.bySection ? '部分' : '条';
  const where = parsed.article === 0 ? '引言部分' : `第${chineseNumeral(parsed.article)}${unit}`;
  return [
    `《${parsed.instrument.zh}》${parsed.instrument.edition?.zh ?? ''}`,
    where,
    paragraph === null ? '' : `第${chineseNumeral(paragraph)}款`,
    item === null ? '' : `第${chineseNumeral(item)}项`,
  ].join('');
}

function inEnglish(parsed: ParsedId): string {
  const { paragraph, item } = place(parsed);
  const section = romans[parsed.article] ?? String(parsed.article);
  const number = parsed.instrument.bySection ? `Sec. ${section}` : `Art. ${String(parsed.article)}`;
  const where = parsed.article === 0 ? 'opening part' : number;
  return [
    `${parsed.instrument.en}${parsed.instrument.edition?.en ?? ''}, ${where}`,
    paragraph === null ? '' : `${parsed.article === 0 ? ' ' : ''}(${String(paragraph)})`,
    item === null ? '' : `, item ${String(item)}`,
  ].join('');
}

/**
 * The article as a paper cites it: 《人民法院在线诉讼规则》第二十九条第一款, or “Online Litigation Rules, Art. 29(1)”.
 * An item is cited where the source numbers it; the single paragraph of an article is not. An id that names no
 * instrument known here comes back as it is, so that a text is never lost to a slip.
 */
export function citation(id: string, lang: CitationLanguage): string {
  const parsed = parse(id);
  if (parsed === null) return id;
  return lang === 'en' ? inEnglish(parsed) : inChinese(parsed);
}
