import { computation } from '../../framework/index.ts';

/**
 * May a case of this kind go online: as it is; where it is about commutation or parole; on a ground that belongs to its
 * kind; on any ground that is said; or not here.
 */
export interface Reach {
  readonly online: 'open' | 'sentence' | 'criminal' | 'other';
  readonly article: 'OLR-3.1.1' | 'OLR-3.1.2' | 'OLR-3.1.3' | 'OLR-3.1.4' | 'OLR-3.1.5';
}

/** Of special procedures, payment orders, bankruptcy and the review of enforcement without a suit. */
const special = ['民特', '民督', '民催', '破', '清', '强清', '行审'];

const begins = (type: string, ...with_: readonly string[]): boolean =>
  with_.some((one) => type.startsWith(one));

/**
 * OLR-3.1.1, OLR-3.1.2, OLR-3.1.3, OLR-3.1.5: by the characters of the case number. Civil and administrative cases, special
 * procedures, payment orders and bankruptcy go online; of criminal matters commutation and parole do, which share their
 * number with other changes of a sentence, and others on fast-track or a special reason; any other kind where it suits,
 * and why is said.
 */
export const kindsOfCaseOnline = computation<{ readonly type: string | null }, Reach>(
  'consent/kinds-of-case-online',
  ['OLR-3.1.1', 'OLR-3.1.2', 'OLR-3.1.3', 'OLR-3.1.5'],
  ({ type }) => {
    // Before there is a number there is a civil filing: nothing else is taken here.
    if (type === null) return { online: 'open', article: 'OLR-3.1.1' };
    if (begins(type, ...special)) return { online: 'open', article: 'OLR-3.1.3' };
    if (begins(type, '民', '行')) return { online: 'open', article: 'OLR-3.1.1' };
    if (begins(type, '刑更')) return { online: 'sentence', article: 'OLR-3.1.2' };
    if (begins(type, '刑')) return { online: 'criminal', article: 'OLR-3.1.2' };
    if (begins(type, '执')) return { online: 'open', article: 'OLR-3.1.4' };
    return { online: 'other', article: 'OLR-3.1.5' };
  },
  () => ({ online: 'other', article: 'OLR-3.1.5' }),
);
