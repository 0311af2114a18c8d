import type { Facts } from '../framework/index.ts';

/** Orders or terms, each in a line with its number, as the paper prints them. */
export const numberedLines = (facts: Facts, name: string, dot: '．' | '. '): string => {
  const lines = facts[name];
  return Array.isArray(lines)
    ? lines.map((line, index) => `${String(index + 1)}${dot}${String(line)}`).join('\n')
    : '';
};
