import type { CourtDay, Instant, Json, Label } from '@xiezhi/kernel';
import { courtDayOf, notOffered, offer, technical } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import {
  documentIssued,
  documentOrdered,
  documentReleased,
  fields,
  nextPaper,
  paper,
} from '@xiezhi/record';
import type { CaseState, CourtProfile, Paper, Participant } from '@xiezhi/record';
import { z } from 'zod';
import type { Decision, Effect, Procedure } from '../framework/index.ts';
import {
  accept,
  anyCommand,
  byHotline,
  command,
  field,
  page,
  refusal,
  refuse,
} from '../framework/index.ts';
import { courtOfCase } from '../shared/facts.ts';
import { titleOf } from '../shared/paper-titles.ts';
import { builders } from './builders.ts';
import { correctedRuling, correctRuling, rulings } from './correct-ruling.ts';
import { feePapers } from './fee-papers.ts';
import { openingPapers } from './opening-papers.ts';
import { statementPaper } from './mediation-data.ts';
import { rulingPapers } from './ruling-papers.ts';
import { verificationPapers } from './verification-papers.ts';
import { witnessPapers } from './witness-papers.ts';
import { documentsEn } from './texts.en.ts';
import { documentsZh } from './texts.zh-CN.ts';

/** Read by the court alone until something else releases it. */
const keptUntilReleased: ReadonlySet<string> = new Set(['judgment']);

/** The court's alone for good: where a party lives and by what it is reached is nobody else's, not even its own side's. */
const courtAlone: ReadonlySet<string> = new Set(['address-confirmation']);

/** What a party wrote is the party's to mend, and no word of the court belongs over it: it is handed in, or confirmed, again. */
const ofParties = [
  'complaint',
  'application',
  'counterclaim',
  'third-party-claim',
  'defence',
  'evidence-list',
  'appeal',
  'appeal-answer',
  'address-confirmation',
];

/**
 * Never made anew by the court's hand: a judgment or a ruling stands as it was signed, and a slip in it is mended by a
 * ruling of its own (CPL-157, CPLI-245); an announcement hangs where it was published, and is ordered once more.
 */
const final: ReadonlySet<string> = new Set([
  ...ofParties,
  ...['judgment', 'announcement', 'mediation-statement'],
  ...rulings,
]);

/** A paper for one side is read by that side; one for all, by all. */
const labelFor = (template: string, addressee: Participant | undefined): Label =>
  keptUntilReleased.has(template) || courtAlone.has(template)
    ? 'court'
    : addressee === undefined || addressee.side === null
      ? 'parties'
      : `side:${addressee.side}`;

interface About {
  readonly state: CaseState;
  readonly court: CourtProfile | null;
  readonly today: CourtDay;
  readonly now: Instant;
  readonly law: Law;
}

interface Order {
  readonly template: string;
  readonly addressee?: string | undefined;
  readonly replaces?: string | undefined;
  readonly correction?: string | undefined;
  readonly extra: Readonly<Record<string, Json>>;
}

/** What stands over a correcting paper, so that nobody who holds both has to guess which one counts. */
const headOf = (former: Paper | null, what: string | undefined) =>
  former === null || what === undefined
    ? undefined
    : { what, title: former.title, orderedOn: courtDayOf(former.orderedAt), seq: former.seq };

const namedByKind: ReadonlySet<string> = new Set([
  ...['application', 'application-notice'],
  ...['refusal-ruling', 'appeal'],
]);

/** What is no civil suit bears the title of its kind, which its data say; every other paper that of its template. */
const titleFor = (template: string, { title }: Readonly<Record<string, Json>>): string => {
  if (typeof title !== 'string') return titleOf[template] ?? template;
  if (template === 'correcting-ruling') return `${title}（补正）`;
  return namedByKind.has(template) ? title : (titleOf[template] ?? template);
};

/** Fixes what a paper says, in the act's own entry. */
function ordered({ state, court, today, now, law }: About, order: Order): Decision {
  const build = builders[order.template];
  const addressee = state.participation.participants.find((one) => one.id === order.addressee);
  if (build === undefined || court === null) {
    return refuse(
      refusal('documents/cannot-build', technical, [{ kind: 'retry' }, byHotline], {
        template: order.template,
      }),
    );
  }
  const former = order.replaces === undefined ? null : paper(state.documents, order.replaces);
  const data = build({
    state,
    court,
    addressee: addressee ?? null,
    today,
    now,
    law,
    extra: order.extra,
  });
  return accept([
    documentOrdered.make({
      shared: {
        label: labelFor(order.template, addressee),
        value: {
          paper: nextPaper(state.documents),
          template: order.template,
          templateVersion: 1,
          title: titleFor(order.template, data),
          addressee: addressee?.id,
          replaces: order.replaces,
          correction: headOf(former, order.correction),
          data: data as Record<string, never>,
          extra: order.extra as Record<string, never>,
        },
      },
    }),
  ]);
}

