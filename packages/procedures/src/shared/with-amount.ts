import type { Money } from '@xiezhi/kernel';
import { parseYuan, yuanText } from '@xiezhi/kernel';

const closing = /[。；;.，,\s]+$/;
/** A sum in yuan as people write it: `20000元`, `20,000.00 元`, `￥20000`, `2万元`. */
const sums = /([\d,，]+(?:\.\d+)?)\s*(万)?\s*元|[¥￥]\s*([\d,，]+(?:\.\d+)?)/g;

/** A sum written in characters, as people tell it: `三万块`, `二千五百元`. */
const inCharacters = /[一二两三四五六七八九十百千万零〇壹贰叁肆伍陆柒捌玖拾佰仟]\s*(?:块|元|圆)/;

function holds(text: string, fen: number): boolean {
  return [...text.matchAll(sums)].some(([, yuan = '', tenThousand, marked = '']) => {
    const digits = (yuan || marked).replaceAll(/[,，]/g, '');
    return tenThousand === undefined
      ? parseYuan(digits) === fen
      : Math.round(Number(digits) * 1_000_000) === fen;
  });
}

/**
 * A claim or an order with its sum, told once: `支付货款` with 60 480 yuan → `支付货款60480元`, and a text that already
 * names that sum stays as it was written. One that tells a sum in characters is not glued to the number. Without the stop at its end.
 */
export function withAmount(text: string, fen: number | null): string {
  const words = text.replace(closing, '');
  if (fen === null || holds(words, fen)) return words;
  return `${words}${inCharacters.test(words) ? '，计' : ''}${yuanText(fen as Money).replace(/\.00$/, '')}元`;
}
