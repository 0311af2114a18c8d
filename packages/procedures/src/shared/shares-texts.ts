import type { Money } from '@xiezhi/kernel';
import { yuanGrouped } from '@xiezhi/kernel';
import { isOfThirdParty } from '@xiezhi/record';
import type { CommandText } from '../framework/index.ts';

const yuan = (fen: unknown): string => yuanGrouped(Number(fen ?? 0) as Money);

/** What there is to bear, for whoever says who bears it. */
export const toShareZh: NonNullable<CommandText['tells']> = {
  'to-share': (facts) => ({
    label: `要分担的诉讼费用，共 ${yuan(facts['total'])} 元`,
    value: (
      facts['bills'] as readonly {
        readonly name: string;
        readonly fen: number;
        readonly paid: number;
      }[]
    )
      .map(({ name, fen, paid }) => `${name} ${yuan(fen)} 元，已预交 ${yuan(paid)} 元`)
      .join('\n'),
  }),
};

const feeName = (id: string): string =>
  id === '1'
    ? 'Fee of the claim'
    : isOfThirdParty({ id })
      ? 'Fee of a third party’s claim'
      : 'Fee of a counterclaim';

export const toShareEn: NonNullable<CommandText['tells']> = {
  'to-share': (facts) => ({
    label: `Costs to be borne, ${yuan(facts['total'])} yuan in all`,
    value: (
      facts['bills'] as readonly {
        readonly id: string;
        readonly fen: number;
        readonly paid: number;
      }[]
    )
      .map(
        ({ id, fen, paid }) =>
          `${feeName(id)}: ${yuan(fen)} yuan, ${yuan(paid)} yuan paid in advance`,
      )
      .join('\n'),
  }),
};