/**
 * Orders a paper of the court: what it says is fixed in this act; rendering follows and changes nothing. `replaces`
 * names an earlier paper, which stays in the docket beside its correction.
 */
export const orderDocument = command({
  name: 'documents.order',
  on: 'case',
  by: ['rule'],
  basis: ['OOR-6.3.3', 'OLR-9.1.1'],
  needs: { court: courtOfCase },
  offers: () => [offer('', {})],
  input: z.object({
    template: fields.choice(Object.keys(builders) as [string, ...string[]]),
    addressee: fields.text(40).optional(),
    replaces: fields.text(10).optional(),
    extra: fields.anyData(),
  }),
  ask: [page('paper', field('template'), field('addressee'), field('replaces'), field('extra'))],
  prefill: () => ({ extra: {} }),
  decide: ({ state, input, facts, today, now, law }) =>
    ordered({ state, court: facts.court, today, now, law }, input),
  example: { template: 'rights-notice', extra: {} },
});

/**
 * A paper that errs is made anew from what the docket holds now. What the docket cannot mend, a note of the court's own or
 * a day, is said in words over it: the first stays, and says what replaced it.
 */
export const replaceDocument = command({
  name: 'documents.replace',
  on: 'case',
  by: ['clerk', 'judge', 'filing-reviewer'],
  basis: ['OOR-6.3.3'],
  needs: { court: courtOfCase },
  offers: ({ state }) =>
    state.documents.papers
      .filter((one) => one.file !== null && one.replacedBy === null && !final.has(one.template))
      .map((one) => offer(`paper${one.id}`, one)),
  input: z.object({ correction: fields.longText(1000) }),
  ask: [page('correction', field('correction'))],
  decide: ({ state, offer: one, input, facts, today, now, law }) =>
    ordered(
      { state, court: facts.court, today, now, law },
      {
        template: one.template,
        addressee: one.addressee ?? undefined,
        replaces: one.id,
        correction: input.correction,
        extra: one.extra,
      },
    ),
  example: { correction: '收件人姓名写作“沈静仪”，应为“沈静宜”。' },
});

/** The renderer reports the finished paper: these bytes, under this hash, are what was ordered. */
export const issueDocument = command({
  name: 'documents.issue',
  on: 'case',
  by: ['system'],
  basis: ['OOR-6.3.3'],
  needs: {},
  offers: ({ state }) =>
    state.documents.papers.map((one) =>
      one.file === null
        ? offer(one.id, one)
        : notOffered(one.id, [refusal('documents/issued-before', technical, [{ kind: 'retry' }])]),
    ),
  input: z.object({ file: fields.fileReference, sm3: z.string().regex(/^[0-9a-f]{64}$/) }),
  ask: [page('file', field('file'), field('sm3'))],
  decide: ({ state, offer: at, input }) =>
    accept([
      documentIssued.make({
        shared: {
          label: paper(state.documents, at.id)?.label ?? 'court',
          value: { paper: at.id, sm3: input.sm3, file: input.file },
        },
      }),
    ]),
  example: {
    file: { sha256: '0'.repeat(64), name: '传票.pdf', mediaType: 'application/pdf', bytes: 1 },
    sm3: '0'.repeat(64),
  },
});

/** CPL-151: pronounced, the judgment is everybody's; before that its paper is for the court to look at. */
export const releaseDocument = command({
  name: 'documents.release',
  on: 'case',
  by: ['rule'],
  basis: ['CPL-151'],
  needs: {},
  offers: ({ state }) =>
    state.documents.papers.filter((one) => one.label === 'court').map((one) => offer(one.id, one)),
  input: z.object({}),
  ask: [],
  decide: ({ offer: at }) =>
    accept([
      documentReleased.make({
        shared: {
          paper: at.id,
          title: at.title,
          ...(at.file === null || at.sm3 === null ? {} : { file: at.file, sm3: at.sm3 }),
        },
      }),
    ]),
  example: {},
});

/** What the renderer needs to know; the rest it reads from the docket. */
const renderEffect: Effect = {
  name: 'documents/render',
  on: 'documents.Ordered',
  port: 'render',
  message: (entry) => [{ paper: (entry.body as { paper: Json }).paper }],
};

/** 文书: ordered in the act, rendered after it, issued by hash. */
export const documents: Procedure = {
  name: 'documents',
  commands: [orderDocument, replaceDocument, correctRuling, issueDocument, releaseDocument].map(
    anyCommand,
  ),
  reactions: [
    ...openingPapers,
    ...feePapers,
    ...rulingPapers,
    statementPaper,
    correctedRuling,
    ...verificationPapers,
    ...witnessPapers,
  ],
  effects: [renderEffect],
  texts: { 'zh-CN': documentsZh, en: documentsEn },
};
