import type { Task } from '@xiezhi/kernel';
import { endOfDay } from '@xiezhi/kernel';
import type { Participant } from '@xiezhi/record';
import { isTheirs } from '@xiezhi/record';
import type { DutyContext } from '../framework/index.ts';
import { endOf } from '../shared/due.ts';
import { answerPaperOf, petitionOf } from '../shared/petition.ts';
import { appealCopyWithinFiveDays } from './rules/appeal-copy-within-five-days.ts';
import { answersToAppealsOf, appealsAgainst, notYetServed } from '../shared/servable.ts';
import { way } from './way.ts';

/**
 * The petition goes to each against whom it is, and each answer to whoever appealed; also when the case is closed, since
 * an appeal comes after that. An answer that is not yet the party's own waits until its author has shown their authority.
 */
export const appealCopies = ({ state, law }: DutyContext, one: Participant): readonly Task[] => {
  const owed = [
    ...appealsAgainst(state, one).map((appeal) => ({
      what: 'appeal',
      about: appeal,
      paper: petitionOf(state, appeal),
    })),
    ...answersToAppealsOf(state, one)
      .filter((answer) => isTheirs(state.participation, answer, 'appeal'))
      .map((answer) => ({
        what: 'appeal-answer',
        about: answer,
        paper: answerPaperOf(state, answer),
      })),
  ];
  if (owed.length === 0) return [];
  const waiting = notYetServed(state, one).map(({ file }) => file.sha256);
  return owed
    .filter(({ paper }) => waiting.includes(paper?.sha256 ?? ''))
    .map(({ what, about: { id, at, receivedOn } }) => {
      const { dueOn, provisional } = endOf(appealCopyWithinFiveDays({ from: receivedOn, law }));
      return {
        key: `service/${what}/${one.id}/${id}`,
        command: way(state, one),
        by: { role: 'clerk' },
        subject: one.id,
        label: 'parties',
        basis: ['CPL-174'],
        opensAt: at,
        dueAt: endOfDay(dueOn),
        provisional,
      };
    });
};
