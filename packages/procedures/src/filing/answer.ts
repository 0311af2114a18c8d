import { offer, offerUnless } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState, CorrectionItem, PartyDetails } from '@xiezhi/record';
import {
  fields,
  filedForAnother,
  filingCorrected,
  filingEnd,
  filingInsisted,
  filingSupplemented,
  filingWithdrawn,
  handsInFor,
  parties,
  speaksForSide,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Actor, Told } from '../framework/index.ts';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { evidenceIsOver, lastDayForEvidence } from '../shared/evidence-time.ts';
import { fenOf, sumOf } from '../shared/facts.ts';
import { papersAsked, papersInput } from '../shared/with-papers.ts';
import {
  correctedDefendants,
  correctedPlaintiff,
  knownDefendants,
  knownPlaintiff,
} from './defendants.ts';
import { specialAuthority } from './rules/special-authority.ts';
import { whatIsLacking } from './rules/what-is-lacking.ts';

const byPlaintiff = ['plaintiff', 'agent'] as const;
/**
 * `agent` in `by` names agents of any side. Whoever handed in for another acts in the filing before any authority was
 * shown: it is their paper. Whoever linked the organisation that sues and has shown nothing yet hands in beside it, and
 * answers nothing in its place (CPL-62).
 */
const sues = ({ participation }: CaseState, { person }: Actor): boolean =>
  speaksForSide(participation, person, 'plaintiff') || filedForAnother(participation, person);

/** The court's one notice that waits for an answer; also once papers have answered it. */
const openNotice = ({ filing }: CaseState) =>
  filing.corrections.find((one) => one.answeredAt === null || one.byPapers);

/** With which question of the correction each item of the notice is answered. */
const questionFor: Readonly<
  Record<CorrectionItem, 'note' | 'plaintiff' | 'defendants' | 'claims' | 'attachments'>
> = {
  'plaintiff-identity': 'attachments',
  'plaintiff-address': 'plaintiff',
  'plaintiff-contact': 'plaintiff',
  'defendant-identity': 'defendants',
  'defendant-address': 'defendants',
  'claim-unclear': 'claims',
  'facts-missing': 'note',
  'evidence-list': 'attachments',
  signature: 'attachments',
  'authority-of-agent': 'attachments',
  'attachment-unreadable': 'attachments',
};

interface Correction {
  readonly plaintiff?: PartyDetails | undefined;
  readonly defendants: readonly PartyDetails[];
  readonly claims: readonly { readonly text: string; readonly yuan?: string | undefined }[];
  readonly attachments: readonly unknown[];
}

/** What the court asked for and the answer still does not give, as far as it can be seen without reading it. */
function stillMissing(state: CaseState, input: Correction): readonly CorrectionItem[] {
  const { plaintiff, defendants, claims, attachments } = input;
  const given = claims.map(({ text, yuan }) => ({ text, fen: fenOf(yuan) }));
  const before = state.filing.claims.map(({ text, fen }) => ({ text, fen }));
  const lacks = new Set(whatIsLacking({ plaintiff, defendants, attachments: attachments.length }));
  return (openNotice(state)?.items ?? [])
    .map(({ item }) => item)
    .filter((item) => {
      if (lacks.has(item)) return true;
      switch (questionFor[item]) {
        case 'attachments':
          return attachments.length === 0;
        case 'claims':
          return JSON.stringify(given) === JSON.stringify(before);
        case 'defendants':
          return (
            item === 'defendant-identity' &&
            defendants.some(({ residentId, creditCode }) => !residentId && !creditCode)
          );
        case 'note':
        case 'plaintiff':
          return false;
      }
    });
}

/** What the court's one notice asks for, in its own words, and by when. */
function toldOfNotice(state: CaseState): readonly Told[] {
  const open = openNotice(state);
  if (open === undefined) return [];
  const notes = [...new Set(open.items.map((one) => one.note))];
  return [
    { code: 'items', facts: { items: open.items.map((one) => one.item) }, short: true },
    { code: 'note', facts: { note: notes.join('\n') } },
    ...(open.again === null ? [] : [{ code: 'again', facts: { why: open.again.why } }]),
    { code: 'due', facts: { dueOn: open.dueOn, provisional: open.provisional } },
    ...open.items.map(({ item }) => ({
      code: 'items',
      facts: { items: [item] },
      field: questionFor[item],
    })),
  ];
}

const asksOfPlaintiff = (state: CaseState): boolean =>
  openNotice(state)?.items.some(({ item }) => questionFor[item] === 'plaintiff') === true;

/** The same act has one door: while something is asked for, more papers only point to where it is answered. */
const toldOfOpenNotice = (state: CaseState): readonly Told[] => {
  const open = openNotice(state);
  if (open === undefined) return [];
  const { dueOn, provisional } = open;
  return [{ code: 'correct-instead', facts: { dueOn, provisional } }];
};

/** By when evidence is handed in, for each party somebody hands in for; while the time runs for anybody. */
const toldOfEvidence = (state: CaseState, { person }: Actor, law: Law): readonly Told[] =>
  evidenceIsOver(state)
    ? []
    : parties(state.participation)
        .filter(({ id }) => person !== null && handsInFor(state.participation, person, id))
        .flatMap(({ id }) => {
          const last = lastDayForEvidence(state, id, law);
          return last === null ? [] : [{ code: 'evidence', facts: { ...last } }];
        })
        .slice(0, 1);

/**
 * Supplies what the court asked for. Also after the term: it is received, and the court's days run afresh. After the
 * papers went back it is received as well, marked as later, and the reviewer looks at it.
 */
