import type { ActorRef, CourtDay, EntryId, Instant } from '@xiezhi/kernel';
import type { FileReference } from '../fields/index.ts';
import { courtDayOf } from '@xiezhi/kernel';
import type { BodyOf } from '../define.ts';
import type { correctionRequested, filingCorrected, noticeGiven } from './entries.ts';
import type { Correction, FilingState, LaterPapers } from './shape.ts';

/** A notice as it went out. */
export const asked = (
  {
    items,
    dueOn,
    provisional = false,
    days,
    ground,
    again,
  }: BodyOf<typeof correctionRequested.parts>,
  entry: EntryId,
  at: Instant,
): Correction => ({
  entry,
  items,
  dueOn: dueOn as CourtDay,
  provisional,
  from: courtDayOf(at),
  days: days ?? null,
  askedAt: at,
  answeredAt: null,
  ground: ground ?? null,
  again: again === undefined ? null : { why: again, seen: false },
  byPapers: false,
});

/** The notices of the court, those that waited with the answer that came at that moment. */
export const answered = (
  corrections: readonly Correction[],
  at: Instant,
  byPapers = false,
): readonly Correction[] =>
  corrections.map((one) =>
    // What was received first may be entered after what came later; the earlier one is the answer.
    one.answeredAt === null || (at < one.answeredAt && at >= one.askedAt)
      ? { ...one, answeredAt: at, byPapers }
      : one,
  );

/** The days of whoever had no account are theirs from when they knew; a day that was given already stays. */
export const correctionsGiven = (
  corrections: readonly Correction[],
  { notice, on, dueOn, provisional = false }: BodyOf<typeof noticeGiven.parts>,
): readonly Correction[] =>
  corrections.map((one) =>
    one.entry === notice && dueOn !== undefined && dueOn > one.dueOn
      ? { ...one, dueOn: dueOn as CourtDay, provisional, from: on as CourtDay }
      : one,
  );

/**
 * After an explanation or a notice it is the plaintiff's answer, in whatever form it comes and also on paper: the court
 * looks again, and its days run afresh (OLR-9.1.2b). What comes from others answers nothing in the plaintiff's place.
 */
export const answeredByPapers = (
  state: FilingState,
  at: Instant,
  receivedOn = courtDayOf(at),
): FilingState =>
  state.status === 'explained' || state.status === 'correction-requested'
    ? {
        ...state,
        status: 'under-review',
        reviewFrom: receivedOn,
        corrections: answered(state.corrections, at, true),
      }
    : state;

/** That the complaint was mended, and what of it. */
export const mendedBy = (
  { changed = [], paper }: BodyOf<typeof filingCorrected.parts>,
  at: Instant,
): FilingState['mended'][number] => ({
  at,
  receivedOn: (paper?.receivedOn ?? null) as CourtDay | null,
  what: changed,
});

/** Papers nobody had asked for, as whoever answers them finds them. */
export const laterPapers = ({
  body,
  at,
  id,
  actor,
}: {
  readonly body: {
    readonly note: string;
    readonly attachments: readonly FileReference[];
    readonly paper?: { readonly participant: string; readonly receivedOn: string } | undefined;
  };
  readonly at: Instant;
  readonly id: EntryId;
  readonly actor: ActorRef;
}): LaterPapers => ({
  entry: id,
  at,
  note: body.note,
  attachments: body.attachments,
  by: body.paper?.participant ?? (actor.kind === 'person' ? actor.person : null),
  paper: body.paper === undefined ? null : { receivedOn: body.paper.receivedOn },
});

/** Before the case is registered, an application accepted, or it ends, further papers lie before whoever reviews. */
export const laterWith = (
  { later, acceptedOn }: FilingState,
  entry: Parameters<typeof laterPapers>[0] & { readonly body: { readonly after?: unknown } },
): FilingState['later'] =>
  entry.body.after === undefined && acceptedOn === null ? later : [...later, laterPapers(entry)];
