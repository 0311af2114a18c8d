import type { Participant } from '@xiezhi/record';

/**
 * 沈某某, 云州…公司, to whoever holds a code and no account: who knows the party knows it again by that, and nobody else
 * learns who it is.
 */
export function maskedName({ name, kind }: Pick<Participant, 'name' | 'kind'>): string {
  const signs = [...name];
  if (kind === 'organisation')
    return signs.length < 7
      ? `${signs[0] ?? ''}…`
      : `${signs.slice(0, 2).join('')}…${signs.slice(-2).join('')}`;
  return `${signs[0] ?? ''}${'某'.repeat(Math.max(1, Math.min(2, signs.length - 1)))}`;
}
