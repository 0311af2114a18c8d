import type { Facts } from '../framework/index.ts';
import { said } from '../framework/index.ts';

/* EVR-40: an examination after an opinion, in the words of whoever asks for it and of whoever decides. */

export const anewWays = {
  zh: { anew: '重新鉴定', supplement: '补充鉴定' },
  en: { anew: 'Anew', supplement: 'A supplement' },
} as const;

export const anewGrounds = {
  zh: {
    unqualified: '鉴定人不具备相应资格',
    procedure: '鉴定程序严重违法',
    groundless: '鉴定意见明显依据不足',
    unusable: '不能作为证据使用的其他情形',
  },
  en: {
    unqualified: 'The appraiser was not qualified',
    procedure: 'The procedure broke the law gravely',
    groundless: 'The opinion plainly lacks ground',
    unusable: 'It cannot be used as evidence for another reason',
  },
} as const;

/** Which of the two, as a row says it or as an entry has it; empty where nothing was examined before. */
export function anewOf(facts: Facts): { readonly way: string; readonly ground: string } {
  const { anew } = facts;
  const of =
    typeof anew === 'object' && anew !== null && !Array.isArray(anew) ? (anew as Facts) : {};
  return { way: said(of, 'way'), ground: said(of, 'ground') };
}

const isWay = (way: string): way is keyof typeof anewWays.zh => Object.hasOwn(anewWays.zh, way);
const isGround = (ground: string): ground is keyof typeof anewGrounds.zh =>
  Object.hasOwn(anewGrounds.zh, ground);

/** 申请重新鉴定 */
export const askedAnewZh = ({ way }: { readonly way: string }): string | null =>
  isWay(way) ? `申请${anewWays.zh[way]}` : null;
export const askedAnewEn = ({ way }: { readonly way: string }): string | null =>
  isWay(way)
    ? {
        anew: 'Application to examine anew',
        supplement: 'Application for a supplementary opinion',
      }[way]
    : null;

export const groundZh = ({
  way,
  ground,
}: {
  readonly way: string;
  readonly ground: string;
}): string =>
  isGround(ground) ? anewGrounds.zh[ground] : way === 'anew' ? '没有写明是哪一种情形' : '';
export const groundEn = ({
  way,
  ground,
}: {
  readonly way: string;
  readonly ground: string;
}): string =>
  isGround(ground)
    ? anewGrounds.en[ground]
    : way === 'anew'
      ? 'No ground of the article is named'
      : '';
