import type { CaseState, FileReference, Participant } from '@xiezhi/record';
import { beingAnnounced, standingExhibits } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';
import { notYetServed } from '../shared/servable.ts';
import { servedBefore } from './owed-papers.ts';
import { tooMuchForMail } from './rules/mail-carries-the-papers.ts';

/** The papers that are ordered and not rendered yet, as if they were: only so is it known whom they would be for. */
const asIfMade = (state: CaseState): CaseState => ({
  ...state,
  documents: {
    ...state.documents,
    papers: state.documents.papers.map((one) =>
      one.file === null
        ? { ...one, file: { sha256: one.id, name: one.title } as FileReference }
        : one,
    ),
  },
});

/**
 * What the form does not serve on this party, or does not tick, and why: what is still being made, what is being announced,
 * what the judge keeps confidential, and by electronic means the decisions for which that was not agreed (CPL-90).
 */
function leftOut(state: CaseState, addressee: Participant, electronic: boolean): readonly Told[] {
  const open = notYetServed(state, addressee);
  const made = new Set(open.map(({ file }) => file.sha256));
  const announced = beingAnnounced(state.announcement, addressee.id);
  const ofOthers = standingExhibits(state.evidence).filter(
    ({ side, confidential }) => confidential !== null && side !== addressee.side,
  );
  const undecided = electronic && state.service.addresses[addressee.id]?.judgmentsToo !== true;
  const found: Readonly<Record<string, readonly string[]>> = {
    'being-made': notYetServed(asIfMade(state), addressee)
      .filter(({ file }) => !made.has(file.sha256))
      .map(({ title }) => title),
    'being-announced': open
      .filter(({ file }) => announced.has(file.sha256))
      .map(({ title }) => title),
    'kept-confidential': ofOthers.map(({ name }) => name),
    'decisions-on-paper': undecided
      ? open.filter(({ decision }) => decision).map(({ title }) => title)
      : [],
  };
  return Object.entries(found).flatMap(([code, titles]) =>
    titles.length === 0 ? [] : [{ code, facts: { name: addressee.name, titles } }],
  );
}

/** What lies here for a party who takes mail and more is too much for one mail: it goes by the other ways, or in parts. */
export const notAllByMail = (state: CaseState, addressee: Participant): readonly Told[] => {
  const ways = state.service.addresses[addressee.id]?.channels ?? [];
  return ways.includes('email') && ways.length > 1 && tooMuchForMail(notYetServed(state, addressee))
    ? [{ code: 'not-by-mail', facts: { name: addressee.name } }]
    : [];
};

/** What whoever serves reads of the papers: which this party has already, and which are left out. */
export const aboutPapers = (
  state: CaseState,
  addressee: Participant,
  electronic: boolean,
): readonly Told[] => [
  ...servedBefore(state, addressee, null),
  ...leftOut(state, addressee, electronic),
];
