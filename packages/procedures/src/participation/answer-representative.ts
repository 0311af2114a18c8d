import type { EntryId, Instant, PersonId, Task } from '@xiezhi/kernel';
import { offer } from '@xiezhi/kernel';
import type { CaseState, HandedIn, handedInOfRepresented, WrittenNotice } from '@xiezhi/record';
import {
  active,
  answerOfRepresented,
  carriedSince,
  fields,
  holdsAct,
  isGuardian,
  onlyRepresents,
  openChanges,
  openCounterclaimWithdrawals,
  openWithdrawals,
  participant,
  participantsOf,
  representedAnswered,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Actor, Told } from '../framework/index.ts';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';
import { onPaper } from '../shared/on-paper.ts';
import { principals } from './authority.ts';

/** What a representative handed in for a party, and what it comes to only with that party's own consent (CPL-56). */
interface Waiting {
  readonly what: (typeof handedInOfRepresented)[number];
  readonly id: string;
  readonly entry: EntryId;
  readonly party: string;
  readonly by: PersonId;
  readonly at: Instant;
  readonly reasons: string;
  readonly claims: readonly string[];
  readonly attachments: HandedIn['attachments'];
}

type Word = HandedIn & { readonly reasons: string };

const waitingOf = (
  { participation }: CaseState,
  what: Waiting['what'],
  words: readonly (Word & { readonly claims?: readonly { readonly text: string }[] })[],
): readonly Waiting[] =>
  words.flatMap(({ id, entry, participant: party, by, at, authority, claims = [], ...word }) =>
    by === null ||
    authority === null ||
    !onlyRepresents(participation, by, party) ||
    answerOfRepresented(participation, { entry, participant: party }) !== null ||
    carriedSince(participation, { by, participant: party, at }, (held) => holdsAct(held, 'claims'))
      ? []
      : [
          {
            ...{ what, id, entry, party, by, at, reasons: word.reasons },
            claims: claims.map(({ text }) => text),
            attachments: word.attachments,
          },
        ],
  );

/** All that waits in this case. An agreement is not among it: each signs that itself. */
const waiting = (state: CaseState): readonly Waiting[] =>
  state.judgment.pronouncedAt === null && state.judgment.closedOn === null
    ? [
        ...waitingOf(state, 'change', openChanges(state.claims)),
        ...waitingOf(state, 'withdrawal', openWithdrawals(state.claims)),
        ...waitingOf(state, 'counterclaim-withdrawal', openCounterclaimWithdrawals(state.claims)),
      ]
    : [];

/** What the representative asked for, in their own words. */
const told = (state: CaseState, one: Waiting): readonly Told[] => [
  {
    code: one.what,
    facts: { name: nameOf(state, one), claims: [...one.claims], reasons: one.reasons },
  },
  ...filesBeside(one.attachments),
];

const said = (
  state: CaseState,
  one: Waiting,
  answer: 'agrees' | 'declines',
  paper?: WrittenNotice,
) =>
  representedAnswered.make({
    shared: {
      participant: one.party,
      what: one.what,
      of: one.entry,
      name: nameOf(state, one),
      agrees: answer === 'agrees',
      paper,
    },
  });

const answers = ['agrees', 'declines'] as const;

const keyOf = ({ what, id }: Waiting): string => `${what}.${id}`;

const nameOf = ({ participation }: CaseState, { by }: Pick<Waiting, 'by'>): string =>
  participantsOf(participation, by)[0]?.name ?? '';

const ofMine = (state: CaseState, actor: Actor): readonly Waiting[] => {
  const mine = new Set(principals(state, actor).map(({ id }) => id));
  return waiting(state).filter(({ party }) => mine.has(party));
};

/**
 * CPL-56: whoever is represented says of one thing that the representative asked for whether they consent. With a yes it is the party's
 * own word; with a no it never becomes that, and a judge decides on it as on any that is nobody's.
 */
export const answerRepresentative = command({
  name: 'authority.answer-representative',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['CPL-56'],
  needs: {},
  offers: ({ state, actor }) => ofMine(state, actor).map((one) => offer(keyOf(one), one)),
  tells: ({ state }, one) => told(state, one),
  input: z.object({ answer: fields.choice(answers) }),
  ask: [page('answer', field('answer'))],
  decide: ({ state, offer: one, input }) => accept([said(state, one, input.answer)]),
  example: { answer: 'agrees' },
});

/** The same said on a paper, which the party signed: whoever has no account is asked by the court's own hand (OLR-11.3.0). */
export const recordRepresentedAnswer = command({
  name: 'authority.record-represented-answer',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-56', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) => waiting(state).map((one) => offer(keyOf(one), one)),
  tells: ({ state }, one) => {
    const party = participant(state.participation, one.party);
    const { name = '', address, mobile } = party ?? {};
    return [
      {
        code: 'whose',
        facts: { name, address: address ?? '', mobile: mobile ?? '' },
        short: true,
      },
      ...told(state, one),
    ];
  },
  input: z.object({ ...onPaper.input, answer: fields.choice(answers) }),
  ask: [onPaper.page, page('answer', field('answer'))],
  prefill: onPaper.prefill,
  decide({ state, offer: one, input, today }) {
    const notThatDay = onPaper.notThatDay(state, input, today);
    if (notThatDay) return refuse(notThatDay);
    const { attachments } = input;
    return accept([said(state, one, input.answer, { ...onPaper.cameAs(input), attachments })]);
  },
  example: { ...onPaper.example('同意书.pdf'), answer: 'agrees' },
});

/**
 * The party itself is asked, and whoever acts for it by law: not the one who asked for it. Where none of these has an account the
 * clerk asks, since in the account of the representative the question would lie before the one who put it.
 */
export const tasksToAnswer = (state: CaseState): readonly Task[] =>
  waiting(state).flatMap((one): readonly Task[] => {
    const persons = active(state.participation).flatMap(({ person, ...each }) =>
      person !== null &&
      (each.id === one.party || (each.principal === one.party && isGuardian({ ...each, person })))
        ? [person]
        : [],
    );
    const about = { subject: keyOf(one), basis: ['CPL-56'], opensAt: one.at };
    return persons.length === 0
      ? [
          {
            ...about,
            key: `participation/ask-represented/${keyOf(one)}`,
            command: 'authority.record-represented-answer',
            by: { role: 'clerk' },
          },
        ]
      : [...new Set(persons)].map((person) => ({
          ...about,
          key: `participation/answer-representative/${keyOf(one)}/${person}`,
          command: 'authority.answer-representative',
          by: { person },
        }));
  });
