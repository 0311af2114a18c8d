import type { Money } from '@xiezhi/kernel';
import { parseYuan, yuanText } from '@xiezhi/kernel';

const closing = /[。；;.，,\s]+$/;
/** A number as people write it: `20000`, `20,000.00`, `60 480`. */
const number = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?:\.\d+)?|\d[\d,，]*(?:\.\d+)?`;
/** A sum in yuan: `20000元`, `20,000.00 元`, `￥20000`, `2万元`, `500块钱`. Of `块` alone nobody knows what is counted. */
const sums = new RegExp(
  String.raw`(?<![\d.])(${number})\s*(万)?\s*(?:[元圆]|块钱)|[¥￥]\s*(${number})`,
  'g',
);
/** One at the end of what people write, without its unit: `货款60480`, `货款6万`; and no number of a thing, a paper or a car. */
const atTheEnd = new RegExp(
  String.raw`[\p{Script=Han}约：:](?<![号第编]) ?(${number})\s*(万)?$`,
  'u',
);
/** What is money and is asked for by itself: a number is put behind it without a word between. */
const awaitsASum =
  /(?:[款金费息租薪钱价债酬]|费用|工资|损失|债务|补偿|赔偿|差额|余额|支付|给付|偿还|退还|返还|归还)[：:]?$/u;
/** Of two things one cannot say which of them a number behind the second is of. */
const isJoined = /[并和及与、，,；;]/u;

/** A sum as people tell it, in characters or in pieces: `三万块`, `二千五百元`, `500块`. */
const asTold = /[\d一二两三四五六七八九十百千万零〇壹贰叁肆伍陆柒捌玖拾佰仟]\s*(?:块|元|圆)/;

/** The sums that a text names in figures, in fen. */
const named = (text: string): readonly number[] => {
  const last = atTheEnd.exec(text);
  return [...text.matchAll(sums), ...(last === null ? [] : [last])].flatMap(
    ([, yuan = '', tenThousand, marked = '']) => {
      const digits = (yuan || marked).replaceAll(/[,，\s]/gu, '');
      const fen =
        tenThousand === undefined ? parseYuan(digits) : Math.round(Number(digits) * 1_000_000);
      return fen === null ? [] : [fen];
    },
  );
};

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
 * names that sum stays as it was written. What names another sum, or several things, is not glued to the number: `货款60000元及利息`
 * with 61 234.50 is not interest of that much. Of several sums that come to it together it is what they come to. What asks for no money, a
 * contract to be ended, names what it is about. Without the stop at its end.
 */
export function withAmount(text: string, fen: number | null): string {
  const words = text.replace(closing, '');
  if (fen === null) return words;
  const all = named(words);
  const sum = `${yuanText(fen as Money).replace(/\.00$/, '')}元`;
  // Named, be it without its unit.
  if (all.includes(fen)) return all.at(-1) === fen && atTheEnd.test(words) ? `${words}元` : words;
  if (all.length > 1 && together(all) === fen) return `${words}，共计${sum}`;
  if (all.length > 0 || asTold.test(words)) return `${words}，计${sum}`;
  if (!awaitsASum.test(words)) return `${words}（涉及金额${sum}）`;
  return isJoined.test(words) ? `${words}，计${sum}` : `${words}${sum}`;
}
