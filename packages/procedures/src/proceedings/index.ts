import { notOffered, offer, technical } from '@xiezhi/kernel';
import type { Task } from '@xiezhi/kernel';
import { deadlineMoved, deadlinePassed, fields, reactionSettled } from '@xiezhi/record';
import { z } from 'zod';
import type { Duties, Procedure } from '../framework/index.ts';
import { accept, anyCommand, command, field, page, refusal } from '../framework/index.ts';
import { partyOfTerm } from '../shared/whose-term.ts';
import { givingNotices, recordNoticeGiven } from './give-notice.ts';
import { notices } from './notices.ts';
import { aToldDayIsKept } from './rules/a-told-day-is-kept.ts';
import { proceedingsEn } from './texts.en.ts';
import { proceedingsZh } from './texts.zh-CN.ts';

/** The clock enters that a term has run out. It enters the fact and nothing else: time passing takes no right. */
const passDeadline = (duties: Duties) =>
  command({
    name: 'deadline.pass',
    on: 'case',
    by: ['clock'],
    basis: ['CPL-85'],
    needs: {},
    offers: ({ state, law, now }) =>
      duties
        .deadlines({ state, law })
        .filter((one) => one.provisional !== true)
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

/**
 * The end of a running term is another day than was told. The machine says what stood on the screens; where the term ends
 * now is for the rules, and a party keeps a later day that it was told for certain.
 */
const moveDeadline = (duties: Duties) =>
  command({
    name: 'deadline.move',
    on: 'case',
    by: ['clock'],
    basis: ['CPL-85'],
    needs: {},
    offers: ({ state, law }) => duties.terms({ state, law }).map((one) => offer(one.term, one)),
    input: z.object({ from: fields.day(), provisional: fields.yesNo() }),
    ask: [page('told', field('from'), field('provisional'))],
    decide({ state, offer: one, input }) {
      const to = aToldDayIsKept({ told: input, reckoned: one.dueOn, whose: one.whose });
      return accept([
        deadlineMoved.make({
          shared: {
            label: one.whose === null ? 'court' : `side:${one.whose}`,
            value: {
              term: one.term,
              participant: partyOfTerm(state, one.term),
              ...input,
              to,
              reckoned: one.dueOn,
              basis: [...one.basis],
              toProvisional: (one.provisional && to === one.dueOn) || undefined,
            },
          },
        }),
      ]);
    },
    example: { from: '2027-01-04', provisional: true },
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
export const proceedings = (duties: Duties): Procedure => ({
  name: 'proceedings',
  commands: [passDeadline(duties), moveDeadline(duties), settleReaction, recordNoticeGiven].map(
    anyCommand,
  ),
  effects: notices,
  tasks: ({ state }) => [
    ...givingNotices(state),
    ...state.proceedings.refusedReactions
      .filter((one) => !one.settled)
      .map((one): Task => ({
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
  ],
  texts: { 'zh-CN': proceedingsZh, en: proceedingsEn },
});
