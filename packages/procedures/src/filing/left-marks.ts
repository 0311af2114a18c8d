import type { CaseState, ComplaintElements, ExhibitInput, PartyDetails } from '@xiezhi/record';
import { keysNamed, partiesOf } from '@xiezhi/record';
import { questionOf } from '../shared/places.ts';
import type { AboutDecision } from './application/mended.ts';
import type { KeyedParty } from './defendants.ts';
import { coPlaintiffGiven, placed } from './defendants.ts';

/* OLR-9.1.2a: which marks of a notice an answer leaves as they were. */

/** An answer to the notice, as far as it mends the complaint itself. */
export interface Correction extends ComplaintElements, AboutDecision {
  readonly plaintiff?: PartyDetails | undefined;
  readonly coPlaintiffs?: readonly KeyedParty[] | undefined;
  readonly defendants?: readonly KeyedParty[] | undefined;
  readonly claims: readonly {
    readonly key?: string | undefined;
    readonly text: string;
    readonly yuan?: string | undefined;
  }[];
  readonly grounds?: string | undefined;
  readonly exhibits?: readonly ExhibitInput[] | undefined;
  readonly attachments: readonly unknown[];
}

/** Said anew: a text that is left out, or stays as it was, is none. */
export const newGrounds = ({ filing }: CaseState, { grounds }: Correction): string | undefined =>
  grounds === undefined || grounds.trim() === filing.grounds.trim() ? undefined : grounds;

/** What the complaint says at a part of a party, as it stands. */
const partOf = (party: object | undefined, part: string): string => {
  const said = (party as Readonly<Record<string, unknown>> | undefined)?.[part];
  return typeof said === 'string' ? said.trim() : '';
};

/** What stands and what is given at one part of an entry; nothing is given of an entry that was taken out. */
interface AtMark {
  readonly stands: object | undefined;
  readonly given: object | undefined;
  /** The entry is no longer in the list: what was marked of it has gone with it. */
  readonly gone: boolean;
}

function rowAt(state: CaseState, input: Correction, root: string, key: string): AtMark {
  const { participation, filing } = state;
  switch (root) {
    case 'defendants': {
      const stands = partiesOf(participation, 'defendant').find(({ id }) => id === key);
      if (input.defendants === undefined) return { stands, given: undefined, gone: false };
      const row = placed(state, input.defendants).find(({ participant }) => participant === key);
      return { stands, given: row?.given, gone: row === undefined };
    }
    case 'coPlaintiffs': {
      const others = partiesOf(participation, 'plaintiff').slice(1);
      const stands = others.find(({ id }) => id === key);
      const given =
        stands === undefined
          ? undefined
          : coPlaintiffGiven(others, input.coPlaintiffs ?? [], stands);
      // Nobody who sues leaves by a list: what it leaves out of them is not answered.
      return { stands, given, gone: false };
    }
    default: {
      const index = filing.claimKeys.list.indexOf(key);
      const place = keysNamed(filing.claimKeys, input.claims).indexOf(key);
      return { stands: filing.claims[index], given: input.claims[place], gone: place < 0 };
    }
  }
}

/**
 * A mark at a text is answered by another text than the one that was marked, or by taking out what it was about; at a list of files,
 * by anything that is handed in. What was marked as it should be, and stays, cannot be told from what was passed over: the applicant
 * is told, and may go on. `at`: the path with the key of the entry.
 */
export function leavesMark(
  state: CaseState,
  input: Correction & { readonly attachments: readonly unknown[] },
  at: string,
): boolean {
  const root = questionOf(at);
  if (root === 'exhibits' || root === 'attachments')
    return input.attachments.length + (input.exhibits ?? []).length === 0;
  if (root === 'grounds') return newGrounds(state, input) === undefined;
  const steps = at.split('.');
  const part = steps.at(-1) ?? '';
  if (root === 'plaintiff') {
    const [first] = partiesOf(state.participation, 'plaintiff');
    return unmoved({ stands: first, given: input.plaintiff, gone: false }, part);
  }
  return unmoved(rowAt(state, input, root, steps[1] ?? ''), part);
}

const unmoved = ({ stands, given, gone }: AtMark, part: string): boolean => {
  if (gone) return false;
  const now = partOf(given, part);
  return now === '' || now === partOf(stands, part);
};
