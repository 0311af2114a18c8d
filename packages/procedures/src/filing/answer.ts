import { offer } from '@xiezhi/kernel';
import type { CaseState, PartyDetails } from '@xiezhi/record';
import {
  contactChanged,
  fields,
  filingCorrected,
  filingInsisted,
  filingSupplemented,
  filingWithdrawn,
  partiesOf,
} from '@xiezhi/record';
import { z } from 'zod';
import type { Told } from '../framework/index.ts';
import { accept, command, field, neededWhen, page } from '../framework/index.ts';
import { fenOf, sumOf } from '../shared/facts.ts';

const byPlaintiff = ['plaintiff', 'agent'] as const;

/** The defendants as the court knows them now, for the form. */
const known = (state: CaseState): readonly Partial<PartyDetails>[] =>
  partiesOf(state.participation, 'defendant').map((one) => ({
    kind: one.kind,
    name: one.name,
    ...(one.address === null ? {} : { address: one.address }),
    ...(one.mobile === null ? {} : { mobile: one.mobile }),
    ...(one.creditCode === null ? {} : { creditCode: one.creditCode }),
  }));

/** What the court's one notice asks for, in its own words, and by when. */
function toldOfNotice({ filing }: CaseState): readonly Told[] {
  const open = filing.corrections.find((one) => one.answeredAt === null);
  if (open === undefined) return [];
  const notes = [...new Set(open.items.map((one) => one.note))];
  return [
    { code: 'items', facts: { items: open.items.map((one) => one.item) }, short: true },
    { code: 'note', facts: { note: notes.join('\n') } },
    { code: 'due', facts: { dueOn: open.dueOn } },
  ];
}

/** Supplies what the court asked for. Also after the term: it is received, and the court's days run afresh. */
export const correctFiling = command({
  name: 'filing.correct',
  on: 'case',
  by: byPlaintiff,
  basis: ['OLR-9.1.2a', 'OLR-9.1.2b'],
  needs: {},
  offers: ({ state: { filing } }) =>
    filing.status === 'correction-requested' ? [offer('', {})] : [],
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
    defendants: known(state),
    claims: state.filing.claims.map((one) => ({
      text: one.text,
      ...(one.fen === null ? {} : { yuan: String(one.fen / 100) }),
    })),
    attachments: [],
  }),
  decide({ state, input }) {
    const claims = input.claims.map((one) => ({ text: one.text, fen: fenOf(one.yuan) }));
    const corrected = filingCorrected.make({
      shared: {
        note: input.note,
        attachments: input.attachments,
        claims,
        fen: sumOf(claims.map((one) => one.fen)),
      },
    });
    const named = partiesOf(state.participation, 'defendant');
    const contacts = input.defendants.flatMap((given) => {
      const before = named.find((one) => one.name === given.name);
      const { address, mobile, email } = given;
      const changed = before && (address !== before.address || mobile !== before.mobile);
      return changed
        ? [
            contactChanged.make({
              shared: { participant: before.id },
              personal: { address, mobile, email },
            }),
          ]
        : [];
    });
    return accept([corrected, ...contacts]);
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

/** More papers, any day while the case is open. Received, numbered and receipted, whatever they are worth. */
export const supplementFiling = command({
  name: 'filing.supplement',
  on: 'case',
  by: ['plaintiff', 'defendant', 'third-party', 'agent'],
  basis: ['OLR-11.1.0'],
  needs: {},
  offers: ({ state: { filing } }) =>
    ['returned', 'refused', 'withdrawn'].includes(filing.status) ? [] : [offer('', {})],
  // The notice is addressed to the plaintiff; before registration nobody else is linked to the case.
  tells: ({ state, roles }) => (roles.has('defendant') ? [] : toldOfNotice(state)),
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
  decide: ({ input }) =>
    accept([
      filingSupplemented.make({ shared: { note: input.note, attachments: input.attachments } }),
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
  offers: ({ state: { filing } }) => (filing.status === 'explained' ? [offer('', {})] : []),
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
  offers: ({ state: { filing } }) =>
    ['under-review', 'correction-requested', 'explained'].includes(filing.status)
      ? [offer('', {})]
      : [],
  input: z.object({ reason: fields.longText(1000), sure: fields.confirmation() }),
  ask: [page('reason', field('reason'), field('sure'))],
  decide: ({ input }) => accept([filingWithdrawn.make({ shared: { reason: input.reason } })]),
  example: { reason: '双方已经和解。', sure: true },
});
