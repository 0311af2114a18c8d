import type { StreamId } from '@xiezhi/kernel';
import { courtDayOf } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import { partiesOf } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';
import { onTheirOwnWord } from '../shared/stands-as-party.ts';
import { lackingItems, lackingOf } from './rules/what-is-lacking.ts';

/**
 * CPL-51: an organisation sues through whoever represents it, and that somebody is this is their own word alone until the
 * reviewer has seen a certificate.
 */
const toldOfOwnWord = (state: CaseState): readonly Told[] =>
  onTheirOwnWord(state).map(({ party, agent }) => ({
    code: 'organisation-unproved',
    facts: { name: party.name, by: agent.name },
  }));

const sidesOf = ({ participation }: CaseState) => ({
  plaintiffs: partiesOf(participation, 'plaintiff'),
  defendants: partiesOf(participation, 'defendant'),
});
const lackingBy = (state: CaseState) => lackingOf(sidesOf(state));

/** CPL-124: of what the court asked for, what the answer left open still, as far as the docket shows it. */
function stillLacking(state: CaseState): readonly Told[] {
  const last = state.filing.corrections.at(-1);
  if (last === undefined || last.answeredAt === null) return [];
  const lacking = new Set(lackingItems(sidesOf(state)));
  const items = last.items.map(({ item }) => item).filter((item) => lacking.has(item));
  return items.length === 0
    ? []
    : [{ code: 'still-lacking', facts: { items: [...new Set(items)], of: lackingBy(state) } }];
}

/** What has come in last, and what the complaint still lacked when it was handed in. */
export function toldOfFiling(state: CaseState): readonly Told[] {
  const { filing } = state;
  const answered = filing.corrections.at(-1)?.answeredAt ?? null;
  const { transferred } = filing;
  return [
    ...(transferred === null
      ? []
      : [
          {
            code:
              transferred.separated !== undefined
                ? 'separated'
                : transferred.remanded === undefined
                  ? 'transferred'
                  : 'remanded',
            facts: {
              court: transferred.courtName,
              number: transferred.caseNumber,
              ...(transferred.remanded === undefined ? {} : { above: transferred.remanded.number }),
            },
            short: true,
            ...(transferred.remanded === undefined && transferred.separated === undefined
              ? {}
              : {
                  cases: [
                    { stream: transferred.stream as StreamId, label: transferred.caseNumber },
                  ],
                }),
          },
        ]),
    answered === null
      ? {
          code: 'submitted',
          facts: { on: filing.submittedAt === null ? '' : courtDayOf(filing.submittedAt) },
          short: true,
        }
      : { code: 'corrected', facts: { on: courtDayOf(answered) }, short: true },
    ...toldOfOwnWord(state),
    // CPL-62: the reviewer weighs it, and asks the plaintiff where it matters.
    ...(filing.unauthorised.claims ? [{ code: 'claims-by-agent', facts: {} }] : []),
    ...(filing.unauthorised.withdrawal === null
      ? []
      : [{ code: 'withdrawal-by-agent', facts: { reason: filing.unauthorised.withdrawal } }]),
    ...(answered === null && filing.lacking.length > 0
      ? [{ code: 'lacking', facts: { items: [...filing.lacking], of: lackingBy(state) } }]
      : []),
    ...stillLacking(state),
  ];
}
