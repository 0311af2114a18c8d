const parts = {
  zh: {
    materials: '鉴定材料',
    method: '依据的原理、方法',
    process: '鉴定过程',
    conclusion: '鉴定意见',
  },
  en: {
    materials: 'the materials',
    method: 'the principles and methods',
    process: 'the process',
    conclusion: 'the conclusion',
  },
} as const;

/** What of an opinion is missing, named by the marks of its parts with a blank between them. */
export const partsZh = (marks: string): string =>
  marks
    .split(' ')
    .map((one) => parts.zh[one as keyof typeof parts.zh])
    .join('、');
export const partsEn = (marks: string): string =>
  marks
    .split(' ')
    .map((one) => parts.en[one as keyof typeof parts.en])
    .join(', ');

/** As a title of its own, not in the middle of a sentence. */
export const partTitleEn = (mark: string): string => {
  const said = partsEn(mark).replace(/^the /, '');
  return said.charAt(0).toUpperCase() + said.slice(1);
};
