import { createHash } from 'node:crypto';
import type { Json } from '@xiezhi/kernel';

interface Asked {
  readonly fen: number;
  readonly channel: string;
  readonly about: string;
}

/**
 * A cashier that takes no money and says so: its references begin with 演示. The same payment asked for again is the
 * same payment, under the same reference.
 */
export function demonstrationCashier(
  question: Json,
): Promise<{ fen: number; channel: string; reference: string } | null> {
  const { fen, channel, about } = question as unknown as Asked;
  if (fen <= 0) return Promise.resolve(null);
  const mark = createHash('sha256')
    .update(`${about}\0${channel}\0${String(fen)}`)
    .digest('hex')
    .slice(0, 10)
    .toUpperCase();
  return Promise.resolve({ fen, channel, reference: `演示${mark}` });
}
