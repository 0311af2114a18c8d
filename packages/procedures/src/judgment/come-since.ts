import type { Instant } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { upcoming } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';

/** Until it is pronounced the parties do not know, and answer or hand in evidence, of which the judgment says nothing. */
export function cameSinceSigning({
  judgment: { made },
  admission,
  defence,
  evidence,
}: CaseState): readonly Told[] {
  const since = (handedIn: readonly { readonly at: Instant }[]): boolean =>
    made !== null && handedIn.some(({ at }) => at > made.at);
  const whats = [
    ...(since(defence.defences) ? ['answer'] : []),
    ...(since(evidence.lists) ? ['evidence'] : []),
    ...(since(admission.facts.flatMap(({ answers }) => answers)) ? ['admissions'] : []),
  ];
  return whats.length === 0 ? [] : [{ code: 'come-since', facts: { whats } }];
}

/** Fixed, and not held or put off: the parties were told of a hearing at which nothing would be left to hear. */
export function hearingAhead({ hearing }: CaseState): readonly Told[] {
  const next = upcoming(hearing, 'hearing');
  return next === null ? [] : [{ code: 'hearing-ahead', facts: { at: next.at } }];
}
