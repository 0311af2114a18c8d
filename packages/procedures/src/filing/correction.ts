import type { CourtDay, NewEntry } from '@xiezhi/kernel';
import type {
  CaseState,
  ComplaintElements,
  CorrectedPart,
  CorrectionItem,
  ExhibitInput,
  PartyDetails,
} from '@xiezhi/record';
import {
  fields,
  filingCorrected,
  filingEnd,
  isSuit,
  keysNamed,
  kindOf,
  partiesOf,
} from '@xiezhi/record';
import type { Law } from '@xiezhi/law';
import type { Told } from '../framework/index.ts';
import { field, needed, page } from '../framework/index.ts';
import {
  complaintElementFields,
  complaintElementsOf,
  groundsAsked,
  mendedElementsPage,
} from '../shared/element-fields.ts';
import { factsStated, formOfCase } from '../shared/cause-facts.ts';
import { exhibitsEntered } from '../shared/exhibits.ts';
import { fenOf, sumOf } from '../shared/facts.ts';
import {
  correctedDefendants,
  correctedPlaintiffs,
  knownDefendants,
  knownPlaintiffs,
} from './defendants.ts';
import type { Correction } from './left-marks.ts';
import { leavesMark, newGrounds } from './left-marks.ts';
import { itemOf } from './application/items.ts';
import {
  aboutDecision,
  decisionAsItStands,
  decisionMended,
  decisionNotAsked,
  decisionPage,
} from './application/mended.ts';
import { dueOfNotice, noticeToGive } from '../shared/notice-to-give.ts';
import { keyedPath, questionOf } from '../shared/places.ts';
import { pointsToldOf, questionFor, totals } from '../shared/points.ts';
import { whatIsLacking } from './rules/what-is-lacking.ts';

/** What an answer to the court's notice is, from an account or on paper. */

export const correction = {
  note: fields.longText(4000),
  plaintiff: fields.party().optional(),
  /** Those named in the complaint beside the first, in its order. */
  coPlaintiffs: fields.keyedCoPlaintiffsField().optional(),
  defendants: fields.keyedPartiesField().optional(),
  ...aboutDecision,
  claims: fields.keyedClaims(),
  grounds: fields.longText(20_000).optional(),
  ...complaintElementFields,
  exhibits: fields.exhibits(0).optional(),
};

/** What of the complaint is mended, page by page; `note` and what is handed in with it stand around these. */
export const partsAsked = [
  page('plaintiff', field('plaintiff'), field('coPlaintiffs')),
  page('defendants', needed('defendants')),
  decisionPage,
  page('claims', field('claims')),
  page('why', field('grounds'), ...groundsAsked),
  mendedElementsPage,
] as const;

/** The court's one notice that waits for an answer; also once papers have answered it. */
export const openNotice = ({ filing }: CaseState) =>
  filing.corrections.find((one) => one.answeredAt === null || one.byPapers);

/** The notice can still be answered by the form that mends the complaint itself; also after the filing has ended. */
export const awaitsCorrection = ({ filing }: CaseState): boolean =>
  filing.status === 'correction-requested' ||
  (filing.status === 'under-review' && filing.corrections.some(({ byPapers }) => byPapers)) ||
  (filingEnd(filing) !== null && filing.corrections.some((one) => one.answeredAt === null));

/** The form by elements where it is not as it was. Left out as a whole, it stays. */
function newElements(state: CaseState, input: Correction): ComplaintElements | undefined {
  const form = formOfCase(state);
  const given = complaintElementsOf(input, form);
  const before = complaintElementsOf(elementsAsTheyStand(state), form);
  return given === undefined || JSON.stringify(given) === JSON.stringify(before)
    ? undefined
    : given;
}

/** As the form asks for them: the facts of the cause are one of its questions. */
function elementsAsTheyStand(state: CaseState) {
  const { byCause: _stored, ...rest } = state.filing.elements ?? {};
  const stated = factsStated(state);
  return { ...rest, ...(stated === null ? {} : { causeFacts: stated.facts }) };
}

