import { byLaw } from '@xiezhi/kernel';
import { mendField, refusal, rule } from '../../framework/index.ts';

/** A number of eleven digits or more is a telephone or an identity card; a case is named by the number it bears. */
const telling = [/(?:\d[ -]?){10,}\d/, /\(\s*\d{4}\s*\)\s*\S{1,20}?\d+\s*号/];
/** Days are written with as many digits, and tell of nobody. */
const days = /\d{4}-\d{1,2}-\d{1,2}/g;

/**
 * OLR-38.1.1: what is published of people's complaints, and what goes to the courts above (N49-15.1.2), leaves out who it
 * was. Numbers are found here; names are for whoever signs, and the form says so.
 */
export const namesNobody = rule<{ readonly path: string; readonly text: string }>(
  'feedback/names-nobody',
  ['OLR-38.1.1', 'N49-15.1.2'],
  ({ path, text }) => {
    const plain = text.normalize('NFKC').replaceAll(days, '');
    const found = telling.flatMap((one) => one.exec(plain)?.[0] ?? []);
    return found[0] === undefined
      ? null
      : refusal('feedback/names-nobody', byLaw('OLR-38.1.1'), [mendField(path)], {
          found: `${found[0].slice(0, 4)}…`,
        });
  },
);
