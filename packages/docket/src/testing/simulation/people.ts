import type { Post } from '@xiezhi/record';

/** Somebody who lives in the simulated town. `seat` says what they are there for. */
export interface Resident {
  readonly key: string;
  readonly name: string;
  readonly seat: 'plaintiff' | 'defendant' | 'lawyer' | 'assistant' | 'stranger' | Post;
}

const named = (seat: Resident['seat'], ...names: readonly string[]): readonly Resident[] =>
  names.map((name, index) => ({ key: `${seat}-${String(index + 1)}`, name, seat }));

export const residents: readonly Resident[] = [
  ...named('administrator', '顾行简'),
  ...named('president', '温如玉'),
  ...named('finance-officer', '钱掌柜'),
  ...named('filing-reviewer', '林知远', '苏明'),
  ...named('judge', '陆正言', '吴敬'),
  ...named('clerk', '何清', '郑细'),
  ...named('plaintiff', '沈静宜', '赵青禾', '孙望', '李安'),
  ...named('defendant', '钱守拙', '周大同', '王平', '冯远'),
  ...named('lawyer', '邵知行'),
  ...named('stranger', '路过'),
  ...named('assistant', '周小禾'),
];

export const seated = (seat: Resident['seat']): readonly Resident[] =>
  residents.filter((one) => one.seat === seat);

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** A number as on an identity card, its check character reckoned. */
export function residentIdOf(index: number): string {
  const first = `11010519800101${String(index).padStart(3, '0')}`;
  const sum = weights.reduce((total, weight, place) => total + weight * Number(first[place]), 0);
  return `${first}${'10X98765432'[sum % 11] ?? ''}`;
}

export const mobileOf = (index: number): string => `138000${String(10000 + index)}`;
