import type { Task } from '@xiezhi/kernel';
import {
  lateGoingBack,
  maySettle,
  speakersFor,
  unshownGoingBack,
  unshownSignatures,
  unsignedBy,
  withoutOwnSignature,
} from '@xiezhi/record';
import type { Agreement, CaseState } from '@xiezhi/record';
import type { DutyContext, Procedure, TextCatalogue } from '../framework/index.ts';
import { anyCommand, reaction } from '../framework/index.ts';
import { confirm, countersign, endAgreement, takeEffect } from './bench.ts';
import { answerFirst, recordFirstAnswer } from './first.ts';
import {
  beginFirst,
  endFirst,
  extendFirst,
  firstDeadlines,
  firstTasks,
  referFirst,
  takeUpFirst,
  withTheRegistration,
} from './first-bench.ts';
import { firstEn } from './first-texts.en.ts';
import { firstZh } from './first-texts.zh-CN.ts';
import { answerLate, goBack, recordGoingBack } from './go-back.ts';
import { noteFailure, recordAgreement } from './record.ts';
import { bindsFrom } from './rules/binds-when-all-have-signed.ts';
import { needsStatement } from './rules/statement-or-a-ground.ts';
import { recordSignature, sign } from './sign.ts';
import { waiting } from './standing.ts';
import { settings } from './settings.ts';
import { mediationEn } from './texts.en.ts';
import { mediationZh } from './texts.zh-CN.ts';

const forAll = { label: 'parties' } as const;

/** Whose own signature is missing: from an account, or on paper before the clerk. Whoever signed without authority is not asked again. */
const signatures = ({ participation }: CaseState, one: Agreement): readonly Task[] =>
  withoutOwnSignature(participation, one).flatMap(({ id }): readonly Task[] => {
    const signed = one.signed.some(({ participant }) => participant === id);
    const speakers = speakersFor(participation, id).filter(
      (person) => !signed || maySettle(participation, person, id),
    );
    const subject = `${one.id}.${id}`;
    const about = { subject, basis: ['CPL-99'], opensAt: one.at };
    return speakers.length === 0
      ? [
          {
            ...about,
            ...forAll,
            key: `mediation/signature/${subject}`,
            command: 'mediation.record-signature',
            by: { role: 'clerk' },
          },
        ]
      : speakers.map((person) => ({
          ...about,
          key: `mediation/sign/${subject}/${person}`,
          command: 'mediation.sign',
          by: { person },
        }));
  });

/** What the bench owes an agreement that binds nobody yet. */
function ofTheBench(state: CaseState, one: Agreement): readonly Task[] {
  const { participation } = state;
  const [doubt] = unshownGoingBack(state, one);
  const byJudge = { ...forAll, by: { role: 'judge' }, subject: one.id } as const;
  if (doubt !== undefined)
    return [
      {
        ...byJudge,
        key: `mediation/end/${one.id}`,
        command: 'mediation.end',
        basis: ['CPL-102'],
        opensAt: doubt.at,
      },
    ];
  if (one.confirmedAt === null)
    return unsignedBy(participation, one).length > 0 ||
      unshownSignatures(participation, one).length > 0
      ? []
      : [
          {
            ...byJudge,
            key: `mediation/confirm/${one.id}`,
            command: 'mediation.confirm',
            basis: ['CPL-99', 'CPL-100'],
            opensAt: one.signed.at(-1)?.at ?? one.at,
          },
        ];
  return needsStatement(one) || one.countersignedAt !== null
    ? []
    : [
        {
          ...forAll,
          key: `mediation/countersign/${one.id}`,
          command: 'mediation.countersign',
          by: { role: 'clerk' },
          subject: one.id,
          basis: ['CPL-101'],
          opensAt: one.confirmedAt,
        },
      ];
}

const tasks = (about: DutyContext): readonly Task[] => {
  const { state } = about;
  const one = waiting(state);
  return [
    ...firstTasks(about),
    ...(one === null ? [] : [...signatures(state, one), ...ofTheBench(state, one)]),
    ...lateGoingBack(state.mediation).map(({ agreement, word }): Task => {
      const subject = `${agreement.id}.${word.participant}`;
      return {
        ...forAll,
        key: `mediation/late/${subject}`,
        command: 'mediation.answer-late',
        by: { role: 'judge' },
        subject,
        basis: ['CPL-100'],
        opensAt: word.at,
      };
    }),
  ];
};

/** Whatever may be the last signature: on the record, of the clerk, or for the statement. */
const lastSignature = (on: string, name: string) =>
  reaction({
    name: `mediation/${name}`,
    on,
    basis: ['CPL-100', 'CPL-101', 'CPLI-149'],
    gives: ['mediation.take-effect'],
    makes: ['mediation.TookEffect'],
    then: (_entry, state) => {
      const agreement = waiting(state);
      return agreement === null || bindsFrom({ state, agreement }) === null
        ? []
        : [{ command: 'mediation.take-effect', key: agreement.id, input: {} }];
    },
  });

type First = typeof firstZh;
const withFirst = (all: TextCatalogue, first: First): TextCatalogue => ({
  ...all,
  commands: { ...all.commands, ...first.commands },
  refusals: { ...all.refusals, ...first.refusals },
  entries: { ...all.entries, ...first.entries },
  owed: { ...all.owed, ...first.owed },
});

/** 法院调解: what the parties agree before the judge, until it binds or somebody goes back on it. */
export const mediation: Procedure = {
  name: 'mediation',
  commands: [
    recordAgreement,
    noteFailure,
    sign,
    recordSignature,
    confirm,
    countersign,
    goBack,
    recordGoingBack,
    endAgreement,
    answerLate,
    takeEffect,
    answerFirst,
    recordFirstAnswer,
    beginFirst,
    referFirst,
    takeUpFirst,
    extendFirst,
    endFirst,
  ].map(anyCommand),
  reactions: [
    withTheRegistration,
    lastSignature('mediation.SignedFor', 'signed-for-means-bound'),
    lastSignature('mediation.Countersigned', 'signed-record-binds'),
  ],
  tasks,
  deadlines: firstDeadlines,
  settings,
  texts: { 'zh-CN': withFirst(mediationZh, firstZh), en: withFirst(mediationEn, firstEn) },
};
