import type { CourtDay, Json } from '@xiezhi/kernel';
import type { CaseState, CourtProfile } from '@xiezhi/record';
import { holder, parties } from '@xiezhi/record';
import type { Reaction } from '../framework/index.ts';
import { reaction } from '../framework/index.ts';
import { openingOf, partyOf } from '../shared/judgment-data.ts';
import { withAmount } from '../shared/with-amount.ts';

/** CPL-100: claims, facts and what was agreed, from what the parties signed and the judge confirmed. */
export function mediationData(
  state: CaseState,
  court: CourtProfile,
  today: CourtDay,
  extra: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> {
  const { filing, participation, mediation } = state;
  const one = mediation.agreements.find(({ id }) => id === extra['mediation']);
  const terms = one?.terms ?? [];
  return {
    court: court.name,
    parties: parties(participation).map((each) => partyOf(state, each)),
    course: openingOf(state),
    claims: {
      by: '原告',
      items: filing.claims.map(({ text }) => text),
      grounds: filing.grounds === '' ? null : filing.grounds,
    },
    facts: one?.facts ?? '',
    terms: terms.map(
      ({ text, fen }, index) =>
        `${withAmount(text, fen)}${index === terms.length - 1 ? '。' : '；'}`,
    ),
    costs: one?.costs ?? '',
    bench: [{ post: '审判员', name: holder(participation, 'judge')?.name ?? '审判员' }],
    decidedOn: today,
    staff: [{ post: '书记员', name: holder(participation, 'clerk')?.name ?? '书记员' }],
  };
}

/** CPL-100: what a judge has confirmed is put into a statement; on the grounds of CPL-101 the record does without. */
export const statementPaper: Reaction = reaction({
  name: 'documents/mediation-statement',
  on: 'mediation.Confirmed',
  basis: ['CPL-100'],
  gives: ['documents.order'],
  makes: ['documents.Ordered'],
  then: (entry, { mediation }) => {
    const { agreement: id } = entry.body as { readonly agreement: string };
    return mediation.agreements.some((one) => one.id === id && one.form === 'statement')
      ? [
          {
            command: 'documents.order',
            key: '',
            input: { template: 'mediation-statement', extra: { mediation: id } },
          },
        ]
      : [];
  },
});
