import type { Task } from '@xiezhi/kernel';
import { courtDayOf, endOfDay } from '@xiezhi/kernel';
import type { Participant } from '@xiezhi/record';
import {
  answers,
  joinedCounterclaims,
  respondentsToClaim,
  papersOf,
  speakersFor,
  standingExhibits,
} from '@xiezhi/record';
import type { DutyContext } from '../framework/index.ts';
import { isProvisional } from '../shared/due.ts';
import type { Servable } from '../shared/servable.ts';
import { copyWithinFiveDays } from './rules/copy-within-five-days.ts';
import { claimPapers } from '../shared/claim-papers.ts';
import { way } from './way.ts';

const byClerk = { by: { role: 'clerk' } } as const;

/** CPL-128: the answer to the complaint goes to the plaintiffs within five days, as a paper or as it came. */
export function answerCopy(
  { state, law }: DutyContext,
  one: Participant,
  waiting: readonly Servable[],
): readonly Task[] {
  const awaited = new Set(waiting.map(({ file }) => file.sha256));
  const answer = answers(state).find(({ id, attachments }) =>
    [
      ...attachments,
      ...papersOf(state.documents, 'defence')
        .filter(({ extra }) => extra['defence'] === id)
        .flatMap(({ file }) => file ?? []),
    ].some(({ sha256 }) => awaited.has(sha256)),
  );
  if (one.side !== 'plaintiff' || answer === undefined) return [];
  const term = copyWithinFiveDays({ from: courtDayOf(answer.at), law });
  return [
    {
      key: `service/defence/${one.id}/${answer.id}`,
      command: way(state, one),
      ...byClerk,
      subject: one.id,
      label: 'parties',
      basis: ['CPL-128'],
      opensAt: answer.at,
      dueAt: endOfDay(term.end ?? term.nominal),
      provisional: isProvisional(term),
    },
  ];
}

/**
 * CPL-128: a counterclaim that is tried with the suit goes to the plaintiffs, a third party's claim to both sides, whose fifteen days run from there: as a paper
 * or as it came. Of it no article fixes a day.
 */
export function counterclaimCopies(
  { state }: DutyContext,
  one: Participant,
  waiting: readonly Servable[],
): readonly Task[] {
  const awaited = new Set(waiting.map(({ file }) => file.sha256));
  const against = joinedCounterclaims(state.claims).filter((each) =>
    respondentsToClaim(state.participation, each).some(({ id }) => id === one.id),
  );
  return against.flatMap(({ id, attachments, decidedAt, at }) => {
    const files = [
      ...attachments,
      ...claimPapers
        .flatMap((template) => papersOf(state.documents, template))
        .filter(({ extra }) => extra['counterclaim'] === id)
        .flatMap(({ file }) => file ?? []),
    ];
    return files.length === 0 || !files.every(({ sha256 }) => awaited.has(sha256))
      ? []
      : [
          {
            key: `service/counterclaim/${one.id}/${id}`,
            command: way(state, one),
            ...byClerk,
            subject: one.id,
            label: 'parties',
            basis: ['CPL-128'],
            opensAt: decidedAt ?? at,
          },
        ];
  });
}

/**
 * CPL-71: evidence is shown to those whom it is held against. Whoever has an account finds it there; to a party whom none
 * reaches the clerk owes what came after the complaint, list by list (OLR-11.3.0).
 */
export function evidenceCopies(
  { state }: DutyContext,
  one: Participant,
  waiting: readonly Servable[],
): readonly Task[] {
  const { evidence, participation } = state;
  if (speakersFor(participation, one.id, 'service').length > 0) return [];
  const awaited = new Set(waiting.map(({ file }) => file.sha256));
  return evidence.lists
    .filter(({ occasion }) => occasion !== 'complaint')
    .flatMap(({ id, at }) =>
      standingExhibits(evidence).some(
        ({ list, files }) => list === id && files.some(({ sha256 }) => awaited.has(sha256)),
      )
        ? [
            {
              key: `service/evidence/${one.id}/${id}`,
              command: way(state, one),
              ...byClerk,
              subject: one.id,
              label: 'parties',
              basis: ['CPL-71', 'OLR-11.3.0'],
              opensAt: at > one.from ? at : one.from,
            },
          ]
        : [],
    );
}
