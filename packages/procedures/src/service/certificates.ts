import type { Entry } from '@xiezhi/kernel';
import { papersOf } from '@xiezhi/record';
import type { CaseState, Paper, Service } from '@xiezhi/record';
import type { Reacted } from '../framework/index.ts';
import { reaction } from '../framework/index.ts';

const template = 'service-certificate';

const certificateOf = ({ documents }: CaseState, service: string): Paper | undefined =>
  papersOf(documents, template).findLast(({ extra }) => extra['service'] === service);

/** What was said before of the same service is replaced: two certificates with two days would each be believed. */
function order(
  state: CaseState,
  { id, addressee }: Service,
  decided: Readonly<Record<string, string | number>>,
): Reacted {
  const former = certificateOf(state, id);
  const replaces = former === undefined ? {} : { replaces: former.id };
  const extra = { service: id, ...decided };
  return {
    command: 'documents.order',
    key: '',
    input: { template, addressee, ...replaces, extra },
  };
}

/** It says that it took effect, and no decision since has said otherwise. */
const tellsOfNothing = (state: CaseState, { id, effective }: Service): boolean => {
  const standing = certificateOf(state, id);
  return effective === null && standing !== undefined && standing.extra['decided'] !== 'undone';
};

const takenBack = (entry: Pick<Entry, 'seq'>, state: CaseState): readonly Reacted[] =>
  state.service.services
    .filter((one) => tellsOfNothing(state, one))
    .map((one) => order(state, one, { decided: 'undone', by: entry.seq }));

const ordering = { gives: ['documents.order'], makes: ['documents.Ordered'] };

/** OLR-31.3.2: with the effect comes its certificate; where a judge decides otherwise, it is taken back or made anew. */
export const certificates = [
  reaction({
    ...ordering,
    name: 'service/certificate',
    on: 'service.Effective',
    basis: ['OLR-31.3.2'],
    then: (entry, state) => {
      const { service: id, branch } = entry.body as { service: string; branch: string };
      const one = state.service.services.find((each) => each.id === id);
      if (!one || branch === 'paper' || branch === 'announcement') return [];
      return [order(state, one, one.effective?.found ? { decided: 'moved', by: entry.seq } : {})];
    },
  }),
  reaction({
    ...ordering,
    name: 'service/certificate-taken-back',
    on: 'service.ObjectionDecided',
    basis: ['OLR-31.2.3', 'OLR-31.3.2'],
    then: takenBack,
  }),
  reaction({
    ...ordering,
    name: 'service/certificate-of-nobody',
    on: 'attribution.Decided',
    basis: ['OLR-7.2.3', 'OLR-31.3.2'],
    then: takenBack,
  }),
];
