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
const paying = /支付|给付|偿还|归还|返还|退还|退回|清偿|付清|补发|(?:赔偿|补偿)(?![金款费])/gu;
/** Which can be done with nothing but money. */
const onlyMoney = /^(?:支付|给付|偿还|清偿|付清|赔偿|补偿)$/u;
/**
 * Each, each month, a part of it, not at all, until when, since when, paid already, or only if somebody is late: the number would be read
 * as another than it is. And what is paid by another verb, or borne, beside.
 */
const open =
  /各|每|逐|定期|分别|按|倍|[至起已并]|(?<!停)止|停止(?:支付|给付)|驳回|放弃|不再|不得|无需|另行?[支付计]|加计|否则|[如若逾]\p{Script=Han}{0,20}[未不]|逾期(?!付款违约金|利息)|违约(?!金)|分期|[承负]担|[缴交]纳|补缴|[还结]清|[还退]款|(?<!逾期)付款|分割|诉讼费|受理费/u;
/**
 * One thing that is counted in money, named to its end, and nothing besides: `原告剩余货款`, `逾期付款违约金`. Not until when, nor several,
 * nor a part, nor with a number in words.
 */
const thing =
  /^(?!\p{Script=Han}*(?:[及和与或每月周年日率半前底初扣含免豁没减抵以由除后〇零一二三四五六七八九十百千万亿两壹贰叁肆伍陆柒捌玖拾佰仟]|连同|其中|包括|保险费|人民币|条款|黄金))\p{Script=Han}{0,20}?(?:款项?|金|费用?|租|利息|本息|罚息|损失|工资|薪酬|提成|分红|报酬|余额|债务|钱)$/u;
/** Of whom it is, and nothing more. */
const somebody = /^(?:原告|被告|第三人|其|我|我方|本人)?$/u;
/** What a sum is waited for behind. */
const inAll = /(?:合计|共计|总计|总共)[：:]?$/u;

/** Is one thing paid, in one clause, and all of it? A number behind such words can be taken for nothing else. */
function endsWithItsSum(words: string): boolean {
  if (inAll.test(words)) return true;
  const text = words
    .replaceAll(time, '')
    .replace(/^(?:[一二三四五六七八九十]+|\d+)[、.．]/u, '')
    .replace(/[：:]$/u, '');
  const [only, more] = [...text.matchAll(paying)];
  if (only === undefined || more !== undefined || open.test(text) || /[，,、；;]/u.test(text))
    return false;
  const what = text.slice(only.index + only[0].length);
  return thing.test(what) || (onlyMoney.test(only[0]) && somebody.test(what));
}

const fenOfMatch = ([, more = '', yuan = '', tenThousand, marked = '']: readonly string[]):
  number | null => {
  const fen = parseYuan((yuan || marked).replaceAll(/[,，\s]/gu, ''));
  if (fen === null) return null;
  return Math.round(fen * (tenThousand === undefined ? 1 : 10_000)) + Number(more) * 1_000_000;
};

const digits = ['〇零', '一壹', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'];
const units: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
};
/** `贰万元`, `三万零四百八十元`, `伍佰元整`, `壹佰元伍角`; not the thousands of a figure, and not the name of a company. */
const sumsInWords =
  /(?<![\d.])(?=[百千万亿佰仟]*[〇零一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾])([〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟]+)\s*(?:[元圆]|块钱)(?!\p{Script=Han}{0,8}(?:公司|店|厂|院))(?:([一二两三四五六七八九壹贰叁肆伍陆柒捌玖])角)?(?:([一二两三四五六七八九壹贰叁肆伍陆柒捌玖])分)?/gu;

function numberOf(words: string): number {
  let [high, all, part, digit] = [0, 0, 0, 0];
  for (const one of words) {
    const at = digits.findIndex((same) => same.includes(one));
    if (at >= 0) digit = at;
    else if (one === '亿') {
      high = (all + part + digit) * 100_000_000;
      [all, part, digit] = [0, 0, 0];
    } else if (one === '万') {
      all = (part + digit) * 10_000;
      [part, digit] = [0, 0];
    } else {
      part += (digit === 0 && part === 0 ? 1 : digit) * (units[one] ?? 1);
      digit = 0;
    }
  }
  return high + all + part + digit;
}

/** The sums that a text names in figures, whatever their width, and in words; in fen. */
const named = (text: string): readonly number[] => [
  ...[...text.normalize('NFKC').matchAll(sums)].flatMap((one) => fenOfMatch(one) ?? []),
  ...[...text.matchAll(sumsInWords)].map(
    ([, yuan = '', jiao = '', fen = '']) =>
      numberOf(yuan) * 100 + numberOf(jiao) * 10 + numberOf(fen),
  ),
];

const inYuan = (fen: number): string => `${yuanText(fen as Money).replace(/\.00$/, '')}元`;
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
 * A claim or an order with its sum, told once: `支付货款` with 60 480 yuan → `支付货款60480元`. A text that names that sum already, or sums
 * that come to it, stays as it was written. Behind any other words it stands in brackets, as what they are about: a month's rent is not the
 * year's, interest until it is paid is no sum yet, and a contract that is ended is no money. Without the stop at its end.
 */
export function withAmount(text: string, fen: number | null): string {
  const words = text.replace(closing, '');
  if (fen === null) return words;
  const all = named(words);
  if (all.includes(fen) || together(all) === fen) return words;
  const last = atTheEnd.exec(words.normalize('NFKC'));
  if (last !== null && fenOfMatch(last) === fen) return `${words}元`;
  return all.length === 0 && endsWithItsSum(words)
    ? `${words}${inYuan(fen)}`
    : words + brackets(inYuan(fen));
}

const brackets = (sum: string): string => `（涉及金额${sum}）`;

/** In figures or in words. */
export const speaksOfMoney = (text: string): boolean => named(text).length > 0;

/** Would the sum stand in brackets, and the words name none? Of two that differ it is said that they do. */
export const isOnlyAbout = (text: string, fen: number | null): boolean =>
  fen !== null && !speaksOfMoney(text) && withAmount(text, fen).endsWith(brackets(inYuan(fen)));
