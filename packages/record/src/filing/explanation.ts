import type { CourtDay, EntryId, Instant } from '@xiezhi/kernel';
import { addDays, courtDayOf } from '@xiezhi/kernel';
import { z } from 'zod';
import type { BodyOf } from '../define.ts';
import { entryKind } from '../define.ts';
import type { deadlineMoved, deadlinePassed } from '../proceedings/entries.ts';
import type { Term } from '../proceedings/term.ts';
import { movedTo, namedDay } from '../proceedings/term.ts';
import type { filingExplained, noticeGiven } from './entries.ts';

/*
 * OLR-9.1.3: the court explained what is lacking and waits for what the plaintiff does about it. No law says how long; a
 * judge looks once the day has passed that the court named, and nothing follows from the day by itself.
 */

export const explanationTerm = 'filing/explained';

/** Explanations from before a day was said with them: after these days a judge looks. */
const daysUnsaid = 30;

/** Nobody had answered the explanation, and a judge goes on waiting for it. */
export const waitExtended = entryKind('case', 'filing.WaitExtended', 1, {
  shared: {
    label: 'side:plaintiff',
    shape: z.object({ explanation: z.string(), reasons: z.string(), dueOn: z.string() }),
  },
});

/** The explanation given last, and until when the court waits; `passedAt`: when it was entered that the day is over. */
export interface Explanation extends Term {
  readonly entry: EntryId;
  readonly passedAt: Instant | null;
}

export const explainedAt = (
  body: BodyOf<typeof filingExplained.parts>,
  { id, at }: { readonly id: EntryId; readonly at: Instant },
): Explanation => ({
  entry: id,
  passedAt: null,
  from: courtDayOf(at),
  days: body.days ?? null,
  dueOn: (body.dueOn as CourtDay | undefined) ?? addDays(courtDayOf(at), daysUnsaid),
  provisional: body.provisional ?? false,
});

type Before = Explanation | null;

export const waitedLonger = (
  before: Before,
  { dueOn }: BodyOf<typeof waitExtended.parts>,
  at: Instant,
): Before => before && { ...before, ...namedDay(dueOn), from: courtDayOf(at), passedAt: null };

/** The days of whoever had no account are theirs from when they were told. */
export const explainedByHand = (
  before: Before,
  { notice, on, dueOn, provisional = false }: BodyOf<typeof noticeGiven.parts>,
): Before =>
  before?.entry === notice && dueOn !== undefined
    ? {
        ...before,
        dueOn: dueOn as CourtDay,
        provisional,
        from: on as CourtDay,
        passedAt: null,
      }
    : before;

/** The day may have been a later one than was entered: of whoever came to stand for the plaintiff afterwards. */
export const dayOver = (
  before: Before,
  { key, dueOn }: BodyOf<typeof deadlinePassed.parts>,
  at: Instant,
): Before =>
  before !== null && key.startsWith(`${explanationTerm}@`) && dueOn >= before.dueOn
    ? { ...before, passedAt: at }
    : before;

export const dayMoved = (
  before: Before,
  body: BodyOf<typeof deadlineMoved.parts>,
  at: Instant,
): Before =>
  before !== null && body.term === explanationTerm ? { ...before, ...movedTo(body, at) } : before;
