import { offer, offerUnless } from '@xiezhi/kernel';
import { fields, objectionsAnswered, opinionHandedIn, opinionSigned } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, neededWhen, page } from '../framework/index.ts';
import { toldOfOpinion } from '../shared/opinion.ts';
import { toldOfDemand } from './replies.ts';
import { undertakingFirst } from './rules/undertaking-first.ts';
import { atWork, mine, toldOfEntrusted } from './work.ts';

/* OOR-28.2.1: the opinion, the signatures under it, and what is said to objections. */

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
  tells: (_about, { one }) => toldOfDemand(one),
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
