import type { Json } from '@xiezhi/kernel';

/* What the rulings on the course of a suit are made of. */

export const said = (extra: Readonly<Record<string, Json>>, name: string): string => {
  const value = extra[name];
  return typeof value === 'string' ? value : '';
};

export const ids = (extra: Readonly<Record<string, Json>>, name: string): readonly string[] => {
  const value = extra[name];
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
};

export const civil = (...articles: readonly string[]) => ({
  law: '中华人民共和国民事诉讼法',
  articles: [...articles],
});
export const feeMeasures = (...articles: readonly string[]) => ({
  law: '诉讼费用交纳办法',
  articles: [...articles],
});
export const interpretation = (...articles: readonly string[]) => ({
  law: '最高人民法院关于适用〈中华人民共和国民事诉讼法〉的解释',
  articles: [...articles],
});

/** Of one ruling: what happened, on what it rests, what is ordered. */
export interface Text {
  readonly course: string;
  readonly basis: readonly Json[];
  readonly order: string;
  readonly appeal: boolean;
}
