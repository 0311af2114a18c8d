import type { NotOffered, Offer } from '@xiezhi/kernel';
import { notOffered, offer } from '@xiezhi/kernel';
import type { CaseState, Exhibit } from '@xiezhi/record';
import { depositOf, exhibit as exhibitOf, fields, packHandedOver } from '@xiezhi/record';
import type { FileReference } from '@xiezhi/record';
import { z } from 'zod';
import { accept, command, field, page, refuse } from '../framework/index.ts';
import { isUndecided } from '../shared/handing.ts';
import { specialistGetsDepositedData } from './rules/specialist-gets-deposited-data.ts';
import { thereIsSomethingToExamine } from './rules/there-is-something-to-examine.ts';
import { toldOfDeposit } from './tells.ts';

/** Somebody whom the court has admitted or entrusted, with their question. */
interface Asked {
  readonly to: string;
  readonly kind: 'specialist' | 'appraisal' | 'comparison';
  readonly recipient: string;
  readonly question: string;
  readonly exhibit: Exhibit;
  /** What the order of the court names besides. */
  readonly samples: readonly Exhibit[];
}

/** Everybody who was admitted or entrusted, whatever became of the exhibit since. */
const asked = (state: CaseState): readonly Asked[] => {
  const { applications, commissions } = state.chain;
  const all = [
    ...applications
      .filter(({ kind, decided }) => kind === 'specialist' && decided === 'granted')
      .map((one) => ({ ...one, recipient: one.person ?? '', samples: [] as readonly string[] })),
    ...commissions.map((one) => ({ ...one, recipient: one.body })),
  ];
  return all.flatMap(({ id, kind, recipient, question, exhibit, samples }) => {
    const about = exhibitOf(state.evidence, exhibit);
    return about === null
      ? []
      : [{ to: id, kind, recipient, question, exhibit: about, samples: named(state, samples) }];
  });
};

const named = (state: CaseState, ids: readonly string[]): readonly Exhibit[] =>
  ids.flatMap((id) => exhibitOf(state.evidence, id) ?? []).filter(stands);

const stands = ({ withdrawn, replacedBy }: Exhibit): boolean => !withdrawn && replacedBy === null;

/** Their bytes, and the certificates of their deposits; each once. */
const filesOf = (state: CaseState, exhibits: readonly Exhibit[]): FileReference[] => [
  ...new Map(
    exhibits
      .flatMap(({ id, files }) => [...files, ...(depositOf(state.chain, id)?.proof ?? [])])
      .map((file) => [file.sha256, file]),
  ).values(),
];

/**
 * OLR-19: the person admitted, or the body entrusted, is handed what they are to look at and nothing else of the case. What was
 * handed over stands in the docket; the pack is made of it.
 */
export const handOver = command({
  name: 'chain.hand-over',
  on: 'case',
  by: ['judge', 'clerk'],
  basis: ['OLR-19.1.1', 'OLR-19.1.2'],
  needs: {},
  offers: ({ state }) =>
    isUndecided(state)
      ? asked(state).flatMap((one): (Offer<Asked> | NotOffered)[] => {
          const gone = thereIsSomethingToExamine({ exhibit: one.exhibit });
          if (gone === null) return [offer(one.to, one)];
          return one.kind === 'appraisal' ? [notOffered(one.to, [gone])] : [];
        })
      : [],
  tells: ({ state }, one) => [
    { code: 'recipient', facts: { name: one.recipient, question: one.question } },
    ...toldOfDeposit(one.exhibit, depositOf(state.chain, one.exhibit.id)),
    {
      code: 'pack',
      facts: { files: filesOf(state, [one.exhibit, ...one.samples]).map(({ name }) => name) },
    },
  ],
  input: z.object({
    exhibits: fields.exhibitsChosen().optional(),
    note: fields.longText(1000).optional(),
  }),
  ask: [page('pack', field('exhibits'), field('note'))],
  // What goes to a body is in the order that entrusted it.
  unasked: (_about, { kind }) => (kind === 'specialist' ? [] : ['exhibits']),
  decide({ state, offer: one, input }) {
    const chosen = one.kind === 'specialist' ? named(state, input.exhibits ?? []) : [];
    const exhibits = [...new Set([one.exhibit, ...one.samples, ...chosen])];
    const fault = specialistGetsDepositedData({ state, chosen });
    if (fault) return refuse(fault);
    return accept([
      packHandedOver.make({
        shared: {
          pack: `pack-${String(state.chain.packs.length + 1)}`,
          to: one.to,
          recipient: one.recipient,
          question: one.question,
          exhibit: one.exhibit.id,
          exhibits: exhibits.map(({ id }) => id),
          files: filesOf(state, exhibits),
          note: input.note,
        },
      }),
    ]);
  },
  example: { note: '请在2026年5月20日以前提出意见。' },
});
