import type { CourtDay, NewEntry } from '@xiezhi/kernel';
import type {
  CaseState,
  ComplaintElements,
  CorrectedPart,
  CorrectionItem,
  ExhibitInput,
  PartyDetails,
} from '@xiezhi/record';
import { fields, filingCorrected, filingEnd, isSuit, kindOf, partiesOf } from '@xiezhi/record';
import type { Law, PaperId } from '@xiezhi/law';
import { paperIds } from '@xiezhi/law';
import type { Told } from '../framework/index.ts';
import { field, needed, page } from '../framework/index.ts';
import {
  complaintElementFields,
  complaintElementsOf,
  complaintElementsPage,
  groundsAsked,
} from '../shared/element-fields.ts';
import { exhibitsEntered } from '../shared/exhibits.ts';
import { fenOf, sumOf } from '../shared/facts.ts';
import {
  correctedDefendants,
  correctedPlaintiffs,
  knownDefendants,
  knownPlaintiffs,
} from './defendants.ts';
import { itemOf } from './application/items.ts';
import { dueOfNotice, noticeToGive } from '../shared/notice-to-give.ts';
import { whatIsLacking } from './rules/what-is-lacking.ts';

/** What an answer to the court's notice is, from an account or on paper. */

export const correction = {
  note: fields.longText(4000),
  plaintiff: fields.party().optional(),
  /** Those named in the complaint beside the first, in its order. */
  coPlaintiffs: fields.coPlaintiffsField().optional(),
  defendants: fields.partiesField().optional(),
  claims: fields.claims(),
  grounds: fields.longText(20_000).optional(),
  ...complaintElementFields,
  exhibits: fields.exhibits(0).optional(),
};

/** What of the complaint is mended, page by page; `note` and what is handed in with it stand around these. */
export const partsAsked = [
  page('plaintiff', field('plaintiff'), field('coPlaintiffs')),
  page('defendants', needed('defendants')),
  page('claims', field('claims')),
  page('why', field('grounds'), ...groundsAsked),
  complaintElementsPage,
] as const;

/** The court's one notice that waits for an answer; also once papers have answered it. */
export const openNotice = ({ filing }: CaseState) =>
  filing.corrections.find((one) => one.answeredAt === null || one.byPapers);

/** The notice can still be answered by the form that mends the complaint itself; also after the filing has ended. */
export const awaitsCorrection = ({ filing }: CaseState): boolean =>
  filing.status === 'correction-requested' ||
  (filing.status === 'under-review' && filing.corrections.some(({ byPapers }) => byPapers)) ||
  (filingEnd(filing) !== null && filing.corrections.some((one) => one.answeredAt === null));

/** With which question of the correction each item of the notice is answered. */
const questionFor: Readonly<Record<CorrectionItem, 'note' | Exclude<CorrectedPart, 'elements'>>> = {
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
  'which-decision': 'attachments',
  'other-applicant': 'attachments',
  ...(Object.fromEntries(paperIds.map((one) => [one, 'attachments'])) as Record<
    PaperId,
    'attachments'
  >),
};

interface Correction extends ComplaintElements {
  readonly plaintiff?: PartyDetails | undefined;
  readonly coPlaintiffs?: readonly PartyDetails[] | undefined;
  readonly defendants?: readonly PartyDetails[] | undefined;
  readonly claims: readonly { readonly text: string; readonly yuan?: string | undefined }[];
  readonly grounds?: string | undefined;
  readonly exhibits?: readonly ExhibitInput[] | undefined;
  readonly attachments: readonly unknown[];
}

/** Said anew: a text that is left out, or stays as it was, is none. */
const newGrounds = ({ filing }: CaseState, { grounds }: Correction): string | undefined =>
  grounds === undefined || grounds.trim() === filing.grounds.trim() ? undefined : grounds;

/** The form by elements where it is not as it was. Left out as a whole, it stays. */
function newElements({ filing }: CaseState, input: Correction): ComplaintElements | undefined {
  const given = complaintElementsOf(input);
  return given === undefined ||
    JSON.stringify(given) === JSON.stringify(complaintElementsOf(filing.elements ?? {}))
    ? undefined
    : given;
}

