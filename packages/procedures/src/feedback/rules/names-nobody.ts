import { byPolicy } from '@xiezhi/kernel';
import { mendField, refusal, rule } from '../../framework/index.ts';

/** In groups or without, no digit before or after: as many as given. */
const digits = (count: number, first: string, last = '\\d'): RegExp =>
  new RegExp(`(?<!\\d[ -]?)${first}(?:[ -]?\\d){${String(count - 2)}}[ -]?${last}(?![ -]?\\d)`);

/**
 * What shows who it was: a mobile telephone, a telephone with its area code, an identity card, an account; and the number
 * of a case, which has the code of its court after the year, as that of an instrument has not.
 */
const telling = [
  /(?<!\d[ -]?)1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![ -]?\d)/,
  /(?<!\d)0\d{2,3}[ -]?\d{7,8}(?!\d)/,
  digits(18, '[1-9]', '[\\dXx]'),
  /(?<!\d)\d{15,19}(?!\d)/,
  /\(\s*\d{4}\s*\)\s*[\u4e00-\u9fff]\s*\d{2,4}\s*[\u4e00-\u9fff]{1,6}\s*\d+\s*号/,
  /\(\s*\d{4}\s*\)\s*最高法[\u4e00-\u9fff]{1,6}\s*\d+\s*号/,
];
/** Days are written with as many digits, and tell of nobody. */
const days = /\d{4}-\d{1,2}-\d{1,2}/g;

/**
 * OLR-38.1.1: what is published of people's complaints, and what goes to the courts above (N49-15.1.2), leaves out who it
 * was. Numbers are found here by their shape, which no article fixes, so that it is this court's policy; names are for whoever
 * signs, and the form says so.
 */
export const namesNobody = rule<{ readonly path: string; readonly text: string }>(
  'feedback/names-nobody',
  ['OLR-38.1.1', 'N49-15.1.2'],
  ({ path, text }) => {
    const plain = text.normalize('NFKC').replaceAll(days, '');
    const found = telling.flatMap((one) => one.exec(plain)?.[0] ?? []);
    return found[0] === undefined
      ? null
      : refusal('feedback/names-nobody', byPolicy('published-names-nobody'), [mendField(path)], {
          found: `${found[0].slice(0, 4)}…`,
        });
  },
);
