import type { Deadline } from '@xiezhi/kernel';
import { notOffered, offer, technical } from '@xiezhi/kernel';
import { deadlinePassed, fields, reactionSettled } from '@xiezhi/record';
import { z } from 'zod';
import type { DutyContext, Procedure } from '../framework/index.ts';
import { accept, anyCommand, command, field, page, refusal } from '../framework/index.ts';
import { notices } from './notices.ts';
import { proceedingsEn } from './texts.en.ts';
import { proceedingsZh } from './texts.zh-CN.ts';

/** The clock enters that a term has run out. It enters the fact and nothing else: time passing takes no right. */
const passDeadline = (deadlines: (about: DutyContext) => readonly Deadline[]) =>
  command({
    name: 'deadline.pass',
    on: 'case',
    by: ['clock'],
    basis: ['CPL-85'],
    needs: {},
    offers: ({ state, law, now }) =>
      deadlines({ state, law })
        .filter((one) => state.proceedings.passed[one.key] === undefined)
        .map((one) =>
          one.dueAt < now
            ? offer(one.key, one)
            : notOffered(one.key, [
                refusal('deadline/still-running', technical, [{ kind: 'retry' }]),
              ]),
        ),
    input: z.object({}),
    ask: [],
    decide: ({ offer: one }) =>
      accept([
        deadlinePassed.make({ shared: { key: one.key, dueOn: one.dueOn, basis: [...one.basis] } }),
      ]),
    example: {},
  });

/** The clerk has dealt with what a rule could not do by itself. */
const settleReaction = command({
  name: 'docket.settle-reaction',
  on: 'case',
  by: ['clerk', 'judge', 'filing-reviewer'],
  basis: ['OLR-31.3.1'],
  needs: {},
  offers: ({ state }) =>
    state.proceedings.refusedReactions
      .filter((one) => !one.settled)
      .map((one) => offer(one.entry, one)),
  input: z.object({ note: fields.longText(1000) }),
  ask: [page('note', field('note'))],
  decide: ({ offer: one, input }) =>
    accept([reactionSettled.make({ shared: { entry: one.entry, note: input.note } })]),
  example: { note: '已电话通知原告。' },
});

/** What concerns the docket itself: terms that pass, and effects of rules that still need a person. */
export const proceedings = (deadlines: (about: DutyContext) => readonly Deadline[]): Procedure => ({
  name: 'proceedings',
  commands: [anyCommand(passDeadline(deadlines)), anyCommand(settleReaction)],
  effects: notices,
  tasks: ({ state }) =>
    state.proceedings.refusedReactions
      .filter((one) => !one.settled)
      .map((one) => ({
        key: `docket/reaction/${one.entry}`,
        command: 'docket.settle-reaction',
        by: {
          role: state.participation.participants.some((who) => who.role === 'clerk')
            ? 'clerk'
            : 'filing-reviewer',
        },
        subject: one.entry,
        basis: [],
        opensAt: one.at,
      })),
  texts: { 'zh-CN': proceedingsZh, en: proceedingsEn },
});
