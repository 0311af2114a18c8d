import { offer, offerUnless } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import {
  fields,
  filedForAnother,
  filingCorrected,
  filingEnd,
  filingInsisted,
  filingSupplemented,
  filingWithdrawn,
  speaksForSide,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Actor, Told } from '../framework/index.ts';
import { accept, command, field, neededWhen, page, refuse } from '../framework/index.ts';
import { fenOf, sumOf } from '../shared/facts.ts';
import { correctedDefendants, knownDefendants } from './defendants.ts';
import { specialAuthority } from './rules/special-authority.ts';

const byPlaintiff = ['plaintiff', 'agent'] as const;
/**
 * `agent` in `by` names agents of any side. Whoever handed in for another acts in the filing before any authority was
 * shown: it is their paper. Whoever linked the organisation that sues and has shown nothing yet hands in beside it, and
 * answers nothing in its place (CPL-62).
 */
const sues = ({ participation }: CaseState, { person }: Actor): boolean =>
  speaksForSide(participation, person, 'plaintiff') || filedForAnother(participation, person);

/** What the court's one notice asks for, in its own words, and by when; also once papers have answered it. */
function toldOfNotice({ filing }: CaseState): readonly Told[] {
  const open = filing.corrections.find((one) => one.answeredAt === null || one.byPapers);
  if (open === undefined) return [];
  const notes = [...new Set(open.items.map((one) => one.note))];
  return [
    { code: 'items', facts: { items: open.items.map((one) => one.item) }, short: true },
    { code: 'note', facts: { note: notes.join('\n') } },
    ...(open.again === null ? [] : [{ code: 'again', facts: { why: open.again.why } }]),
    { code: 'due', facts: { dueOn: open.dueOn, provisional: open.provisional } },
  ];
}

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
  input: z.object({
    note: fields.longText(4000),
    defendants: fields.partiesField(),
    claims: fields.claims(),
    attachments: fields.files(),
  }),
  ask: [
    page('note', field('note')),
    page('defendants', field('defendants')),
    page('claims', field('claims')),
    page('papers', field('attachments')),
  ],
  prefill: ({ state }) => ({
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
    return accept([corrected, ...entries]);
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

/** More papers, any day, also after the filing has ended without a case. Received, numbered and receipted, whatever they are worth. */
/** CPL-171: against a ruling not to accept there is an appeal; it has no form of its own, and is received as a paper. */
const toldOfAppeal = ({ filing }: CaseState): readonly Told[] =>
  filing.status === 'refused' ? [{ code: 'appeal', facts: {} }] : [];

export const supplementFiling = command({
  name: 'filing.supplement',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent', 'procuratorate'],
  basis: ['OLR-11.1.0'],
  needs: {},
  offers: () => [offer('', {})],
  // The notice is addressed to the plaintiff.
  tells: ({ state, actor }) =>
    sues(state, actor) ? [...toldOfNotice(state), ...toldOfAppeal(state)] : [],
  input: z
    .object({
      note: fields.longText(4000),
      attachments: fields.files(),
      conformsToOriginals: fields.confirmation().optional(),
    })
    .refine(...fields.originalsConfirmed),
  ask: [
    page(
      'papers',
      field('note'),
      field('attachments'),
      neededWhen('conformsToOriginals', 'attachments', ['*']),
    ),
  ],
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
