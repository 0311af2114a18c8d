import type { Label, NewEntry, PersonId } from '@xiezhi/kernel';
import { offer, technical } from '@xiezhi/kernel';
import type { CaseState, FileReference, Participant, Standing } from '@xiezhi/record';
import {
  authorityProofAsked,
  authorityProofHandedIn,
  fields,
  participationBegun,
  pendingAgents,
} from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, mendField, page, refusal, refuse } from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';

/** Between the court and the side for which somebody wants to act; the other side has no part in it. */
const ownSide = ({ side }: Participant): Label => (side === null ? 'court' : `side:${side}`);

/**
 * Whoever linked an organisation stands beside it, as plaintiffs' agents do who filed without authority: they follow
 * what is said about themselves and hand in, and nothing is said or received in the organisation's name.
 */
export function standInFor(about: {
  readonly state: CaseState;
  readonly party: Participant;
  readonly person: PersonId;
  readonly name: string;
  readonly mobile: string | null;
  readonly standing: Standing;
  readonly attachments: readonly FileReference[];
}): readonly [NewEntry, ...NewEntry[]] {
  const { state, party, attachments } = about;
  const participant = `g${String(state.participation.participants.length + 1)}`;
  const begun = participationBegun.make({
    shared: {
      participant,
      role: 'agent',
      side: party.side ?? undefined,
      name: about.name,
      kind: 'person',
      person: about.person,
      principal: party.id,
      authority: 'pending',
      standing: about.standing,
    },
    personal: about.mobile === null ? {} : { mobile: about.mobile },
  });
  if (attachments.length === 0) return [begun];
  const handedIn = authorityProofHandedIn.make({
    shared: { label: ownSide(party), value: { participant, attachments: [...attachments] } },
  });
  return [begun, handedIn];
}

/**
 * Those whose authority the court asks for. Whoever filed for another is asked by the one correction notice first: until
 * the case is registered, only where they have handed in papers of their own accord.
 */
export const asksToShow = ({ participation, filing }: CaseState): readonly Participant[] =>
  pendingAgents(participation).filter(
    (one) =>
      // An authority that is over is asked for no more; whoever has another shows it of their own accord.
      one.proof !== null ||
      (one.lapsed === undefined && (one.standing !== null || filing.registeredAt !== null)),
  );

/** Hands in the certificate of a legal representative, or the power of attorney: on any day, and again. */
export const showAuthority = command({
  name: 'authority.show',
  on: 'case',
  by: ['agent'],
  basis: ['CPL-62', 'OOR-15.1.0'],
  needs: {},
  offers: ({ state, actor }) =>
    pendingAgents(state.participation)
      .filter((one) => one.person !== null && one.person === actor.person)
      .map((one) => offer(one.id, one)),
  tells: (_about, { proof }) =>
    proof !== null && 'missing' in proof
      ? [{ code: 'missing', facts: { missing: proof.missing }, short: true }]
      : [],
  input: z.object({ attachments: fields.files(10), note: fields.text(500).optional() }),
  ask: [page('papers', field('attachments'), field('note'))],
  decide({ offer: mine, input }) {
    // A word that the papers lie at the counter is something; nothing at all shows nothing.
    if (input.attachments.length === 0 && input.note === undefined)
      return refuse(refusal('authority/nothing-shown', technical, [mendField('attachments')]));
    return accept([
      authorityProofHandedIn.make({
        shared: {
          label: ownSide(mine),
          value: { participant: mine.id, note: input.note, attachments: input.attachments },
        },
      }),
    ]);
  },
  example: { attachments: [], note: '单位营业执照和授权委托书原件已经交到窗口。' },
});

/** The papers do not show it yet. What was handed in stays received, and its author may go on handing in. */
export const askForProof = command({
  name: 'authority.ask-for-proof',
  on: 'case',
  by: ['filing-reviewer', 'clerk', 'judge'],
  basis: ['CPL-62', 'OOR-15.1.0'],
  needs: {},
  offers: ({ state }) => asksToShow(state).map((one) => offer(one.id, one)),
  tells: (_about, one) => filesBeside(one.proofPapers),
  input: z.object({ missing: fields.text(500) }),
  ask: [page('missing', field('missing'))],
  decide: ({ offer: one, input }) =>
    accept([
      authorityProofAsked.make({
        shared: { label: ownSide(one), value: { participant: one.id, missing: input.missing } },
      }),
    ]),
  example: { missing: '授权委托书没有盖单位公章，请补盖以后再交。' },
});
