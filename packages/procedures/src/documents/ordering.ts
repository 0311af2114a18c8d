import type { CaseState } from '@xiezhi/record';
import { partiesOf, standing } from '@xiezhi/record';

export const order = (
  template: string,
  addressee: string,
  extra: Readonly<Record<string, string>> = {},
) => ({
  command: 'documents.order',
  key: '',
  input: { template, addressee, extra },
});

export const toPlaintiffs = (state: CaseState, ...templates: readonly string[]) =>
  partiesOf(state.participation, 'plaintiff').flatMap((one) =>
    templates.map((template) => order(template, one.id)),
  );

/**
 * What whoever comes into a case that runs is handed, as what they are in it. Who comes with a case of another court is
 * handed it when that is registered.
 */
export const toNewcomer = (state: CaseState, id: string, as: string) =>
  state.filing.status !== 'registered'
    ? []
    : [
        ...[
          ...(as === 'defendant' ? ['response-notice'] : []),
          ...(as === 'plaintiff' ? ['acceptance-notice'] : []),
          'evidence-notice',
          'rights-notice',
        ].map((template) => order(template, id)),
        ...standing(state.hearing)
          .filter(({ held }) => held === null)
          .map((sitting) => order('summons', id, { hearing: sitting.id })),
      ];

/** Each payment that came is put on paper. */
export const tickets = {
  'fees.Paid': 'the-claim',
  'fees.CounterclaimPaid': 'a-counterclaim',
  'fees.AppealPaid': 'an-appeal',
  'fees.DebtPaid': 'a-share',
} as const;

export const ordering = { gives: ['documents.order'], makes: ['documents.Ordered'] };
