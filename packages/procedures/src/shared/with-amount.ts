import type { Money } from '@xiezhi/kernel';
import { parseYuan, yuanText } from '@xiezhi/kernel';

const closing = /[。；;.，,\s]+$/;
/** A sum in yuan as people write it: `20000元`, `20,000.00 元`, `￥20000`, `2万元`. */
const sums = /([\d,，]+(?:\.\d+)?)\s*(万)?\s*元|[¥￥]\s*([\d,，]+(?:\.\d+)?)/g;

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
 * names that sum stays as it was written. Without the stop at its end.
 */
export function withAmount(text: string, fen: number | null): string {
  const words = text.replace(closing, '');
  return fen === null || holds(words, fen)
    ? words
    : `${words}${yuanText(fen as Money).replace(/\.00$/, '')}元`;
}
