import type { Deposit, Exhibit } from '@xiezhi/record';
import { unvouched } from '@xiezhi/record';
import type { Facts, Told } from '../framework/index.ts';
import { said } from '../framework/index.ts';

/*
 * How data came about and through whose hands it went, as its party says: neither the log nor a deposit shows that it was so
 * (OLR-18.2.2). Whoever weighs it reads it beside what a verification shows.
 */

const parts = [
  'device',
  'tool',
  'capturedAt',
  'capturedOn',
  'custody',
  'notary',
  'witness',
  'priorUse',
] as const;
/** What OLR-18.2.2 has a court weigh: where nothing is said of it, that is said. */
const weighed = ['tool', 'capturedAt', 'custody', 'notary', 'witness'] as const;

/** @param receivedOn the day on which the court had it; null where that is not asked. */
export function toldOfProvenance(
  one: Exhibit,
  deposit: Deposit | null,
  receivedOn: string | null,
): Told {
  const gap = unvouched(one, deposit, receivedOn);
  return {
    code: 'provenance',
    facts: {
      source: one.source,
      ...Object.fromEntries(parts.map((part) => [part, one.provenance?.[part] ?? ''])),
      unsaid: weighed.filter(
        (part) =>
          (one.provenance?.[part] ??
            (part === 'capturedAt' ? one.provenance?.capturedOn : undefined)) === undefined,
      ),
      until: gap?.until ?? '',
      minutes: gap?.minutes ?? 0,
    },
  };
}

export interface ProvenanceWords {
  readonly label: string;
  readonly parts: Readonly<Record<(typeof parts)[number] | 'source', string>>;
  readonly colon: string;
  readonly stamp: (at: string) => string;
  readonly gap: (minutes: number, until: 'deposit' | 'court') => string;
  readonly unsaid: (names: readonly string[]) => string;
}

/** The whole of it for whoever weighs the data. */
export function provenanceText(facts: Facts, words: ProvenanceWords) {
  const line = (part: (typeof parts)[number] | 'source'): string => {
    const text = said(facts, part);
    if (text === '') return '';
    return `${words.parts[part]}${words.colon}${part === 'capturedAt' ? words.stamp(text) : text}`;
  };
  const until = said(facts, 'until');
  const unsaid = facts['unsaid'];
  const names = weighed
    .filter((part) => Array.isArray(unsaid) && unsaid.includes(part))
    .map((part) => words.parts[part]);
  return {
    label: words.label,
    value: [
      line('source'),
      ...parts.map(line),
      until === 'deposit' || until === 'court' ? words.gap(Number(facts['minutes']), until) : '',
      names.length === 0 ? '' : words.unsaid(names),
    ]
      .filter((one) => one !== '')
      .join('\n'),
  };
}
