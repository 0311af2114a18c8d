import { byPolicy } from '@xiezhi/kernel';
import { mendField, refusal, rule } from '../../framework/index.ts';
import { numberOfSomebody } from '../../shared/numbers-of-people.ts';

/** The number of a case has the code of its court after the year, as that of an instrument has not. */
const caseNumbers = [
  /\(\s*\d{4}\s*\)\s*[\u4e00-\u9fff]\s*\d{2,4}\s*[\u4e00-\u9fff]{1,6}\s*\d+\s*号/,
  /\(\s*\d{4}\s*\)\s*最高法[\u4e00-\u9fff]{1,6}\s*\d+\s*号/,
];

/**
 * OLR-38.1.1: what is published of people's complaints, and what goes to the courts above (N49-15.1.2), leaves out who it
 * was. Numbers are found here by their shape, which no article fixes, so that it is this court's policy; names are for whoever
 * signs, and the form says so.
 */
export const namesNobody = rule<{ readonly path: string; readonly text: string }>(
  'feedback/names-nobody',
  ['OLR-38.1.1', 'N49-15.1.2'],
  ({ path, text }) => {
    const found = numberOfSomebody(text, caseNumbers);
    return found === null
      ? null
      : refusal('feedback/names-nobody', byPolicy('published-names-nobody'), [mendField(path)], {
          found: `${found.slice(0, 4)}…`,
        });
  },
);
