import type { CourtDay, Refusal } from '@xiezhi/kernel';
import { offer, offerUnless, parseYuan, technical } from '@xiezhi/kernel';
import type { CaseState, EntrustedWork } from '@xiezhi/record';
import {
  bodyAnswers,
  commissionAnswered,
  entrustedTo,
  fields,
  mayExamine,
  needStated,
  objectionsAnswered,
  opinionHandedIn,
  opinionSigned,
  participationEnded,
  undertakingSigned,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Actor, Told } from '../framework/index.ts';
import {
  accept,
  command,
  field,
  fieldWhen,
  mendField,
  neededWhen,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { filesBeside } from '../shared/files-beside.ts';
import { toldOfOpinion } from '../shared/opinion.ts';
import { isUndecided } from '../shared/handing.ts';
import { undertakingFirst } from './rules/undertaking-first.ts';

/*
 * OOR-28.2.1: what the people of a body do from their accounts. They see what the commission says, what was handed over, and what was
 * said to them, and nothing else of the case.
 */

interface Mine {
  readonly one: EntrustedWork;
  readonly as: string;
}

const mine = (state: CaseState, actor: Actor): readonly Mine[] =>
  isUndecided(state) ? entrustedTo(state.appraisal, actor.person) : [];

/** Taken up, and no opinion is with the court: none was handed in, or one that still lacks a signature. */
const atWork = (state: CaseState, actor: Actor): readonly Mine[] =>
  mine(state, actor).filter(
    ({ one }) =>
      one.answer?.answer === 'accepted' &&
      mayExamine(one) &&
      !one.broughtIn &&
      (one.opinion === null || one.opinion.issuedAt === null),
  );

/** The commission as its people read it: the question, how far it goes, by when, and each thing handed over. */
export const toldOfEntrusted = ({ one }: Pick<Mine, 'one'>): readonly Told[] => [
  {
    code: 'work',
    facts: { body: one.body, question: one.question, dueOn: one.dueOn },
    short: true,
  },
  { code: 'scope', facts: { scope: one.scope } },
  ...one.samples.flatMap(({ name, side, number, files }) =>
    files.length === 0
      ? [{ code: 'sample', facts: { name, side, number, by: 'hand' } }]
      : files.map((file) => ({ code: 'sample', facts: { name, side, number, by: '' }, file })),
  ),
  ...(one.sentBack === null
    ? []
    : [
        {
          code: 'sent-back',
          facts: { missing: one.sentBack.missing, dueOn: one.dueOn },
        },
      ]),
];

const dayFault = (day: string | undefined, today: CourtDay, path: string): Refusal | null =>
  day !== undefined && day <= today
    ? refusal('appraisal/day-is-past', technical, [mendField(path)])
    : null;

/** It takes the work or does not, and says itself what ties it to somebody in the case (CPL-47). */
export const answerCommission = command({
  name: 'appraisal.answer',
  on: 'case',
  by: ['appraiser'],
  basis: ['CPL-79', 'CPL-47', 'OOR-28.2.1'],
  needs: {},
  offers: ({ state, actor }) =>
    mine(state, actor)
      .filter(({ one }) => one.answer === null)
      .map((each) => offer(each.one.id, each)),
  tells: (_about, each) => toldOfEntrusted(each),
  input: z.object({
    answer: fields.choice(bodyAnswers),
    quote: fields.yuan().optional(),
    interest: fields.longText(500).optional(),
    reasons: fields.longText(1000).optional(),
  }),
  ask: [
    page(
      'answer',
      field('answer'),
      fieldWhen('quote', 'answer', ['accepted']),
      field('interest'),
      neededWhen('reasons', 'answer', ['declined']),
    ),
  ],
  decide({ offer: { one, as }, input: { quote, ...said } }) {
    const fen = said.answer === 'accepted' && quote !== undefined ? parseYuan(quote) : null;
    const shared = { commission: one.id, participant: as, ...said };
    return accept([
      commissionAnswered.make({ shared: { ...shared, quote: fen ?? undefined } }),
      ...(fen === null
        ? []
        : [
            needStated.make({
              shared: {
                ...{ commission: one.id, participant: as, need: `${one.id}-fee`, fen },
                kind: 'fee',
                text: said.reasons ?? '',
              },
            }),
          ]),
      // Before anything is examined a judge says whether they may.
      ...(said.answer === 'accepted' && said.interest !== undefined
        ? [
            needStated.make({
              shared: {
                ...{ commission: one.id, participant: as, need: `${one.id}-interest` },
                ...{ kind: 'interest', text: said.interest },
              },
            }),
          ]
        : []),
      // Whoever does not take it has no further part in the case.
      ...(said.answer === 'accepted'
        ? []
        : one.people.map(({ participant }) =>
            participationEnded.make({ shared: { participant, why: 'declined' } }),
          )),
    ]);
  },
  example: { answer: 'accepted', quote: '6000' },
});

/** EVR-33: each of those who examine signs it, before the work begins. */
export const signUndertaking = command({
  name: 'appraisal.undertake',
  on: 'case',
  by: ['appraiser'],
  basis: ['EVR-33', 'OOR-28.2.1'],
  session: 2,
  needs: {},
  offers: ({ state, actor }) =>
    atWork(state, actor)
      .filter(({ one, as }) => !one.undertakings.includes(as))
      .map((each) => offer(each.one.id, each)),
  tells: (_about, each) => toldOfEntrusted(each),
  input: z.object({ undertakes: fields.confirmation() }),
  ask: [page('undertaking', field('undertakes'))],
  decide: ({ offer: { one, as } }) =>
    accept([undertakingSigned.make({ shared: { commission: one.id, participant: as } })]),
  example: { undertakes: true },
});

/** EVR-35: what was handed over is not enough, or the time is not: the court is asked, and a judge decides. */
export const askCourt = command({
  name: 'appraisal.ask-court',
  on: 'case',
  by: ['appraiser'],
  basis: ['EVR-34', 'EVR-35', 'OOR-28.2.1'],
  needs: {},
  offers: ({ state, actor }) => atWork(state, actor).map((each) => offer(each.one.id, each)),
  tells: (_about, each) => toldOfEntrusted(each),
  input: z.object({
    kind: fields.choice(['samples', 'time']),
    text: fields.longText(1000),
    until: fields.day().optional(),
  }),
  ask: [page('what', field('kind'), field('text'), neededWhen('until', 'kind', ['time']))],
  decide({ offer: { one, as }, input: { kind, text, until }, today }) {
    const fault = dayFault(until, today, 'until');
    const count = one.needs.length + 1;
    return fault
      ? refuse(fault)
      : accept([
          needStated.make({
            shared: {
              ...{ commission: one.id, participant: as, need: `${one.id}-need-${String(count)}` },
              ...{ kind, text, until: kind === 'time' ? until : undefined },
            },
          }),
        ]);
  },
  example: { kind: 'samples', text: '缺存证平台的原始日志，请补充移送。' },
});

/** From an account of the body, or on the document, with a certificate and an undertaking that lies with it. */
const waysToSign = ['account', 'document'] as const;

/**
 * EVR-36: the opinion. Two sign it: from their accounts, or on the file where the other has none. While a signature is missing it
 * can be handed in anew in the place of the first: the other disagrees, or is away, and somebody else signs.
 */
export const issueOpinion = command({
  name: 'appraisal.issue',
  on: 'case',
  by: ['appraiser'],
  basis: ['EVR-33', 'EVR-36', 'OOR-28.2.1'],
  session: 2,
  needs: {},
  offers: ({ state, actor }) =>
    atWork(state, actor).map((each) => offerUnless(each.one.id, each, [undertakingFirst(each)])),
  tells: (_about, each) => [
    ...toldOfEntrusted(each),
    ...(each.one.opinion === null ? [] : [{ code: 'replaces', facts: {} }]),
  ],
  warns: (_about, input) => {
    const missing = (['materials', 'method', 'process'] as const).filter(
      (part) => (input[part] ?? '') === '',
    );
    return missing.length === 0 ? [] : [{ code: 'missing', facts: { missing: [...missing] } }];
  },
  input: z.object({
    conclusion: fields.longText(4000),
    materials: fields.longText(2000).optional(),
    method: fields.longText(4000).optional(),
    process: fields.longText(4000).optional(),
    files: fields.scans(),
    second: fields.choice(waysToSign).optional(),
    otherName: fields.text(60).optional(),
    otherCertificate: fields.text(120).optional(),
    otherUndertook: fields.confirmation().optional(),
  }),
  ask: [
    page('opinion', field('conclusion'), field('materials'), field('method'), field('process')),
    page(
      'file',
      field('files'),
      field('second'),
      neededWhen('otherName', 'second', ['document']),
      neededWhen('otherCertificate', 'second', ['document']),
      neededWhen('otherUndertook', 'second', ['document']),
    ),
  ],
  // Where two have accounts each signs from their own; the one who is away makes room for another only once they are waited for.
  unasked: (_about, { one: { people, opinion } }) =>
    people.length > 1 && opinion === null
      ? ['second', 'otherName', 'otherCertificate', 'otherUndertook']
      : [],
  prefill: (_about, { one: { people } }) => (people.length > 1 ? {} : { second: 'document' }),
  decide({ offer: { one, as }, input }) {
    const { second, otherName, otherCertificate, otherUndertook: _word, ...said } = input;
    const isAsked = one.people.length === 1 || one.opinion !== null;
    return accept([
      opinionHandedIn.make({
        shared: {
          commission: one.id,
          participant: as,
          opinion: `${one.id}-opinion-${String(one.handedIn + 1)}`,
          ...said,
          ...(isAsked &&
          second === 'document' &&
          otherName !== undefined &&
          otherCertificate !== undefined
            ? { other: { name: otherName, certificate: otherCertificate } }
            : {}),
          files: [...input.files],
        },
      }),
    ]);
  },
  example: {
    conclusion: '送检网页数据在存证以前没有发现改动的痕迹。',
    materials: '网页存证数据一份',
    method: '电子数据一致性检验',
    process: '校验哈希值，比对原始日志。',
    files: [{ sha256: '0'.repeat(64), name: '鉴定书.pdf', mediaType: 'application/pdf', bytes: 1 }],
  },
});

/** OOR-28.2.1: the second signature. With it the opinion is with the court. */
export const signOpinion = command({
  name: 'appraisal.sign',
  on: 'case',
  by: ['appraiser'],
  basis: ['EVR-36', 'OOR-28.2.1'],
  session: 2,
  needs: {},
  offers: ({ state, actor }) =>
    mine(state, actor)
      .filter(
        ({ one: { opinion }, as }) =>
          opinion !== null && opinion.issuedAt === null && !opinion.signed.includes(as),
      )
      .map((each) => offerUnless(each.one.id, each, [undertakingFirst(each)])),
  tells: (_about, each) => [...toldOfEntrusted(each), ...toldOfOpinion(each.one)],
  input: z.object({ signs: fields.confirmation() }),
  ask: [page('signature', field('signs'))],
  decide: ({ offer: { one, as } }) =>
    accept([
      opinionSigned.make({
        shared: { commission: one.id, participant: as, opinion: one.opinion?.id ?? '' },
      }),
    ]),
  example: { signs: true },
});

/** EVR-37: it explains in writing what was objected. */
export const replyToObjections = command({
  name: 'appraisal.reply',
  on: 'case',
  by: ['appraiser'],
  basis: ['EVR-37', 'OOR-28.2.1'],
  needs: {},
  offers: ({ state, actor }) =>
    mine(state, actor)
      .filter(({ one }) => one.reply !== null)
      .map((each) => offer(each.one.id, each)),
  tells: (_about, { one }) => [
    {
      code: 'work',
      facts: { body: one.body, question: one.question, dueOn: one.reply?.dueOn ?? '' },
      short: true,
    },
    ...(one.reply?.objections ?? []).map(({ name, points }) => ({
      code: 'objection',
      facts: { name, points },
    })),
    ...filesBeside(one.reply?.files ?? []),
  ],
  input: z.object({ text: fields.longText(8000), attachments: fields.files() }),
  ask: [page('reply', field('text'), field('attachments'))],
  decide: ({ offer: { one, as }, input }) =>
    accept([
      objectionsAnswered.make({
        shared: {
          commission: one.id,
          participant: as,
          text: input.text,
          attachments: [...input.attachments],
        },
      }),
    ]),
  example: { text: '取样的次序见附件第三页，不影响结论。', attachments: [] },
});
