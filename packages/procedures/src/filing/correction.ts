import type { NewEntry } from '@xiezhi/kernel';
import type { CaseState, CorrectionItem, PartyDetails } from '@xiezhi/record';
import { fields, filingCorrected, filingEnd, partiesOf } from '@xiezhi/record';
import type { Law } from '@xiezhi/law';
import type { Told } from '../framework/index.ts';
import { fenOf, sumOf } from '../shared/facts.ts';
import {
  correctedDefendants,
  correctedPlaintiffs,
  knownDefendants,
  knownPlaintiffs,
} from './defendants.ts';
import { dueOfNotice, noticeToGive } from '../shared/notice-to-give.ts';
import { whatIsLacking } from './rules/what-is-lacking.ts';

/** What an answer to the court's notice is, from an account or on paper. */

export const correction = {
  note: fields.longText(4000),
  plaintiff: fields.party().optional(),
  /** Those named in the complaint beside the first, in its order. */
  coPlaintiffs: fields.coPlaintiffsField().optional(),
  defendants: fields.partiesField(),
  claims: fields.claims(),
};

/** The court's one notice that waits for an answer; also once papers have answered it. */
export const openNotice = ({ filing }: CaseState) =>
  filing.corrections.find((one) => one.answeredAt === null || one.byPapers);

/** The notice can still be answered by the form that mends the complaint itself; also after the filing has ended. */
export const awaitsCorrection = ({ filing }: CaseState): boolean =>
  filing.status === 'correction-requested' ||
  (filing.status === 'under-review' && filing.corrections.some(({ byPapers }) => byPapers)) ||
  (filingEnd(filing) !== null && filing.corrections.some((one) => one.answeredAt === null));

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
  original: 'note',
  'paper-copies': 'note',
  'certificate-of-representative': 'attachments',
};

interface Correction {
  readonly plaintiff?: PartyDetails | undefined;
  readonly coPlaintiffs?: readonly PartyDetails[] | undefined;
  readonly defendants: readonly PartyDetails[];
  readonly claims: readonly { readonly text: string; readonly yuan?: string | undefined }[];
  readonly attachments: readonly unknown[];
}

/** What the court asked for and the answer still does not give, as far as it can be seen without reading it. */
export function stillMissing(state: CaseState, input: Correction): readonly CorrectionItem[] {
  const { plaintiff, coPlaintiffs = [], defendants, claims, attachments } = input;
  const plaintiffs = [...(plaintiff === undefined ? [] : [plaintiff]), ...coPlaintiffs];
  const given = claims.map(({ text, yuan }) => ({ text, fen: fenOf(yuan) }));
  const before = state.filing.claims.map(({ text, fen }) => ({ text, fen }));
  const lacks = new Set(whatIsLacking({ plaintiffs, defendants, attachments: attachments.length }));
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
export function toldOfNotice(state: CaseState, law: Law): readonly Told[] {
  const open = openNotice(state);
  if (open === undefined) return [];
  const notes = [...new Set(open.items.map((one) => one.note))];
  return [
    { code: 'items', facts: { items: open.items.map((one) => one.item) }, short: true },
    { code: 'note', facts: { note: notes.join('\n') } },
    ...(open.again === null ? [] : [{ code: 'again', facts: { why: open.again.why } }]),
    ...(noticeToGive(state) === null
      ? [{ code: 'due', facts: { ...dueOfNotice(state, open, law) } }]
      : []),
    ...open.items.map(({ item }) => ({
      code: 'items',
      facts: { items: [item] },
      field: questionFor[item],
    })),
  ];
}

export const asksOfPlaintiff = (state: CaseState): boolean =>
  openNotice(state)?.items.some(({ item }) => questionFor[item] === 'plaintiff') === true;

/** Of those who sue: what the notice asks nothing of, and what there is not. */
export const notAskedOfPlaintiffs = (
  state: CaseState,
): readonly ('plaintiff' | 'coPlaintiffs')[] =>
  !asksOfPlaintiff(state)
    ? ['plaintiff', 'coPlaintiffs']
    : partiesOf(state.participation, 'plaintiff').length > 1
      ? []
      : ['coPlaintiffs'];

/** The complaint as it stands, to be mended where the notice says. */
export const asItStands = (state: CaseState) => ({
  ...(asksOfPlaintiff(state) ? knownPlaintiffs(state) : {}),
  defendants: knownDefendants(state),
  claims: state.filing.claims.map((one) => ({
    text: one.text,
    ...(one.fen === null ? {} : { yuan: String(one.fen / 100) }),
  })),
});

type Body = Parameters<typeof filingCorrected.make>[0]['shared'];

/** What is entered of an answer, and the claims as they are from now on. */
export function correctionOf(
  state: CaseState,
  input: Correction & Pick<Body, 'note' | 'attachments'>,
  from: {
    readonly paper?: Body['paper'];
    /** What the agent who mends it has, where it is no special authority. */
    readonly authority?: 'general' | null;
  },
): readonly [NewEntry, ...NewEntry[]] {
  const claims = input.claims.map((one) => ({ text: one.text, fen: fenOf(one.yuan) }));
  const before = state.filing.claims.map(({ text, fen }) => ({ text, fen }));
  const changed = JSON.stringify(claims) !== JSON.stringify(before);
  const { named, details, entries } = correctedDefendants(state, input.defendants);
  const corrected = filingCorrected.make({
    shared: {
      note: input.note,
      attachments: input.attachments,
      claims,
      fen: sumOf(claims.map((one) => one.fen)),
      after: filingEnd(state.filing) ?? undefined,
      paper: from.paper,
      authority: changed ? (from.authority ?? undefined) : undefined,
      defendants: named,
    },
    personal: { details },
  });
  return [corrected, ...correctedPlaintiffs(state, input), ...entries];
}
