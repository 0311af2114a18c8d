import {
  agreementStands,
  isAgainst,
  joinedCounterclaims,
  letsGo,
  listOf,
  onItsWay,
  papersOf,
  parties,
  partiesOf,
  respondentsToClaim,
  standing,
  standingAppeals,
  standingExhibits,
  suitEnd,
} from '@xiezhi/record';
import type {
  Appeal,
  AppealAnswer,
  CaseState,
  FileReference,
  Paper,
  Participant,
} from '@xiezhi/record';
import { claimPapers } from './claim-papers.ts';
import { asksNoMore } from './fee-notice.ts';
import type { Role } from '../framework/index.ts';

export interface Servable {
  readonly title: string;
  readonly file: FileReference;
  readonly complaint: boolean;
  readonly judgment: boolean;
  /** A judgment or a ruling: electronically only where that was agreed expressly (CPL-90). */
  readonly decision: boolean;
  /**
   * It asks for money that is paid by now, or summons to a sitting that was held or takes place no more: that it was handed
   * over can be noted, and nobody is to serve it any more.
   */
  readonly over?: 'paid' | 'past' | null;
}

/**
 * They prove that somebody was reached or that something was received, go to another court or to whoever examines, or were
 * answered before there was a case: served on nobody.
 */
const proofs: readonly string[] = [
  'service-certificate',
  'announcement',
  'announcement-certificate',
  'fee-ticket',
  'fee-reversal',
  'verification-report',
  'filing-receipt',
  'address-confirmation',
  'transfer-letter',
  'appraisal-reply-demand',
  'correction-notice',
];

/** What was decided in the case, as papers. */
export const decisions: readonly string[] = [
  'judgment',
  'refusal-ruling',
  'correcting-ruling',
  'procedural-ruling',
  'mediation-statement',
];

/**
 * CPL-128: the days for the answer run from receipt of the complaint. In a case handed in before the complaint was made
 * a paper, it goes with the response notice.
 */
const complaintTemplate = ({ documents }: CaseState): string =>
  papersOf(documents, 'complaint').length > 0 ? 'complaint' : 'response-notice';

/** Appeals of others: whoever appealed, and whoever stands on the same side, is not served with it. */
export const appealsAgainst = (state: CaseState, addressee: Participant): readonly Appeal[] =>
  standingAppeals(state).filter((one) => isAgainst(state, one, addressee));

/** Answers to this party's own appeals: it is owed a copy (CPL-174). */
export const answersToAppealsOf = (
  { appeal }: CaseState,
  addressee: Participant,
): readonly AppealAnswer[] =>
  appeal.answers.filter((one) =>
    appeal.appeals.some(({ id, participant }) => id === one.appeal && participant === addressee.id),
  );

/** Did they hand the complaint in? A plaintiff who came into the case later did not, and is served with it like all others. */
export const handedInComplaint = (
  { participation }: CaseState,
  { id, side }: Participant,
): boolean =>
  side === 'plaintiff' && !participation.added.some(({ participant }) => participant === id);

/**
 * Answered by whoever reviewed it, and no case of a clerk: what was not accepted, and an application, which others deal with
 * once it was (OLR-9.3.0).
 */
export const isWithReviewer = ({ filing }: Pick<CaseState, 'filing'>): boolean =>
  ['refused', 'accepted', 'application-closed'].includes(filing.status);

/** Of those whoever sues or applied, and nobody else: the other side is in no case. */
export const partiesToServe = (state: CaseState): readonly Participant[] =>
  isWithReviewer(state)
    ? partiesOf(state.participation, 'plaintiff')
    : parties(state.participation);

/** Who can be served: the parties, and whoever was let go, with the ruling on that (CPL-157). */
export const addressees = (state: CaseState): readonly Participant[] => [
  ...partiesToServe(state),
  ...leftAndServed(state),
];

const leftAndServed = ({ participation, documents }: CaseState): readonly Participant[] =>
  participation.participants.filter(
    (left) => left.to !== null && documents.papers.some((one) => letsGo(one, left)),
  );

