import type { Money } from '@xiezhi/kernel';
import { parseYuan, yuanText } from '@xiezhi/kernel';

const closing = /[。；;.，,\s]+$/;
/** A sum in yuan as people write it: `20000元`, `20,000.00 元`, `￥20000`, `2万元`. */
const sums = /([\d,，]+(?:\.\d+)?)\s*(万)?\s*[元块圆]|[¥￥]\s*([\d,，]+(?:\.\d+)?)/g;
/** One at the end of what people write, with or without its unit: `货款60480`, `货款6万`, `（60480元）`. */
const atTheEnd = /([\d,，]+(?:\.\d+)?)\s*(万)?\s*[元块圆]?\s*整?[）)】\]]?$/;
/** What a number is put behind without a word between, if no sum is named before; behind all else it would run into what stands there. */
const awaitsASum = /[\p{Script=Han}：:]$/u;
/** A number without a word of what it counts. */
const isBare = /[^¥￥\d,，.\s][\d,，]+(?:\.\d+)?$/;
const isUnit = /[元块圆整万亿年月日天%]$/;

/** A sum written in characters, as people tell it: `三万块`, `二千五百元`. */
const inCharacters = /[一二两三四五六七八九十百千万零〇壹贰叁肆伍陆柒捌玖拾佰仟]\s*(?:块|元|圆)/;

/** The sums that a text names in figures, in fen. */
const named = (text: string): readonly number[] => {
  const found = [...text.matchAll(sums)];
  const last = atTheEnd.exec(text);
  const known = last === null || found.some((one) => one.index + one[0].length > last.index);
  return [...found, ...(known ? [] : [last])].flatMap(([, yuan = '', tenThousand, marked = '']) => {
    const digits = (yuan || marked).replaceAll(/[,，]/g, '');
    const fen =
      tenThousand === undefined ? parseYuan(digits) : Math.round(Number(digits) * 1_000_000);
    return fen === null ? [] : [fen];
  });
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
 * names that sum stays as it was written. What names another sum, ends in a number, a unit or a bracket, or tells a sum in characters, is not glued to
 * the number: `货款60000元及利息` with 61 234.50 is not interest of that much. Of several sums that come to it together it is what
 * they come to. Without the stop at its end.
 */
export function withAmount(text: string, fen: number | null): string {
  const words = text.replace(closing, '');
  if (fen === null) return words;
  const all = named(words);
  if (all.includes(fen) && !isBare.test(words)) return words;
  const between =
    all.length > 1 && together(all) === fen
      ? '，共计'
      : all.length === 0 &&
          awaitsASum.test(words) &&
          !isUnit.test(words) &&
          !inCharacters.test(words)
        ? ''
        : '，计';
  return `${words}${between}${yuanText(fen as Money).replace(/\.00$/, '')}元`;
}
