import { offer } from '@xiezhi/kernel';
import {
  addedAs,
  addingAsked,
  fields,
  handingInFor,
  nextAsking,
  parties,
  speaksFor,
} from '@xiezhi/record';
import type { BodyOf, CaseState, Participant } from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { isInCourt } from '../shared/handing.ts';
import { onPaper } from '../shared/on-paper.ts';
import { papersInput, papersPage } from '../shared/with-papers.ts';

type Party = z.output<ReturnType<typeof fields.party>>;
type Said = Pick<
  BodyOf<typeof addingAsked.parts>,
  'as' | 'reasons' | 'attachments' | 'authority' | 'paper'
> & { readonly party: Party };

const askedFor = (
  state: CaseState,
  { id }: Participant,
  { party: { name, kind, ...personal }, ...said }: Said,
) =>
  addingAsked.make({
    shared: { ...said, asking: nextAsking(state.adding), participant: id, name, kind },
    personal,
  });

const asked = {
  as: fields.choice(addedAs),
  party: fields.party(),
  reasons: fields.longText(4000),
};
const pages = [
  page('as', field('as')),
  page('party', field('party')),
  page('reasons', field('reasons')),
] as const;
const example = {
  as: 'defendant',
  party: { kind: 'person', name: '孙立新', address: '云州市东湖区望江路 12 号' },
  reasons: '孙立新与被告合伙承揽家具制作，应当一起承担责任。',
};

/** Closed, there is nothing to come into: what is brought then is a paper like any other, and is answered (`filing.answer-papers`). */
const isOpen = (state: CaseState): boolean => isInCourt(state) && state.judgment.closedOn === null;

/**
 * CPLI-73: a party may ask that whoever must sue or be sued together with those in the case be made a party; CPL-59: or that a third
 * party come in. Received on any day until it is closed; whether they may or must is for a judge.
 */
export const askToAdd = command({
  name: 'adding.ask',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['CPL-135', 'CPL-59'],
  needs: {},
  offers: ({ state, actor: { person } }) =>
    isOpen(state) ? handingInFor(state.participation, person).map((one) => offer(one.id, one)) : [],
  tells: ({ state, actor: { person } }, one) =>
    person !== null && speaksFor(state.participation, person, one.id)
      ? []
      : [{ code: 'authority', facts: {} }],
  input: z.object({ ...asked, ...papersInput }).refine(...fields.originalsConfirmed),
  ask: [...pages, papersPage],
  decide({ state, actor: { person }, offer: one, input }) {
    const { conformsToOriginals: _confirmed, ...said } = input;
    const shown = person !== null && speaksFor(state.participation, person, one.id);
    const authority = shown ? undefined : ('pending' as const);
    return accept([askedFor(state, one, { ...said, authority })]);
  },
  example: { ...example, attachments: [] },
});

const applicant = (name: string): Told => ({ code: 'applicant', facts: { name }, short: true });

/** The same on paper, as whoever sued or was sued at the counter asks for it. */
export const recordAskingToAdd = command({
  name: 'adding.record-asking',
  on: 'case',
  by: ['clerk', 'filing-reviewer'],
  basis: ['CPL-135', 'CPL-59', 'OLR-11.3.0'],
  needs: {},
  offers: ({ state }) =>
    isOpen(state) ? parties(state.participation).map((one) => offer(one.id, one)) : [],
  tells: (_about, one) => [applicant(one.name)],
  input: z.object({ ...onPaper.input, ...asked }),
  ask: [onPaper.page, ...pages],
  prefill: onPaper.prefill,
  decide({ state, offer: one, input, today }) {
    const notThatDay = onPaper.notThatDay(state, input, today);
    if (notThatDay) return refuse(notThatDay);
    const { as, party, reasons, attachments } = input;
    const paper = onPaper.cameAs(input);
    return accept([askedFor(state, one, { as, party, reasons, attachments, paper })]);
  },
  example: { ...onPaper.example('追加被告申请书.pdf'), ...example },
});