/** Which decision it is about is not said whole, or stays as it was when the court asked: what is left open stands as it did. */
function leavesDecision({ filing }: CaseState, input: Correction): boolean {
  const stands = decisionAsItStands(filing);
  const { decisionNumber = stands.decisionNumber, decisionBy = stands.decisionBy } = input;
  const whole = decisionNumber !== undefined && decisionBy !== undefined;
  const same = decisionNumber === stands.decisionNumber && decisionBy === stands.decisionBy;
  return !whole || same;
}

/** What the court asked for and the answer still does not give, as far as it can be seen without reading it. */
export function stillMissing(state: CaseState, input: Correction): Notice['items'] {
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
  return (openNotice(state)?.items ?? []).filter(({ item, at }) => {
    if (at !== undefined) return leavesMark(state, input, keyedPath(state, at));
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
      case 'decisionNumber':
        // The decision itself says both.
        return attachments.length === 0 && leavesDecision(state, input);
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
  const marked = open.items.filter(({ at }) => at !== undefined);
  const notes = [
    ...new Set(open.items.filter(({ at }) => at === undefined).map(({ note }) => note)),
  ];
  return [
    { code: 'count', facts: totals(open.items), short: true },
    { code: 'items', facts: { items: pointsToldOf(open.items) }, short: true },
    { code: 'note', facts: { note: notes.join('\n'), marked: pointsToldOf(marked) } },
    ...(open.again === null ? [] : [{ code: 'again', facts: { why: open.again.why } }]),
    ...(noticeToGive(state) === null
      ? [{ code: 'due', facts: { ...dueOfNotice(state, open, law) } }]
      : []),
    ...open.items.map(({ item, at, place, note }): Told =>
      at === undefined
        ? { code: 'items', facts: { items: [item] }, field: questionFor[item] }
        : {
            code: 'mark',
            facts: { at, place: place ?? '', note },
            field: fieldOf(keyedPath(state, at)),
          },
    ),
  ];
}

/** Where the form shows a mark: at the field of that path, or at its question where files are handed in anew. */
const fieldOf = (at: string): string =>
  ['exhibits', 'attachments'].includes(questionOf(at)) ? questionOf(at) : at;

type Notice = NonNullable<ReturnType<typeof openNotice>>;

const asksAt = (state: CaseState, ...questions: readonly string[]): boolean =>
  openNotice(state)?.items.some(
    ({ at }) => at !== undefined && questions.includes(questionOf(at)),
  ) === true;

export const asksOfPlaintiff = (state: CaseState): boolean =>
  asksAt(state, 'plaintiff', 'coPlaintiffs') ||
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
    ...(formOfCase(state) === null ? (['causeFacts'] as const) : []),
    ...decisionNotAsked(state.filing),
    // Of an application that is against nobody there is nobody to name.
    ...(kindOf(state.filing)?.other === null ? (['defendants'] as const) : []),
    ...(asks('evidence-list', 'facts-missing') || asksAt(state, 'exhibits')
      ? []
      : (['exhibits'] as const)),
  ];
}

/** The complaint as it stands, to be mended where the notice says. */
export const asItStands = (state: CaseState) => ({
  ...(asksOfPlaintiff(state) ? knownPlaintiffs(state) : {}),
  defendants: knownDefendants(state),
  ...decisionAsItStands(state.filing),
  grounds: state.filing.grounds,
  ...elementsAsTheyStand(state),
  claims: state.filing.claims.map((one, index) => ({
    key: state.filing.claimKeys.list[index],
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
    readonly law: Law;
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
  const application = decisionMended(state, input, from);
  const parts: readonly (readonly [CorrectedPart, boolean])[] = [
    ['plaintiff', plaintiffs.length > 0],
    ['defendants', entries.length > 0],
    ['claims', changed],
    ['grounds', grounds !== undefined],
    ['elements', elements !== undefined],
    ['exhibits', exhibits.length > 0],
    ['attachments', input.attachments.length > 0],
    ['application', application !== undefined],
  ];
  const corrected = filingCorrected.make({
    shared: {
      note: input.note,
      attachments: input.attachments,
      claims,
      claimKeys: [...keysNamed(state.filing.claimKeys, input.claims)],
      fen: sumOf(claims.map((one) => one.fen)),
      after: filingEnd(state.filing) ?? undefined,
      paper: from.paper,
      authority: changed ? (from.authority ?? undefined) : undefined,
      grounds,
      elements,
      application,
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
