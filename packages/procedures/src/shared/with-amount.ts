import type { Money } from '@xiezhi/kernel';
import { parseYuan, yuanText } from '@xiezhi/kernel';

const closing = /[。；;.，,\s]+$/;
/** A number as people write it: `20000`, `20,000.00`, `60 480`. */
const number = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:\.\d+)?|\d[\d,，]*(?:\.\d+)?`;
/** A sum in yuan: `20000元`, `20,000.00 元`, `￥20000`, `2万元`, `6万零480元`, `500块钱`. Of `块` alone nobody knows what is counted. */
const sums = new RegExp(
  String.raw`(?<![\d.])(?:(\d+)\s*万\s*零?\s*)?(${number})\s*(万)?\s*(?:[元圆]|块钱)(?!\p{Script=Han}{0,4}?作?为(?:计算)?(?:基数|本金))|[¥￥]\s*(${number})`,
  'gu',
);
/** A number at the end, without its unit: `货款60480`, `货款6万`; the empty group is where {@link sums} has ten thousands. */
const atTheEnd = new RegExp(String.raw`[\p{Script=Han}约：:] ?()(${number})\s*(万)?$`, 'u');
/** When something is to be done says nothing of how much. */
const time =
  /(?:于|在)?(?:(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?(?:[之以]?前)?|(?:本?判决|本?调解书)?(?:生效|签收)?之日起?|[\d一二三四五六七八九十]+个?[日天月]内)/gu;
/** Who pays, gives back or makes good. */
const paying = /支付|给付|偿还|归还|返还|退还|退回|清偿|(?:赔偿|补偿)(?![金款费])/gu;
/** What is counted in money; a clause, gold and news are not. */
const money = String.raw`(?:(?<!条)款项?|(?<![黄白奖基])金(?![额属银融牌条])|费用?|租(?!赁)|利息|本息|罚息|损失|工资|薪酬|劳务|报酬|余额|债务|钱)`;
const moneyWord = new RegExp(money, 'u');
/** One thing, named to its end: `原告剩余货款`, `逾期付款违约金`; and nothing, where what is done can only be done with money. */
const oneThing = new RegExp(
  String.raw`^(?=\p{Script=Han}*$)(?!.*(?:[及和与并或每月周年日]|连同|人民币))\p{Script=Han}*${money}$`,
  'u',
);
const onlyMoney = /^(?:支付|给付|偿还|清偿|赔偿|补偿)$/u;
/** A part of what is named, or of what each or each month is to pay. */
const notAll = /各|每|分别|双倍|\d+倍|[%％]|一半|百分之|(?:停止|不再)支付|按/u;
/** What a sum is waited for behind; whoever it is that pays it, the first words say that it is all. */
const inAll = /(?:合计|共计|总计|总共)[：:]?$/u;
const amount = /金额(?:为|是)?[：:]?$/u;

/** Borne as well, and in no sum: nobody knows it yet. */
const courtFee = /诉讼费|受理费/u;

/** Does the sum end the sentence: is one thing paid, and all of it? A number behind such words can be taken for nothing else. */
function endsWithItsSum(words: string): boolean {
  if (courtFee.test(words)) return false;
  if (inAll.test(words)) return true;
  const text = words.replaceAll(time, '').replace(/[：:]$/u, '');
  if (notAll.test(text)) return false;
  if (amount.test(words)) return true;
  const [only, more] = [...text.matchAll(paying)];
  if (only === undefined || more !== undefined) return false;
  const [verb] = only;
  const thing = text.slice(only.index + verb.length);
  return thing === '' || /^(?:原告|被告|其|我|我方|本人)$/u.test(thing)
    ? onlyMoney.test(verb)
    : oneThing.test(thing);
}

/** A sum in words of its own, of which nobody can say what it is: it is not contradicted by another. */
const endsInANumber = /[\d万多余块钱]{2,}$/u;

/** Is money paid that one sum may be of: behind the verb, and behind the last other sum that is named? */
function isPaid(words: string): boolean {
  const [first] = words.matchAll(paying);
  if (first === undefined || endsInANumber.test(words) || courtFee.test(words)) return false;
  const last = [...words.matchAll(sums)].at(-1);
  const behind = last === undefined ? first.index : last.index + last[0].length;
  return moneyWord.test(words.slice(Math.max(first.index, behind)));
}

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

/**
 * A claim or an order with its sum, told once: `支付货款` with 60 480 yuan → `支付货款60480元`, and a text that already
 * names that sum stays as it was written. Where several things are paid, or of one thing each or each month, it is what they come to
 * together; where nothing is paid the sum stands in brackets, as what it is about: a contract that is ended is no money. Without the
 * stop at its end.
 */
export function withAmount(text: string, fen: number | null): string {
  const words = text.replace(closing, '');
  if (fen === null) return words;
  const all = named(words);
  if (all.includes(fen)) return words;
  const last = atTheEnd.exec(words.normalize('NFKC'));
  if (last !== null && fenOfMatch(last) === fen) return `${words}元`;
  const sum = `${yuanText(fen as Money).replace(/\.00$/, '')}元`;
  if (all.length === 0 && endsWithItsSum(words)) return `${words}${sum}`;
  return (all.length > 1 && together(all) === fen) || isPaid(words)
    ? `${words.replace(/[：:]$/u, '')}，共计${sum}`
    : `${words}（涉及金额${sum}）`;
}