/** What the court asked for and the answer still does not give, as far as it can be seen without reading it. */
export function stillMissing(state: CaseState, input: Correction): readonly CorrectionItem[] {
  const { plaintiff, coPlaintiffs = [], claims, attachments, exhibits = [] } = input;
  const { defendants = [] } = input;
  const kind = kindOf(state.filing);
  const plaintiffs = [...(plaintiff === undefined ? [] : [plaintiff]), ...coPlaintiffs];
  const given = claims.map(({ text, yuan }) => ({ text, fen: fenOf(yuan) }));
  const before = state.filing.claims.map(({ text, fen }) => ({ text, fen }));
  const papers = attachments.length + exhibits.length;
  const lacks = new Set(
    whatIsLacking({ plaintiffs, defendants, attachments: papers }).map((item) =>
      kind === null ? item : itemOf(kind, item),
    ),
  );
  return (openNotice(state)?.items ?? [])
    .map(({ item }) => item)
    .filter((item) => {
      if (lacks.has(item)) return true;
      switch (questionFor[item]) {
        case 'attachments':
          return attachments.length === 0;
        case 'exhibits':
          return papers === 0;
        case 'grounds':
          return newGrounds(state, input) === undefined;
        case 'claims':
          return JSON.stringify(given) === JSON.stringify(before);
        case 'defendants':
          return (
            (item === 'defendant-identity' || item === 'respondent-identity') &&
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

const elementKeys = Object.keys(
  complaintElementFields,
) as readonly (keyof typeof complaintElementFields)[];

type Asked = keyof typeof correction;

/** Of those who sue: what the notice asks nothing of, and what there is not. */
const notAskedOfPlaintiffs = (state: CaseState): readonly Asked[] =>
  !asksOfPlaintiff(state)
    ? ['plaintiff', 'coPlaintiffs']
    : partiesOf(state.participation, 'plaintiff').length > 1
      ? []
      : ['coPlaintiffs'];

/**
 * What the notice asks nothing of. Facts and claims are asked always: they are the complaint, and the court's own words may
 * say more than its list. The form by elements is asked with them alone, and evidence with its list where it is asked for.
 */
export function notAsked(state: CaseState): readonly Asked[] {
  const asks = (...items: readonly CorrectionItem[]): boolean =>
    openNotice(state)?.items.some(({ item }) => items.includes(item)) === true;
  return [
    ...notAskedOfPlaintiffs(state),
    ...(isSuit(state) && asks('facts-missing', 'claim-unclear') ? [] : elementKeys),
    // Of an application that is against nobody there is nobody to name.
    ...(kindOf(state.filing)?.other === null ? (['defendants'] as const) : []),
    ...(asks('evidence-list', 'facts-missing') ? [] : (['exhibits'] as const)),
  ];
}

/** The complaint as it stands, to be mended where the notice says. */
export const asItStands = (state: CaseState) => ({
  ...(asksOfPlaintiff(state) ? knownPlaintiffs(state) : {}),
  defendants: knownDefendants(state),
  grounds: state.filing.grounds,
  ...state.filing.elements,
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
    /** Whose evidence it is that comes with it, and on which day. */
    readonly participant: string;
    readonly today: CourtDay;
  },
): readonly [NewEntry, ...NewEntry[]] {
  const claims = input.claims.map((one) => ({ text: one.text, fen: fenOf(one.yuan) }));
  const before = state.filing.claims.map(({ text, fen }) => ({ text, fen }));
  const changed = JSON.stringify(claims) !== JSON.stringify(before);
  const { named, details, entries } = correctedDefendants(
    state,
    input.defendants ?? (knownDefendants(state) as readonly PartyDetails[]),
  );
  const plaintiffs = correctedPlaintiffs(state, input);
  const { exhibits = [] } = input;
  const grounds = newGrounds(state, input);
  const elements = newElements(state, input);
  const parts: readonly (readonly [CorrectedPart, boolean])[] = [
    ['plaintiff', plaintiffs.length > 0],
    ['defendants', entries.length > 0],
    ['claims', changed],
    ['grounds', grounds !== undefined],
    ['elements', elements !== undefined],
    ['exhibits', exhibits.length > 0],
    ['attachments', input.attachments.length > 0],
  ];
  const corrected = filingCorrected.make({
    shared: {
      note: input.note,
      attachments: input.attachments,
      claims,
      fen: sumOf(claims.map((one) => one.fen)),
      after: filingEnd(state.filing) ?? undefined,
      paper: from.paper,
      authority: changed ? (from.authority ?? undefined) : undefined,
      grounds,
      elements,
      changed: parts.filter(([, isNew]) => isNew).map(([part]) => part),
      defendants: named,
    },
    personal: { details },
  });
  return [corrected, ...plaintiffs, ...entries, ...exhibitsWith(state, exhibits, from)];
}

/** They belong to the complaint, as those that came with it: the court had asked for them. */
const exhibitsWith = (
  { evidence }: CaseState,
  exhibits: readonly ExhibitInput[],
  { paper, participant, today }: Parameters<typeof correctionOf>[2],
): readonly NewEntry[] =>
  exhibits.length === 0
    ? []
    : [
        exhibitsEntered(
          evidence,
          {
            participant,
            side: 'plaintiff',
            occasion: 'complaint',
            source: paper === undefined ? 'online' : 'paper',
            receivedOn: paper?.receivedOn ?? today,
            keptAt: paper?.keptAt,
            late: false,
          },
          exhibits,
        ),
      ];
