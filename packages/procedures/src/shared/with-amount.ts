import type { Money } from '@xiezhi/kernel';
import { parseYuan, yuanText } from '@xiezhi/kernel';

const closing = /[。；;.，,\s]+$/;
/** A number as people write it: `20000`, `20,000.00`, `60 480`. */
const number = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:\.\d+)?|\d[\d,，]*(?:\.\d+)?`;
/** A sum in yuan: `20000元`, `20,000.00 元`, `￥20000`, `2万元`, `6万零480元`, `500块钱`. Of `块` alone nobody knows what is counted. */
const sums = new RegExp(
  String.raw`(?<![\d.])(?:(\d+)\s*万\s*零?\s*)?(${number})\s*(万)?\s*(?:[元圆]|块钱)|[¥￥]\s*(${number})`,
  'g',
);
/** A number at the end, without its unit: `货款60480`, `货款6万`; the empty group is where {@link sums} has ten thousands. */
const atTheEnd = new RegExp(String.raw`[\p{Script=Han}约：:] ?()(${number})\s*(万)?$`, 'u');
/** Money that is asked for, in words that leave no doubt how much a number behind them would be of what. */
const asksForOneThing =
  /(?:支付|给付|偿还|归还|返还|退还|清偿|赔偿|补偿)[^。]{0,12}(?:[款金费钱]|利息|工资|报酬|损失)$|(?:支付|给付)$/u;
/** By the month, twice, each, half of it, or several things: a number behind would be taken for a part or for a multiple. */
const isNotOne = /[\d每按日月年倍各半成分%％或连加并和及与、，,；;+＋\s]|还有/u;
/** When something is to be done says nothing of how much. */
const time =
  /(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?(?:[之以]?前)?|[\d一二三四五六七八九十]+个?[日天月]内|之日起?/gu;
/** Money at all, or a sum as people tell it: `三万块`, `二千五百元`, `500块`. */
const isMoney =
  /[款金费钱元¥￥]|利息|工资|报酬|损失|债|[\d一二两三四五六七八九十百千万零〇壹贰叁肆伍陆柒捌玖拾佰仟]\s*[块圆]/u;

const fenOfMatch = ([, more = '', yuan = '', tenThousand, marked = '']: readonly string[]):
  number | null => {
  const fen = parseYuan((yuan || marked).replaceAll(/[,，\s]/gu, ''));
  if (fen === null) return null;
  return Math.round(fen * (tenThousand === undefined ? 1 : 10_000)) + Number(more) * 1_000_000;
};

/** The sums that a text names in figures, in fen; whatever the width of the figures. */
const named = (text: string): readonly number[] =>
  [...text.normalize('NFKC').matchAll(sums)].flatMap((one) => fenOfMatch(one) ?? []);

const together = (all: readonly number[]): number => all.reduce((sum, one) => sum + one, 0);

/**
 * Does a claim or an order name sums of which none is the one beside it, nor all together? It may be meant so, since of several
 * things asked for one may have no sum yet; whoever writes it is told.
 */
export function namesAnotherSum(text: string, fen: number | null): boolean {
  const all = named(text);
  return fen !== null && all.length > 0 && !all.includes(fen) && together(all) !== fen;
}

const asksForOneSum = (words: string): boolean =>
  asksForOneThing.test(words) && !isNotOne.test(words.replaceAll(time, ''));

/**
 * A claim or an order with its sum, told once: `支付货款` with 60 480 yuan → `支付货款60480元`, and a text that already
 * names that sum stays as it was written. What names another sum, or several things, is not glued to the number: `货款60000元及利息`
 * with 61 234.50 is not interest of that much. Of several sums that come to it together it is what they come to. What asks for no money, a
 * contract to be ended, names what it is about. Without the stop at its end.
 */
export function withAmount(text: string, fen: number | null): string {
  const words = text.replace(closing, '');
  if (fen === null) return words;
  const all = named(words);
  if (all.includes(fen)) return words;
  const last = atTheEnd.exec(words.normalize('NFKC'));
  if (last !== null && fenOfMatch(last) === fen) return `${words}元`;
  const sum = `${yuanText(fen as Money).replace(/\.00$/, '')}元`;
  if (all.length > 1 && together(all) === fen) return `${words}，共计${sum}`;
  if (words.endsWith('：') || asksForOneSum(words)) return `${words}${sum}`;
  return isMoney.test(words) ? `${words}，计${sum}` : `${words}（涉及金额${sum}）`;
}
