import type { Task } from '@xiezhi/kernel';
import { endOfDay } from '@xiezhi/kernel';
import type { Participant } from '@xiezhi/record';
import type { DutyContext } from '../framework/index.ts';
import { endOf } from '../shared/due.ts';
import { petitionOf } from '../shared/petition.ts';
import { notYetServed } from '../shared/servable.ts';
import { appealCopyWithinFiveDays } from './rules/appeal-copy-within-five-days.ts';
import { appealsAgainst } from '../shared/servable.ts';
import { way } from './way.ts';

/** The petition goes to each against whom it is; also when the case is closed, since an appeal comes after that. */
export const appealCopies = ({ state, law }: DutyContext, one: Participant): readonly Task[] => {
  const against = appealsAgainst(state, one);
  if (against.length === 0) return [];
  const waiting = notYetServed(state, one).map(({ file }) => file.sha256);
  return against
    .filter((appeal) => waiting.includes(petitionOf(state, appeal)?.sha256 ?? ''))
    .map((appeal) => {
      const { dueOn, provisional } = endOf(
        appealCopyWithinFiveDays({ from: appeal.receivedOn, law }),
      );
      return {
        key: `service/appeal/${one.id}/${appeal.id}`,
        command: way(state, one),
        by: { role: 'clerk' },
        subject: one.id,
        label: 'parties',
        basis: ['CPL-174'],
        opensAt: appeal.at,
        dueAt: endOfDay(dueOn),
        provisional,
      };
    });
};
