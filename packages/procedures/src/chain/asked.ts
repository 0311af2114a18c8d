import type { CourtDay, Deadline, Instant, Task } from '@xiezhi/kernel';
import { endOfDay } from '@xiezhi/kernel';
import type { CaseState, Exhibit } from '@xiezhi/record';
import { participant, speakersFor } from '@xiezhi/record';
import { whoStandsNow } from '../shared/in-their-place.ts';

/** What a judge has asked one party to say or to show, and by when. */
export interface Asked {
  readonly id: string;
  /** When it was asked. */
  readonly at: Instant;
  readonly dueOn: CourtDay;
  /** Whoever is to answer: the party that was asked, or whoever stands in its place. */
  readonly who: string;
  /** What it is about; its side is that of whoever is asked. */
  readonly exhibit: Exhibit;
}

interface How {
  readonly command: string;
  readonly basis: Task['basis'];
  readonly term: (id: string) => string;
}

/** Whom what was asked of a party goes to now: the party, or whoever took its place (CPLI-55). Null where nobody stands there. */
export const askedNow = (state: CaseState, id: string): string | null => {
  const now = whoStandsNow(state, id);
  return participant(state.participation, now)?.to === null ? now : null;
};

/** Owed by the party, to each of those who speak for it. */
export const askedTasks = (state: CaseState, asked: readonly Asked[], how: How): readonly Task[] =>
  asked.flatMap(({ id, at, dueOn, who }) =>
    speakersFor(state.participation, who).map((person, index): Task => ({
      key: `${how.term(id)}${index === 0 ? '' : `/${person}`}`,
      command: how.command,
      by: { person },
      label: 'parties',
      subject: id,
      basis: how.basis,
      opensAt: at,
      dueAt: endOfDay(dueOn),
      term: how.term(id),
    })),
  );

/** That the day is past is a fact; what it means a judge weighs with what was asked. */
export const askedDeadlines = (
  { participation }: CaseState,
  asked: readonly Asked[],
  { basis, term }: How,
): readonly Deadline[] =>
  asked.map(({ id, dueOn, who, exhibit }) => {
    const whose = participant(participation, who)?.side ?? exhibit.side;
    return {
      key: `${term(id)}@${dueOn}`,
      dueOn,
      dueAt: endOfDay(dueOn),
      basis,
      ...(whose === 'court' ? {} : { whose }),
    };
  });
