import type { Json } from '@xiezhi/kernel';
import type { PaperId } from '@xiezhi/law';
import { paperIds } from '@xiezhi/law';
import type { CorrectedPart, Correction, CorrectionItem } from '@xiezhi/record';
import { questionOf } from './places.ts';

type Items = Correction['items'];

/** With which question of the correction each item of the notice is answered. */
export const questionFor: Readonly<
  Record<
    CorrectionItem,
    'note' | 'decisionNumber' | Exclude<CorrectedPart, 'elements' | 'application'>
  >
> = {
  'plaintiff-identity': 'attachments',
  'plaintiff-address': 'plaintiff',
  'plaintiff-contact': 'plaintiff',
  'defendant-identity': 'defendants',
  'defendant-address': 'defendants',
  'claim-unclear': 'claims',
  'facts-missing': 'grounds',
  'evidence-list': 'exhibits',
  signature: 'attachments',
  'authority-of-agent': 'attachments',
  'attachment-unreadable': 'attachments',
  original: 'note',
  'paper-copies': 'note',
  'certificate-of-representative': 'attachments',
  'applicant-identity': 'attachments',
  'applicant-address': 'plaintiff',
  'applicant-contact': 'plaintiff',
  'respondent-identity': 'defendants',
  'respondent-address': 'defendants',
  'request-unclear': 'claims',
  'which-decision': 'decisionNumber',
  'other-applicant': 'attachments',
  ...(Object.fromEntries(paperIds.map((one) => [one, 'attachments'])) as Record<
    PaperId,
    'attachments'
  >),
};

/** How much a notice asks for: so many points, in so many parts of the complaint. */
export const totals = (
  items: readonly Pick<Items[number], 'item' | 'at'>[],
): { readonly points: number; readonly parts: number } => ({
  points: items.length,
  parts: new Set(
    items.map(({ item, at }) => (at === undefined ? questionFor[item] : questionOf(at))),
  ).size,
});

/** The same of an entry, where something was marked at its place; older notices say no number. */
export const totalsIn = (items: unknown): ReturnType<typeof totals> | null => {
  const list = Array.isArray(items) ? (items as Items) : [];
  return list.some(({ at }) => at !== undefined) ? totals(list) : null;
};

/** Points for a text: by item, and where it was marked at its place, with that. */
export const pointsToldOf = (items: Items): Json[] =>
  items.map(({ item, at, place = '', note }) =>
    at === undefined ? item : { item, at, place, note },
  );
