import type { Instant } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { upcoming } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';

/** Until it is pronounced the parties do not know, and answer or hand in evidence, of which the draft says nothing. */
export function cameSinceDrafting({
  judgment: { draftedAt },
  admission,
  defence,
  evidence,
}: CaseState): readonly Told[] {
  const since = (handedIn: readonly { readonly at: Instant }[]): boolean =>
    draftedAt !== null && handedIn.some(({ at }) => at > draftedAt);
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
