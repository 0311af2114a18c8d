import type { Task } from '@xiezhi/kernel';
import { offer } from '@xiezhi/kernel';
import type { CaseState, HelpRequest, Participant } from '@xiezhi/record';
import {
  fields,
  handingInFor,
  helpAnswered,
  helpAsked,
  helpKinds,
  helpOutcomes,
  nextHelp,
  openHelp,
  participant,
  parties,
} from '@xiezhi/record';
import { z } from 'zod';
import type { DutyContext } from '../framework/index.ts';
import { accept, command, field, fieldWhen, page } from '../framework/index.ts';
import { helpForThatSideAlone } from './rules/help-for-that-side-alone.ts';

const running = ({ filing, judgment }: CaseState): boolean =>
  filing.registeredAt !== null && judgment.closedOn === null;

const asked = z.object({
  kinds: fields.choices(helpKinds),
  language: fields.text(60).optional(),
  text: fields.longText(2000).optional(),
});
const askPages = [
  page('what', field('kinds'), fieldWhen('language', 'kinds', ['interpreter']), field('text')),
];
const example = { kinds: ['large-print', 'explained'], text: '眼睛不好，字大一点才看得清。' };

const offersFor = (state: CaseState, of: readonly Participant[]) =>
  (running(state) ? of : []).map((one) => offer(one.id, one));

/** What somebody needs to take part as others do. Asked for at any time; it changes no time limit. */
export const askForHelp = command({
  name: 'help.ask',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['OLR-2.1.4b'],
  needs: {},
  offers: ({ state, actor }) => offersFor(state, handingInFor(state.participation, actor.person)),
  input: asked,
  ask: askPages,
  decide: ({ state, offer: one, input }) =>
    accept([
      helpAsked.make({
        shared: {
          label: helpForThatSideAlone(one),
          value: { ...input, request: nextHelp(state.help), participant: one.id },
        },
      }),
    ]),
  example,
});

/** The same as it was said at the counter or on the telephone. */
export const noteHelp = command({
  name: 'help.note',
  on: 'case',
  by: ['clerk'],
  basis: ['OLR-2.1.4b'],
  needs: {},
  offers: ({ state }) => offersFor(state, parties(state.participation)),
  input: asked,
  ask: askPages,
  decide: ({ state, offer: one, input, actor }) =>
    accept([
      helpAsked.make({
        shared: {
          label: helpForThatSideAlone(one),
          value: {
            ...input,
            request: nextHelp(state.help),
            participant: one.id,
            notedBy: actor.name,
          },
        },
      }),
    ]),
  example,
});

const whoAsked = (state: CaseState, one: HelpRequest): Participant | null =>
  participant(state.participation, one.participant);

/** How it is arranged. What cannot be done is said with what can be. */
export const answerHelp = command({
  name: 'help.answer',
  on: 'case',
  by: ['clerk', 'judge'],
  basis: ['OLR-2.1.4b', 'CPL-11'],
  needs: {},
  offers: ({ state }) =>
    (running(state) ? openHelp(state.help) : []).map((one) => offer(one.id, one)),
  tells: ({ state }, one) => [
    {
      code: 'asked',
      facts: {
        name: whoAsked(state, one)?.name ?? '',
        kinds: [...one.kinds],
        language: one.language,
        text: one.text,
        notedBy: one.notedBy,
      },
    },
    ...(one.kinds.includes('interpreter') ? [{ code: 'language-law', facts: {} }] : []),
  ],
  input: z.object({ outcome: fields.choice(helpOutcomes), text: fields.longText(2000) }),
  ask: [page('answer', field('outcome'), field('text'))],
  decide({ state, offer: one, input, actor }) {
    const who = whoAsked(state, one);
    return accept([
      helpAnswered.make({
        shared: {
          label: helpForThatSideAlone(who ?? { side: null }),
          value: { ...input, request: one.id, participant: one.participant, by: actor.name },
        },
      }),
    ]);
  },
  example: { outcome: 'arranged', text: '文书另打一份大字版；开庭那天有人在门口接您。' },
});

/** An answer to each request. */
export const helpTasks = ({ state }: DutyContext): readonly Task[] =>
  (running(state) ? openHelp(state.help) : []).map((one) => ({
    key: `help/answer/${one.id}`,
    command: 'help.answer',
    subject: one.id,
    by: { role: 'clerk' },
    label: helpForThatSideAlone(whoAsked(state, one) ?? { side: null }),
    basis: ['OLR-2.1.4b'],
    opensAt: one.at,
  }));
