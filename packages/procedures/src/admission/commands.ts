import type { CourtDay } from '@xiezhi/kernel';
import { offer } from '@xiezhi/kernel';
import type { Participant, PutFact } from '@xiezhi/record';
import {
  admits,
  factAnswered,
  factAnswers,
  factPut,
  factsForAnswer,
  fields,
  nextFact,
  participant,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import { accept, command, field, needed, neededWhen, page, refuse } from '../framework/index.ts';
import { toldOfUncontested } from '../shared/facts-beside.ts';
import { minorsAlone } from '../shared/minors.ts';
import type { Handing } from '../shared/handing.ts';
import {
  byAnybody,
  dayFault,
  handersIn,
  isUndecided,
  onPaper,
  papersInput,
  received,
  toldOfAuthority,
  unaskedOnline,
} from '../shared/handing.ts';

const nameOf = (about: Handing, id: string | undefined): string =>
  id === undefined ? '' : (participant(about.state.participation, id)?.name ?? '');

/** What comes on paper is mostly entered on its day. */
const receivedToday = (about: Handing & { readonly today: CourtDay }) =>
  onPaper(about) ? { receivedOn: about.today } : {};

/** The fact as it was put, and by whom; nobody where the court put it. */
export const toldOfFact = (about: Handing, { text, by }: PutFact): Told => ({
  code: 'fact',
  facts: { text, name: nameOf(about, by?.participant) },
});

/**
 * A party puts a fact to the others: is there any dispute about it? What it says is received like any other of its papers;
 * nobody need answer, and silence says nothing.
 */
export const stateFact = command({
  name: 'admission.state',
  on: 'case',
  by: byAnybody,
  basis: ['EVR-3'],
  needs: {},
  offers: (about) =>
    isUndecided(about.state) ? handersIn(about).map((one) => offer(one.id, one)) : [],
  tells: (about, { id }) => toldOfAuthority(about, id),
  input: z
    .object({
      receivedOn: fields.day().optional(),
      text: fields.longText(1000),
      ...papersInput,
    })
    .refine(...fields.originalsConfirmed),
  ask: [
    page('fact', needed('receivedOn'), field('text')),
    page('papers', field('attachments'), neededWhen('conformsToOriginals', 'attachments', ['*'])),
  ],
  unasked: unaskedOnline,
  prefill: receivedToday,
  decide(about) {
    const { text, receivedOn, attachments } = about.input;
    const fault = dayFault(about, receivedOn);
    if (fault) return refuse(fault);
    return accept([
      factPut.make({
        shared: {
          fact: nextFact(about.state.admission),
          text,
          attachments: [...attachments],
          ...received(about, about.offer.id, receivedOn),
        },
      }),
    ]);
  },
  example: { text: '双方于 2025 年 3 月 1 日签订了定作合同。', attachments: [] },
});

/** The bench lists what seems to be undisputed, fact by fact, so that the hearing is about the rest. */
export const putToParties = command({
  name: 'admission.put',
  on: 'case',
  by: ['judge', 'clerk'],
  basis: ['EVR-3'],
  needs: {},
  offers: ({ state }) => (isUndecided(state) ? [offer('', {})] : []),
  tells: ({ state, today }) => [...toldOfUncontested(state), ...minorsAlone(state, today)],
  input: z.object({ text: fields.longText(1000) }),
  ask: [page('fact', field('text'))],
  decide: ({ state, input: { text } }) =>
    accept([factPut.make({ shared: { fact: nextFact(state.admission), text } })]),
  example: { text: '被告收到了定作款 60480 元。' },
});

interface Answering {
  readonly who: Participant;
  readonly fact: PutFact;
}

/** Each fact with each party it is put to. What a party has admitted it does not answer again: it takes it back. */
const answerable = (about: Handing): readonly Answering[] =>
  isUndecided(about.state)
    ? handersIn(about).flatMap((who) =>
        factsForAnswer(about.state, who.id)
          .filter((fact) => !admits(about.state, fact, who.id))
          .map((fact) => ({ who, fact })),
      )
    : [];

/** EVR-3: admitted, denied, or not known. Received on any day until the judgment; a later word takes the place of the earlier. */
export const answerFact = command({
  name: 'admission.answer',
  on: 'case',
  by: byAnybody,
  basis: ['EVR-3', 'EVR-5'],
  needs: {},
  offers: (about) => answerable(about).map((one) => offer(`${one.fact.id}.${one.who.id}`, one)),
  tells: (about, { who, fact }) => [toldOfFact(about, fact), ...toldOfAuthority(about, who.id)],
  warns: (_about, { answer }) => (answer === 'admitted' ? [{ code: 'binds', facts: {} }] : []),
  input: z
    .object({
      receivedOn: fields.day().optional(),
      answer: fields.choice(factAnswers),
      note: fields.longText(1000).optional(),
      ...papersInput,
    })
    .refine(...fields.originalsConfirmed),
  ask: [
    page('answer', needed('receivedOn'), field('answer'), field('note')),
    page('papers', field('attachments'), neededWhen('conformsToOriginals', 'attachments', ['*'])),
  ],
  unasked: (about, { who: _who }) =>
    onPaper(about) ? [] : [...unaskedOnline(about), 'attachments', 'conformsToOriginals'],
  prefill: receivedToday,
  decide(about) {
    const { who, fact } = about.offer;
    const { receivedOn, answer, note, attachments } = about.input;
    const fault = dayFault(about, receivedOn);
    if (fault) return refuse(fault);
    return accept([
      factAnswered.make({
        shared: {
          fact: fact.id,
          answer,
          note,
          attachments: [...attachments],
          ...received(about, who.id, receivedOn),
        },
      }),
    ]);
  },
  example: { answer: 'admitted', attachments: [] },
});
