import { offer, offerUnless } from '@xiezhi/kernel';
import {
  agreementConfirmed,
  agreementCountersigned,
  agreementEnded,
  agreementEnds,
  fields,
  mediationTookEffect,
  participant,
  unshownGoingBack,
  unsignedBy,
} from '@xiezhi/record';
import type { Agreement, CaseState } from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import { accept, command, field, page } from '../framework/index.ts';
import { minorsAlone } from '../shared/minors.ts';
import { allHaveSigned } from './rules/all-have-signed.ts';
import { signaturesAreTheirs } from './rules/signatures-are-theirs.ts';
import { bindsFrom } from './rules/binds-when-all-have-signed.ts';
import { needsStatement } from './rules/statement-or-a-ground.ts';
import { toldOfTerms, waiting } from './standing.ts';

/** What was said against it by whoever has shown no authority: the judge weighs it. */
const toldOfDoubts = (state: CaseState, agreement: Agreement): readonly Told[] =>
  unshownGoingBack(state, agreement).map((word) => ({
    code: 'unshown-going-back',
    facts: {
      name: participant(state.participation, word.participant)?.name ?? '',
      reasons: word.reasons,
    },
  }));

/** CPL-99, CPL-100: the judge finds it voluntary and lawful and signs. The statement is made, or the record waits for the clerk. */
export const confirm = command({
  name: 'mediation.confirm',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-99', 'CPL-100', 'CPL-101', 'CPLI-151'],
  or: ['mediation.end'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => {
    const agreement = waiting(state);
    if (agreement === null || agreement.confirmedAt !== null) return [];
    const about = { participation: state.participation, agreement };
    return [
      offerUnless(agreement.id, agreement, [allHaveSigned(about), signaturesAreTheirs(about)]),
    ];
  },
  tells: ({ state, today }, agreement) => [
    ...toldOfDoubts(state, agreement),
    ...minorsAlone(state, today),
    ...toldOfTerms(agreement),
  ],
  input: z.object({
    voluntary: fields.confirmation(),
    lawful: fields.confirmation(),
    reasons: fields.longText(2000),
  }),
  ask: [page('found', field('voluntary'), field('lawful'), field('reasons'))],
  decide: ({ offer: agreement, input }) =>
    accept([
      agreementConfirmed.make({
        shared: { agreement: agreement.id, reasons: input.reasons },
      }),
    ]),
  example: {
    voluntary: true,
    lawful: true,
    reasons: '双方自愿，内容不违反法律规定，予以确认。',
  },
});

/** CPL-101: the clerk signs the record that takes the place of a statement. */
export const countersign = command({
  name: 'mediation.countersign',
  on: 'case',
  by: ['clerk'],
  basis: ['CPL-101'],
  needs: {},
  offers: ({ state }) => {
    const agreement = waiting(state);
    return agreement === null ||
      agreement.confirmedAt === null ||
      agreement.countersignedAt !== null ||
      needsStatement(agreement)
      ? []
      : [offer(agreement.id, agreement)];
  },
  tells: (_about, agreement) => toldOfTerms(agreement),
  input: z.object({ signed: fields.confirmation() }),
  ask: [page('sign', field('signed'))],
  decide: ({ offer: { id } }) =>
    accept([agreementCountersigned.make({ shared: { agreement: id } })]),
  example: { signed: true },
});

/** CPL-102: nobody signs, or it is not voluntary or not lawful: a judge ends it with reasons, and the case goes on. */
export const endAgreement = command({
  name: 'mediation.end',
  on: 'case',
  by: ['judge'],
  basis: ['CPL-99', 'CPL-102'],
  onlyOnSeen: true,
  needs: {},
  offers: ({ state }) => {
    const agreement = waiting(state);
    return agreement === null ? [] : [offer(agreement.id, agreement)];
  },
  tells: ({ state }, agreement) => {
    const names = unsignedBy(state.participation, agreement).map(({ name }) => name);
    return [
      ...(names.length === 0 ? [] : [{ code: 'unsigned', facts: { names } }]),
      ...toldOfDoubts(state, agreement),
    ];
  },
  input: z.object({ why: fields.choice(agreementEnds), reasons: fields.longText(2000) }),
  ask: [page('why', field('why'), field('reasons'))],
  decide: ({ offer: { id }, input }) =>
    accept([agreementEnded.make({ shared: { agreement: id, ...input } })]),
  example: { why: 'not-signed', reasons: '多次通知，被告没有签名，也没有说明理由。' },
});

/** Entered by rule when the last signature is there: from then on it binds as a judgment does. */
export const takeEffect = command({
  name: 'mediation.take-effect',
  on: 'case',
  by: ['rule'],
  basis: ['CPL-100', 'CPL-101', 'CPLI-149'],
  needs: {},
  offers: ({ state }) => {
    const agreement = waiting(state);
    const on = agreement === null ? null : bindsFrom({ state, agreement });
    return agreement === null || on === null ? [] : [offer(agreement.id, { id: agreement.id, on })];
  },
  input: z.object({}),
  ask: [],
  decide: ({ offer: { id, on } }) =>
    accept([mediationTookEffect.make({ shared: { agreement: id, on } })]),
  example: {},
});
