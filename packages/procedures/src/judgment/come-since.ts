import type { Instant } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { participant, sittingToCome } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';
import { handedIn } from '../shared/handed-in.ts';

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

/** CPL-62: what was nobody's word at the signature and has become the party's since: the judgment says nothing of it. */
export function becameSinceSigning(state: CaseState): readonly Told[] {
  const rows = handedIn(state)
    .filter(
      ({ goneBy, unshown, at }) =>
        goneBy && unshown === null && at <= (state.judgment.made?.at ?? at),
    )
    .map(({ participant: id, what, at }) => ({
      name: participant(state.participation, id)?.name ?? '',
      ...{ what, at },
    }));
  return rows.length === 0 ? [] : [{ code: 'become-since', facts: { rows } }];
}

/** To come, and not put off: the parties were told of a hearing at which nothing would be left to hear. */
export function hearingAhead({ hearing }: CaseState, now: Instant): readonly Told[] {
  const next = sittingToCome(hearing, now, 'hearing');
  return next === null ? [] : [{ code: 'hearing-ahead', facts: { at: next.at } }];
}
