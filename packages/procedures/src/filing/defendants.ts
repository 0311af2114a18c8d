import type { NewEntry } from '@xiezhi/kernel';
import type { CaseState, Participant, PartyDetails } from '@xiezhi/record';
import { participationBegun, participationCorrected, partiesOf } from '@xiezhi/record';
import { allLeaving } from '../shared/leaving.ts';

type Known = PartyDetails | Participant;

const personalOf = (one: Known): Omit<PartyDetails, 'name' | 'kind'> => ({
  residentId: one.residentId ?? undefined,
  creditCode: one.creditCode ?? undefined,
  representative: one.representative ?? undefined,
  address: one.address ?? undefined,
  mobile: one.mobile ?? undefined,
  email: one.email ?? undefined,
  ethnicity: one.ethnicity ?? undefined,
  occupation: one.occupation ?? undefined,
  workplace: one.workplace ?? undefined,
  domicile: domicileOf(one),
});

const domicileOf = ({ domicile }: Known): PartyDetails['domicile'] =>
  domicile === 'abroad' || domicile === 'here' ? domicile : undefined;

/** A defendant as the docket names and knows them: what all parties read, and what the court alone reads. */
const namedAs = (one: Known): Pick<PartyDetails, 'name' | 'kind'> => ({
  name: one.name,
  kind: one.kind,
});

/** The defendants as the court knows them now, for the form: everything, since the corrected list replaces them. */
export const knownDefendants = ({
  participation,
}: CaseState): readonly (Partial<PartyDetails> & { readonly key: string })[] =>
  partiesOf(participation, 'defendant').map((one) => ({
    key: one.id,
    ...namedAs(one),
    ...personalOf(one),
  }));

/** Those who sue as the court knows them now: the first, and the others in the order of the complaint. */
export function knownPlaintiffs({ participation }: CaseState) {
  const [first, ...others] = partiesOf(participation, 'plaintiff');
  return {
    plaintiff: first === undefined ? {} : known(first),
    ...(others.length === 0
      ? {}
      : { coPlaintiffs: others.map((one) => ({ key: one.id, ...known(one) })) }),
  };
}

const known = (one: Participant): Partial<PartyDetails> =>
  Object.fromEntries(
    Object.entries({ ...namedAs(one), ...personalOf(one) }).filter(
      ([, value]) => value !== undefined,
    ),
  );

/** What was supplied of those who sue. Who sues stays who they are: a name is not changed by a correction. */
export function correctedPlaintiffs(
  { participation }: CaseState,
  given: {
    readonly plaintiff?: PartyDetails | undefined;
    readonly coPlaintiffs?: readonly KeyedParty[] | undefined;
  },
): readonly NewEntry[] {
  const all = partiesOf(participation, 'plaintiff');
  const { plaintiff, coPlaintiffs = [] } = given;
  return all.flatMap((one, index) => {
    const its = index === 0 ? plaintiff : coPlaintiffGiven(all.slice(1), coPlaintiffs, one);
    if (its === undefined) return [];
    const mended = { ...its, ...namedAs(one) };
    return same(one, mended)
      ? []
      : [
          participationCorrected.make({
            shared: { participant: one.id, ...namedAs(one) },
            personal: personalOf(mended),
          }),
        ];
  });
}

/** A row of a list as the form gives it back: with its key, unless it was added or is from before there were keys. */
export type KeyedParty = PartyDetails & { readonly key?: string | undefined };

/**
 * What the list says of one who sues beside the first: by key; without any a list that is as long is that of the form, whatever was
 * done to a name in it, and of another the name says who is who.
 */
export function coPlaintiffGiven<Row extends KeyedParty>(
  others: readonly Participant[],
  list: readonly Row[],
  one: Participant,
): Row | undefined {
  if (list.some(({ key }) => key !== undefined)) return list.find(({ key }) => key === one.id);
  return list.length === others.length
    ? list[others.indexOf(one)]
    : list.find(({ name }) => name === one.name);
}

interface Placed {
  readonly participant: string;
  readonly given: PartyDetails;
  readonly before: Participant | null;
}

/**
 * Who of the list is whom of the docket: by key, then by name, and in a list without keys, of those left on both sides, by place. So
 * whoever takes one defendant out does not rename the others, and whoever mends a name keeps the participant.
 */
export function placed(state: CaseState, list: readonly KeyedParty[]): readonly Placed[] {
  const left = [...partiesOf(state.participation, 'defendant')];
  const take = (index: number): Participant | null =>
    index < 0 ? null : (left.splice(index, 1)[0] ?? null);
  const keyed = list.some(({ key }) => key !== undefined);
  const byKey = list.map(({ key }) => take(left.findIndex(({ id }) => id === key)));
  const known = byKey.map(
    (found, index) =>
      found ??
      take(
        left.findIndex(({ name, kind }) => name === list[index]?.name && kind === list[index].kind),
      ),
  );
  let last = Math.max(
    0,
    ...state.participation.participants
      .filter((one) => /^d\d+$/.test(one.id))
      .map((one) => Number(one.id.slice(1))),
  );
  return list.map((given, index) => {
    // In a list with keys a row without one was added: it takes nobody's place.
    const before = known[index] ?? (keyed ? null : take(left.length > 0 ? 0 : -1));
    if (before === null) last += 1;
    return { participant: before?.id ?? `d${String(last)}`, given, before };
  });
}

const same = (before: Participant, given: PartyDetails): boolean =>
  JSON.stringify([namedAs(before), personalOf(before)]) ===
  JSON.stringify([namedAs(given), personalOf(given)]);

/** What a corrected list means for the docket: the list itself, and who is renamed, joins and leaves by it. */
export function correctedDefendants(state: CaseState, list: readonly KeyedParty[]) {
  const all = placed(state, list);
  const entries = all.flatMap(({ participant, given, before }): readonly NewEntry[] => {
    if (before !== null && same(before, given)) return [];
    const personal = personalOf(given);
    if (before !== null)
      return [
        participationCorrected.make({ shared: { participant, ...namedAs(given) }, personal }),
      ];
    return [defendantBegins(participant, given)];
  });
  const gone = partiesOf(state.participation, 'defendant')
    .filter((one) => all.every(({ participant }) => participant !== one.id))
    .map(({ id }) => id);
  return {
    named: all.map(({ participant, given }) => ({ participant, ...namedAs(given) })),
    details: all.map(({ participant, given }) => ({ participant, ...personalOf(given) })),
    entries: [...entries, ...allLeaving(state, gone, 'not-in-corrected-list')],
  };
}

export const defendantBegins = (participant: string, given: PartyDetails): NewEntry =>
  participationBegun.make({
    shared: { participant, role: 'defendant', side: 'defendant', ...namedAs(given) },
    personal: personalOf(given),
  });
