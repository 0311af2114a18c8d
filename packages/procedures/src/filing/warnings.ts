import type { PartyDetails } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';
import { allWhoSue } from './plaintiff.ts';
import { idNumbersInTheOpen } from './rules/id-numbers-in-the-open.ts';
import { manyWhoSue } from './rules/many-who-sue.ts';
import { namedTwice } from './rules/named-twice.ts';
import { sameNumberOnBothSides } from './rules/same-number-on-both-sides.ts';
import { whatIsLacking } from './rules/what-is-lacking.ts';

interface Complaint {
  readonly plaintiff: PartyDetails;
  readonly coPlaintiffs?: readonly PartyDetails[] | undefined;
  readonly defendants: readonly PartyDetails[];
  readonly claims: readonly { readonly text: string }[];
  readonly grounds: string;
  readonly attachments: readonly unknown[];
  /** Evidence with its list; a file of it is not attached once more. */
  readonly exhibits?: readonly unknown[] | undefined;
}

/** What a plaintiff is told of the complaint before handing it in. It is received whatever they do with it (OLR-9.1.2a). */
export function warningsOf(complaint: Complaint): readonly Told[] {
  const { defendants, claims, grounds, attachments, exhibits = [] } = complaint;
  const plaintiffs = allWhoSue(complaint);
  const numbers = idNumbersInTheOpen([grounds, ...claims.map(({ text }) => text)]);
  const names = sameNumberOnBothSides({ plaintiffs, defendants });
  const handedIn = attachments.length + exhibits.length;
  const items = whatIsLacking({ plaintiffs, defendants, attachments: handedIn });
  const twice = namedTwice({ plaintiffs });
  const many = manyWhoSue({ count: plaintiffs.length });
  return [
    ...(numbers.length === 0 ? [] : [{ code: 'number-in-text', facts: { numbers } }]),
    ...(names.length === 0 ? [] : [{ code: 'same-number', facts: { names } }]),
    ...(twice.length === 0 ? [] : [{ code: 'named-twice', facts: { names: twice } }]),
    ...(many === null ? [] : [{ code: 'many-who-sue', facts: { count: many } }]),
    ...(items.length === 0 ? [] : [{ code: 'lacking', facts: { items } }]),
  ];
}