/**
 * CPL-126, OLR-9.1.1: what the court answered, and what mends it, is served on whoever sues or applied, and nothing else. Of what
 * was not accepted one paper is for all of them; that it was, each is told by a notice of their own.
 */
const answerFor = (state: CaseState, { id, side }: Participant): readonly Servable[] => {
  const { documents, filing } = state;
  const decision = filing.status === 'refused';
  return side !== 'plaintiff'
    ? []
    : [
        ...papersOf(documents, 'refusal-ruling'),
        ...papersOf(documents, 'application-notice'),
        ...papersOf(documents, 'fee-notice'),
        ...papersOf(documents, 'correcting-ruling'),
      ].flatMap((one) => {
        const { title, file, addressee } = one;
        if (file === null || !(decision || addressee === null || addressee === id)) return [];
        const over = asksNoMore(state, one) ? ('paid' as const) : null;
        return [{ title, file, complaint: false, judgment: false, decision, over }];
      });
};

/**
 * CPL-71, CPL-128: what is held against somebody goes to them: the exhibits that came with the complaint, those of the other
 * sides whenever they came, and what the court collected; not what is kept from open view.
 */
const exhibitsFor = (
  { evidence }: CaseState,
  addressee: Participant,
  author: boolean,
): readonly FileReference[] =>
  standingExhibits(evidence)
    .filter(({ list, side, confidential }) => {
      const came = listOf(evidence, list);
      const theirs = side !== addressee.side || (came?.occasion === 'complaint' && !author);
      return confidential === null && (theirs || (came?.collected ?? null) !== null);
    })
    .flatMap(({ files }) => files);

/**
 * Whoever is called to a sitting that was held, was put off or has another in its place is called to nothing; nor is anybody
 * called once the judgment is pronounced or the suit has ended.
 */
const summonsNoMore = (state: CaseState, { template, extra }: Paper): boolean =>
  template === 'summons' &&
  typeof extra['hearing'] === 'string' &&
  (state.judgment.pronouncedAt !== null ||
    suitEnd(state) !== null ||
    !standing(state.hearing).some(({ id, held }) => id === extra['hearing'] && held === null));

/** What can be served on somebody: the court's issued papers meant for them, and what the other side filed. */
export function servableFor(state: CaseState, addressee: Participant): readonly Servable[] {
  if (isWithReviewer(state)) return answerFor(state, addressee);
  if (addressee.to !== null)
    return state.documents.papers.flatMap((one) =>
      one.file !== null && one.replacedBy === null && letsGo(one, addressee)
        ? [{ title: one.title, file: one.file, complaint: false, judgment: false, decision: true }]
        : [],
    );
  const complaint = complaintTemplate(state);
  const author = handedInComplaint(state, addressee);
  const against = joinedCounterclaims(state.claims).filter((one) =>
    respondentsToClaim(state.participation, one).some(({ id }) => id === addressee.id),
  );
  const appeals = appealsAgainst(state, addressee);
  const answers = answersToAppealsOf(state, addressee);
  const papers = state.documents.papers
    .filter(
      (one) =>
        one.file !== null &&
        one.replacedBy === null &&
        // What the court alone may read, such as a judgment not yet pronounced, is served on nobody.
        one.label !== 'court' &&
        !proofs.includes(one.template) &&
        // What an agreement said that has fallen, or that the suit ended before, is served on nobody any more (CPL-102).
        (one.template !== 'mediation-statement' ||
          (agreementStands(state, one.extra['mediation']) &&
            ['mediated', undefined].includes(suitEnd(state)?.how))) &&
        // Whoever handed the complaint in is not served with it.
        (one.template !== 'complaint' || !author) &&
        // Nobody is served with a list of their own.
        (one.template !== 'evidence-list' ||
          state.evidence.lists.find(({ id }) => id === one.extra['list'])?.participant !==
            addressee.id) &&
        // A copy of the answer goes to the plaintiffs (CPL-128).
        (one.template !== 'defence' || addressee.side === 'plaintiff') &&
        (!claimPapers.includes(one.template) ||
          against.some(({ id }) => id === one.extra['counterclaim'])) &&
        (one.template !== 'appeal' || appeals.some(({ id }) => id === one.extra['appeal'])) &&
        (one.template !== 'appeal-answer' ||
          answers.some(({ id }) => id === one.extra['answer'])) &&
        (one.addressee === null || one.addressee === addressee.id),
    )
    .map((one) => ({
      title: one.title,
      file: one.file as FileReference,
      complaint: one.template === complaint && !author,
      // A correcting ruling is not the judgment: no time to appeal runs from it.
      judgment: one.template === 'judgment',
      decision: decisions.includes(one.template),
      over: asksNoMore(state, one) ? 'paid' : summonsNoMore(state, one) ? 'past' : null,
    }));
  const filed = [
    ...(addressee.side === 'plaintiff'
      ? state.defence.defences.flatMap((one) => one.attachments)
      : []),
    ...against.flatMap((one) => one.attachments),
    ...(author ? [] : state.filing.attachments),
    ...exhibitsFor(state, addressee, author),
    ...appeals.flatMap((one) => one.attachments),
    ...answers.flatMap((one) => one.attachments),
  ];
  return [
    ...papers,
    ...filed.map((file) => ({
      title: file.name,
      file,
      complaint: false,
      judgment: false,
      decision: false,
    })),
  ];
}

