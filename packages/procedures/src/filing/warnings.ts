import type { ComplaintElements, PartyDetails } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';
import { allWhoSue } from './plaintiff.ts';
import { idNumbersInTheOpen } from './rules/id-numbers-in-the-open.ts';
import { manyWhoSue } from '../shared/rules/many-who-sue.ts';
import { namedTwice } from './rules/named-twice.ts';
import { lackingOf } from './rules/what-is-lacking.ts';
import { sameNumberOnBothSides } from './rules/same-number-on-both-sides.ts';

interface Complaint extends Omit<ComplaintElements, 'byCause'> {
  readonly causeFacts?:
    | readonly { readonly value?: string | undefined; readonly note?: string | undefined }[]
    | undefined;
  readonly plaintiff: PartyDetails;
  readonly coPlaintiffs?: readonly PartyDetails[] | undefined;
  readonly defendants: readonly PartyDetails[];
  readonly claims: readonly { readonly text: string }[];
  readonly grounds: string;
}

/**
 * What a plaintiff is told of the complaint before handing it in. It is received whatever they do with it (OLR-9.1.2a).
 * What it lacks is given as it will be entered; whoever writes another name than their own is told so by both.
 */
export function warningsOf(
  complaint: Complaint,
  items: readonly string[],
  writer: string | null,
): readonly Told[] {
  const { defendants, claims, grounds } = complaint;
  const plaintiffs = allWhoSue(complaint);
  const { agreedClause, byContract, byLaw, related, appraisal, preservedBy } = complaint;
  const elements = [agreedClause, byContract, byLaw, related, appraisal, preservedBy];
  const numbers = idNumbersInTheOpen([
    grounds,
    ...claims.map(({ text }) => text),
    ...elements.map((one) => one ?? ''),
    ...(complaint.causeFacts ?? []).flatMap(({ value, note }) => [value ?? '', note ?? '']),
  ]);
  const names = sameNumberOnBothSides({ plaintiffs, defendants });
  const another = writer !== null && items.includes('authority-of-agent');
  const twice = namedTwice({ plaintiffs });
  const many = manyWhoSue({ count: plaintiffs.length });
  return [
    ...(numbers.length === 0 ? [] : [{ code: 'number-in-text', facts: { numbers } }]),
    ...(names.length === 0 ? [] : [{ code: 'same-number', facts: { names } }]),
    ...(twice.length === 0 ? [] : [{ code: 'named-twice', facts: { names: twice } }]),
    ...(many === null ? [] : [{ code: 'many-who-sue', facts: { count: many } }]),
    ...(another
      ? [{ code: 'another-name', facts: { names: plaintiffs.map(({ name }) => name), writer } }]
      : []),
    ...(items.length === 0
      ? []
      : [{ code: 'lacking', facts: { items, of: lackingOf({ plaintiffs, defendants }) } }]),
  ];
}