export const correctFiling = command({
  name: 'filing.correct',
  on: 'case',
  by: byPlaintiff,
  basis: ['OLR-9.1.2a', 'OLR-9.1.2b'],
  needs: {},
  offers: ({ state, actor }) =>
    sues(state, actor) &&
    (state.filing.status === 'correction-requested' ||
      (state.filing.status === 'under-review' &&
        state.filing.corrections.some(({ byPapers }) => byPapers)) ||
      (filingEnd(state.filing) !== null &&
        state.filing.corrections.some((one) => one.answeredAt === null)))
      ? [offer('', {})]
      : [],
  tells: ({ state }) => toldOfNotice(state),
  warns: ({ state }, input) => {
    const items = stillMissing(state, input);
    return items.length === 0 ? [] : [{ code: 'lacking', facts: { items: [...items] } }];
  },
  input: z.object({
    note: fields.longText(4000),
    plaintiff: fields.party().optional(),
    defendants: fields.partiesField(),
    claims: fields.claims(),
    attachments: fields.files(),
  }),
  ask: [
    page('note', field('note')),
    page('plaintiff', field('plaintiff')),
    page('defendants', field('defendants')),
    page('claims', field('claims')),
    page('papers', field('attachments')),
  ],
  unasked: ({ state }) => (asksOfPlaintiff(state) ? [] : ['plaintiff']),
  prefill: ({ state }) => ({
    ...(asksOfPlaintiff(state) ? { plaintiff: knownPlaintiff(state) } : {}),
    defendants: knownDefendants(state),
    claims: state.filing.claims.map((one) => ({
      text: one.text,
      ...(one.fen === null ? {} : { yuan: String(one.fen / 100) }),
    })),
    attachments: [],
  }),
  decide({ state, actor, input }) {
    const claims = input.claims.map((one) => ({ text: one.text, fen: fenOf(one.yuan) }));
    const before = state.filing.claims.map(({ text, fen }) => ({ text, fen }));
    if (JSON.stringify(claims) !== JSON.stringify(before)) {
      const { participation } = state;
      const unauthorised = specialAuthority({ participation, person: actor.person });
      if (unauthorised) return refuse(unauthorised);
    }
    const { named, details, entries } = correctedDefendants(state, input.defendants);
    const corrected = filingCorrected.make({
      shared: {
        note: input.note,
        attachments: input.attachments,
        claims,
        fen: sumOf(claims.map((one) => one.fen)),
        after: filingEnd(state.filing) ?? undefined,
        defendants: named,
      },
      personal: { details },
    });
    return accept([corrected, ...correctedPlaintiff(state, input.plaintiff), ...entries]);
  },
  example: {
    note: '补充被告现住址。',
    defendants: [
      { kind: 'organisation', name: '云州木禾家居有限公司', address: '云州市东湖区工业路 8 号' },
    ],
    claims: [{ text: '退还定作款', yuan: '60480' }],
    attachments: [],
  },
});

/** CPL-171: against a ruling not to accept there is an appeal; it has no form of its own, and is received as a paper. */
const toldOfAppeal = ({ filing }: CaseState): readonly Told[] =>
  filing.status === 'refused' ? [{ code: 'appeal', facts: {} }] : [];

/** More papers, any day, also after the filing has ended without a case. Received, numbered and receipted, whatever they are worth. */
export const supplementFiling = command({
  name: 'filing.supplement',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent', 'procuratorate'],
  basis: ['OLR-11.1.0'],
  needs: {},
  offers: () => [offer('', {})],
  // The notice is addressed to the plaintiff.
  tells: ({ state, actor, law }) => [
    ...(sues(state, actor) ? [...toldOfOpenNotice(state), ...toldOfAppeal(state)] : []),
    ...toldOfEvidence(state, actor, law),
  ],
  input: z
    .object({
      note: fields.longText(4000),
      ...papersInput,
    })
    .refine(...fields.originalsConfirmed),
  ask: [page('papers', field('note'), ...papersAsked)],
  decide: ({ state, input: { note, attachments } }) =>
    accept([
      filingSupplemented.make({
        shared: { note, attachments, after: filingEnd(state.filing) ?? undefined },
      }),
    ]),
  example: { note: '补交付款凭证。', attachments: [], conformsToOriginals: true },
});

/** After the explanation the plaintiff stands by the suit and asks for a ruling. */
export const insistOnFiling = command({
  name: 'filing.insist',
  on: 'case',
  by: byPlaintiff,
  basis: ['OLR-9.1.3'],
  needs: {},
  offers: ({ state, actor }) =>
    state.filing.status === 'explained' && sues(state, actor) ? [offer('', {})] : [],
  tells: ({ state: { filing } }) => [{ code: 'explained', facts: { reason: filing.reason ?? '' } }],
  input: z.object({ note: fields.longText(4000) }),
  ask: [page('note', field('note'))],
  decide: ({ input }) => accept([filingInsisted.make({ shared: input })]),
  example: { note: '我坚持起诉，请法院裁定。' },
});

/** Takes the complaint back before it is registered. It can be handed in again. */
export const withdrawFiling = command({
  name: 'filing.withdraw',
  on: 'case',
  by: byPlaintiff,
  basis: ['CPL-122'],
  needs: {},
  offers: ({ state, actor }) =>
    ['to-be-handed-over', 'under-review', 'correction-requested', 'explained', 'insisted'].includes(
      state.filing.status,
    ) && sues(state, actor)
      ? [
          offerUnless('', {}, [
            specialAuthority({ participation: state.participation, person: actor.person }),
          ]),
        ]
      : [],
  input: z.object({ reason: fields.longText(1000), sure: fields.confirmation() }),
  ask: [page('reason', field('reason'), field('sure'))],
  decide: ({ input }) => accept([filingWithdrawn.make({ shared: { reason: input.reason } })]),
  example: { reason: '双方已经和解。', sure: true },
});
