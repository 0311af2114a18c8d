import type { CourtDay, NewEntry } from '@xiezhi/kernel';
import { debateEnded, fields, participant } from '@xiezhi/record';
import type { CaseState, HandedIn } from '@xiezhi/record';
import { z } from 'zod';
import type { Decision, Told } from '../framework/index.ts';
import { accept, field, page, refuse } from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';
import { onPaper } from '../shared/on-paper.ts';
import { bindsTheParty } from './handing-in.ts';
import { leaveOnlyBeforePronouncement } from './rules/leave-only-before-pronouncement.ts';

/** What a suit and a counterclaim have in common when they are taken back (CPL-148): asked for on any day, ruled by a judge. */

/** From an account. */
export const takenBackOnline = {
  input: z.object({ reasons: fields.longText(4000), sure: fields.confirmation() }),
  ask: [page('reasons', field('reasons'), field('sure'))],
} as const;

const paper = z.object({ ...onPaper.input, reasons: fields.longText(4000) });

/** On paper, signed by the party and entered by the clerk. */
export const takenBackOnPaper = {
  input: paper,
  ask: [onPaper.page, page('reasons', field('reasons'))],
  prefill: ({ today }: { readonly today: CourtDay }) => ({ receivedOn: today }),
  /** @param make the entry, of what came when, and of whether the debate had ended by then. */
  decide(
    {
      state,
      input,
      today,
    }: Readonly<{ state: CaseState; input: z.infer<typeof paper>; today: CourtDay }>,
    participant: string,
    make: (received: ReturnType<typeof onPaper.entry>, asked: Asked) => NewEntry,
  ): Decision {
    const notThatDay = onPaper.notThatDay(state, input, today);
    if (notThatDay) return refuse(notThatDay);
    const afterDebate = debateEnded(state.hearing, onPaper.day(input));
    return accept([
      make(onPaper.entry(participant, input), { reasons: input.reasons, afterDebate }),
    ]);
  },
} as const;

interface Asked {
  readonly reasons: string;
  readonly afterDebate: boolean;
}

export const toldOfTakingBack = (
  { participation }: CaseState,
  one: HandedIn & Asked,
): readonly Told[] => [
  {
    code: 'asked',
    facts: { name: participant(participation, one.participant)?.name ?? '', reasons: one.reasons },
  },
  ...filesBeside(one.attachments),
  ...(one.afterDebate ? [{ code: 'after-debate', facts: {} }] : []),
];

const ruling = z.object({
  decision: fields.choice(['granted', 'denied']),
  reasons: fields.longText(4000),
});

/** Whether it takes effect is for the judge, with reasons. */
export const rulingOnTakingBack = {
  input: ruling,
  ask: [page('decision', field('decision'), field('reasons'))],
  decide(
    state: CaseState,
    one: HandedIn,
    input: z.infer<typeof ruling>,
    /** By which act the party takes it back itself. */
    own: string,
    make: (granted: boolean) => readonly [NewEntry, ...NewEntry[]],
  ): Decision {
    const granted = input.decision === 'granted';
    const [first, ...rest] = [
      granted ? bindsTheParty(state, one, own) : null,
      leaveOnlyBeforePronouncement({ granted, pronouncedAt: state.judgment.pronouncedAt }),
    ].filter((each) => each !== null);
    return first ? refuse(first, ...rest) : accept(make(granted));
  },
} as const;
