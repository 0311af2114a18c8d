import type { Json } from '@xiezhi/kernel';
import type { Facts, TextTable } from '../framework/index.ts';
import { said } from '../framework/index.ts';

const sidesZh: Readonly<Record<string, string>> = {
  plaintiff: '原告',
  defendant: '被告',
  'third-party': '第三人',
  court: '法院依职权取得的',
};
const sidesEn: Readonly<Record<string, string>> = {
  plaintiff: 'plaintiff',
  defendant: 'defendant',
  'third-party': 'third party',
  court: 'court',
};

/** 原告证据3：as a court names an exhibit. Facts: `side`, `number`. */
export const exhibitZh = (facts: Facts): string =>
  `${sidesZh[said(facts, 'side')] ?? ''}证据${said(facts, 'number')}`;

/** The same in English: exhibit 3 of the plaintiff. */
export const exhibitEn = (facts: Facts): string =>
  `exhibit ${said(facts, 'number')} of the ${sidesEn[said(facts, 'side')] ?? 'party'}`;

/** A list of objects in the facts of a text. */
export const rowsIn = (facts: Facts, name: string): readonly Facts[] => {
  const value = facts[name];
  const isRow = (one: Json): one is Record<string, Json> =>
    typeof one === 'object' && one !== null && !Array.isArray(one);
  return Array.isArray(value) ? value.filter(isRow) : [];
};

interface OpinionWords {
  readonly head: readonly string[];
  readonly exhibit: (facts: Facts) => string;
  /** All of it agreed, or what of it is disputed. */
  readonly agreed: string;
  readonly disputed: (aspects: readonly string[]) => string;
  readonly nobody: string;
  /** Said of the exhibit with that number, whose place this one took. */
  readonly former: (number: string) => string;
}

const aspects = ['authenticity', 'legality', 'relevance'] as const;

/** What each said of each exhibit: one row an opinion, and one where nobody spoke yet. */
export const opinionTable = (facts: Facts, words: OpinionWords): TextTable => ({
  head: words.head,
  rows: rowsIn(facts, 'rows').flatMap((one) => {
    const name = `${words.exhibit(one)} ${said(one, 'name')}`;
    const opinions = rowsIn(one, 'said');
    return opinions.length === 0
      ? [[name, words.nobody, '', '']]
      : opinions.map((by) => {
          const disputed = aspects.filter((each) => said(by, each) === 'disputed');
          const view = disputed.length === 0 ? words.agreed : words.disputed(disputed);
          const former = said(by, 'former');
          const of = former === '' ? '' : words.former(former);
          return [name, said(by, 'by'), `${view}${of}`, said(by, 'reasons')];
        });
  }),
});
