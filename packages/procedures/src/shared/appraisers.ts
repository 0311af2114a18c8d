import type { PersonId } from '@xiezhi/kernel';
import type {
  AppraisalBody,
  apartBecause,
  CaseState,
  CourtProfile,
  EntrustedWork,
} from '@xiezhi/record';
import { entrusted, isOut, mayExamine, recusedBy, wasSetAside } from '@xiezhi/record';

/** The bodies that examine for this court, in the order in which they were entered; none while it has entered none. */
export const appraisalBodies = (
  court: Pick<CourtProfile, 'appraisalBodies'> | null,
): readonly AppraisalBody[] => court?.appraisalBodies ?? [];

export const listedBody = (
  court: Pick<CourtProfile, 'appraisalBodies'> | null,
  name: string,
): AppraisalBody | null => appraisalBodies(court).find((one) => one.name === name) ?? null;

/** Was what ties it put to a judge? Whoever declined at once asked for no decision. */
const isAsked = ({ needs }: EntrustedWork): boolean =>
  needs.some(({ kind }) => kind === 'interest');

/** Of the people of a body, those whom no decision keeps out of the case (CPL-49). */
export const mayAct = <One extends { readonly person: PersonId }>(
  view: Pick<CaseState, 'participation' | 'recusal'>,
  people: readonly One[],
): readonly One[] => people.filter(({ person }) => recusedBy(view, person) === null);

/** Everybody in the case but those to whom something was entrusted, by their accounts and their names. */
function othersIn({ participation, appraisal }: Pick<CaseState, 'participation' | 'appraisal'>) {
  const others = participation.participants.filter(
    ({ role, id }) => role !== 'appraiser' || entrusted(appraisal, id.split('.')[0] ?? '') === null,
  );
  return {
    accounts: new Set<PersonId | null>(others.map(({ person }) => person)),
    names: new Set(others.flatMap((one) => [one.name, one.representative ?? one.name])),
  };
}

/** CPL-47: of the people of a body, those who bear the name of somebody in the case and act from another account: it may be the same person. */
export const namesakes = (
  state: Pick<CaseState, 'participation' | 'appraisal'>,
  people: AppraisalBody['people'],
): readonly string[] => {
  const { accounts, names } = othersIn(state);
  return people.flatMap(({ name, person }) =>
    names.has(name) && !accounts.has(person) ? [name] : [],
  );
};

/**
 * CPL-47: why this body does not examine in this case: it is one of those who litigate or one of its people is, it has said what ties
 * it to them; or, in a lot, it has declined this work, had it before, or a lot that fell to it was set aside. Null where nothing speaks against it.
 */
export function standsApart(
  { participation, appraisal, recusal }: Pick<CaseState, 'participation' | 'appraisal' | 'recusal'>,
  { name, people }: Pick<AppraisalBody, 'name' | 'people'>,
  application: string,
): (typeof apartBecause)[number] | null {
  const { accounts, names } = othersIn({ participation, appraisal });
  if (names.has(name)) return 'party';
  // Their account says who somebody is; a name two people may bear.
  if (people.some((one) => accounts.has(one.person))) return 'person';
  // CPL-49: whoever was told to withdraw does not come back with another work; the others of their body may.
  if (people.length > 0 && mayAct({ participation, recusal }, people).length === 0)
    return 'recused';
  // A lot that fell to it was set aside: a second does not fall to it again.
  if (wasSetAside(appraisal, { application, body: name })) return 'set-aside';
  const theirs = appraisal.commissions.filter((one) => one.body === name);
  if (theirs.some((one) => one.interest !== null && !(isAsked(one) && mayExamine(one))))
    return 'interest';
  if (theirs.some((one) => one.answer?.answer === 'declined' && one.application === application))
    return 'declined';
  if (isOut(appraisal, { application, body: name })) return 'out';
  return theirs.some((one) => one.application !== application) ? 'earlier' : null;
}