/**
 * An appeal that comes after the closing is served all the same (CPL-174), and so is a ruling that was not yet (CPL-157). What
 * answers a filing that became no suit here is served as well (CPL-126, OLR-9.1.1).
 */
export const mayBeServed = (state: CaseState): boolean =>
  isWithReviewer(state) || (state.filing.status === 'registered' && whatIsServed(state));

const whatIsServed = (state: CaseState): boolean =>
  state.judgment.closedOn === null ||
  state.appeal.appeals.length > 0 ||
  rulingsUnserved(state).length > 0 ||
  state.service.services.some((one) => onItsWay(one) && one.effective === null);

/** Who serves: the clerk of the case, and in a filing that became none whoever reviewed it. */
export const serverOf = (state: CaseState): 'clerk' | 'filing-reviewer' =>
  isWithReviewer(state) ? 'filing-reviewer' : 'clerk';

/** Is serving this actor's here? A reviewer serves what ends a filing, and in a case the bench does. */
export const servesHere = (state: CaseState, roles: ReadonlySet<Role>): boolean =>
  roles.has(serverOf(state)) || (roles.has('judge') && state.filing.status === 'registered');

/** Who has not been reached by what, of all that could be served. */
export interface Unserved {
  readonly name: string;
  readonly titles: readonly string[];
}

const unserved = (state: CaseState, which: (paper: Servable) => boolean): readonly Unserved[] =>
  addressees(state).flatMap((one) => {
    const titles = notYetServed(state, one)
      .filter(which)
      .map(({ title }) => title);
    return titles.length === 0 ? [] : [{ name: one.name, titles }];
  });

/** Who has not been reached by something that was ruled, and by what: on them, too, it has to be served. */
export const rulingsUnserved = (state: CaseState): readonly Unserved[] =>
  unserved(state, ({ decision }) => decision);

/** The same of the pleadings of others and of papers that decide nothing: when the case is closed they are served no more. */
export const copiesUnserved = (state: CaseState): readonly Unserved[] =>
  unserved(state, ({ decision }) => !decision);

/** What lies in the case for somebody and is neither served nor on its way. */
export function notYetServed(state: CaseState, addressee: Participant): readonly Servable[] {
  const served = new Set(
    state.service.services
      .filter((one) => one.addressee === addressee.id && onItsWay(one))
      .flatMap((one) => one.papers.map(({ file }) => file.sha256)),
  );
  return servableFor(state, addressee).filter(
    ({ file, over }) => (over ?? null) === null && !served.has(file.sha256),
  );
}
