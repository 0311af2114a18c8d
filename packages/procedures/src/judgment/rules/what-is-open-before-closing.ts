import type { Refusal } from '@xiezhi/kernel';
import { byPolicy } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { CaseState } from '@xiezhi/record';
import {
  appealsToWeigh,
  effectiveOn,
  openCorrections,
  papersOf,
  participant,
  parties,
  respondentsTo,
  runningAnnouncements,
  standing,
  standingAppeals,
  standingDismissal,
} from '@xiezhi/record';
import { computation, refusal, useCommand } from '../../framework/index.ts';
import {
  isInForce,
  notYetOver,
  openAppeals as rulingAppeals,
} from '../../shared/ruling-in-force.ts';
import { openRequests } from '../open-requests.ts';
import { servicesOfPetition } from '../respondents.ts';
import { endedUnpronounced } from './closing-says-what-happened.ts';
import { requestsAreDecided } from './requests-are-decided.ts';

const policy = byPolicy('closing-check');

/**
 * Appeals that came in before the closing: each is weighed where it is marked, its copy served, and the file sent up. One
 * that comes after the closing goes its way all the same.
 */
function openAppeals(state: CaseState): readonly Refusal[] {
  const open = standingAppeals(state).filter((one) => one.sentUp === null);
  const weighing = appealsToWeigh(state).map(({ id }) => id);
  const named = (of: typeof open) => ({
    names: [
      ...new Set(of.map((one) => participant(state.participation, one.participant)?.name ?? '')),
    ],
  });
  const [toWeigh, others] = [
    open.filter(({ id }) => weighing.includes(id)),
    open.filter(({ id }) => !weighing.includes(id)),
  ];
  const unserved = others.flatMap((one) => {
    const served = servicesOfPetition(state, one);
    return respondentsTo(state, one).flatMap(({ id, name }) => (served.has(id) ? [] : [name]));
  });
  return [
    ...(toWeigh.length > 0
      ? [
          refusal(
            'closing/appeal-to-weigh',
            policy,
            [useCommand('appeal.weigh', 'judge')],
            named(toWeigh),
          ),
        ]
      : []),
    ...(unserved.length > 0
      ? [
          refusal(
            'closing/appeal-not-served',
            policy,
            [useCommand('service.serve', 'clerk'), useCommand('service.record-paper', 'clerk')],
            { names: [...new Set(unserved)] },
          ),
        ]
      : []),
    ...(others.length > 0
      ? [
          refusal(
            'closing/appeal-not-sent-up',
            policy,
            [useCommand('appeal.send-up', 'clerk')],
            named(others),
          ),
        ]
      : []),
  ];
}

/** A ruling that dismisses the suit ends it once it has effect; set aside, the suit is tried on, in this case (CPLI-330). */
function dismissalOpen(state: CaseState, law: Law): readonly Refusal[] {
  const ruling = standingDismissal(state);
  if (ruling === null || isInForce(state, ruling, law)) return [];
  const appeals = rulingAppeals(state, ruling);
  const waiting = notYetOver(state, ruling, law);
  const unserved = waiting.filter(({ last }) => last === null);
  const [why, of, ways] =
    appeals.length > 0
      ? ([
          'appealed',
          appeals.map((one) => participant(state.participation, one.participant)?.name ?? ''),
          [useCommand('appeal.send-up', 'clerk'), useCommand('appeal.note-outcome', 'clerk')],
        ] as const)
      : unserved.length > 0
        ? ([
            'unserved',
            unserved.map(({ name }) => name),
            [useCommand('service.serve', 'clerk'), useCommand('service.record-paper', 'clerk')],
          ] as const)
        : (['days-run', waiting.map(({ name }) => name), [{ kind: 'retry' as const }]] as const);
  return [
    refusal('closing/dismissal-not-final', policy, [...ways], { why, names: [...new Set(of)] }),
  ];
}

/** Who has the judgment and not the ruling that corrects it: until it is served they read what does not count. */
function uncorrectedFor(state: CaseState): readonly string[] {
  const rulings = papersOf(state.documents, 'correcting-ruling').flatMap(({ file, addressee }) =>
    file === null ? [] : [{ sha256: file.sha256, addressee }],
  );
  const reached = (id: string, sha256: string): boolean =>
    state.service.services.some(
      (one) =>
        one.addressee === id &&
        one.effective !== null &&
        one.papers.some(({ file }) => file.sha256 === sha256),
    );
  return parties(state.participation)
    .filter(({ id }) =>
      rulings.some(
        ({ sha256, addressee }) => (addressee === null || addressee === id) && !reached(id, sha256),
      ),
    )
    .map(({ name }) => name);
}

/**
 * What was handed in since the judgment and holds back nothing but the closing: the report of a death,
 * on which it hangs who may appeal, and a request to correct what a transcript says.
 */
function handedInSince(state: CaseState, law: Law): readonly Refusal[] {
  // Of a suit that ended without a judgment nothing hangs on it any more.
  if (state.defence.transferredAt !== null || endedUnpronounced(state)) return [];
  const named = openRequests(state, law).some(({ what }) => what === 'party-events');
  const count = state.suspension.reports.filter(({ answered }) => !answered).length;
  const asking = standing(state.hearing)
    .flatMap(openCorrections)
    .map((one) => participant(state.participation, one.participant)?.name ?? '');
  return [
    ...(count === 0 || named
      ? []
      : [
          refusal(
            'closing/request-open',
            policy,
            [
              useCommand('suspension.answer-report', 'judge'),
              useCommand('suspension.admit-successor', 'judge'),
            ],
            { what: 'party-events', count },
          ),
        ]),
    ...(asking.length === 0
      ? []
      : [
          refusal(
            'closing/transcript-correction-open',
            policy,
            [useCommand('transcript.answer-correction', 'clerk')],
            { names: [...new Set(asking)] },
          ),
        ]),
  ];
}

/**
 * OLR-35.1.1: the electronic file is complete when the case is closed. Everything that is open is said at once; the
 * check is this court's own, so the ground is its policy.
 */
export const whatIsOpenBeforeClosing = computation<
  { readonly state: CaseState; readonly law: Law },
  readonly Refusal[]
>(
  'judgment/what-is-open-before-closing',
  ['OLR-35.1.1'],
  ({ state, law }) => {
    const unissued = state.documents.papers
      .filter((one) => one.file === null)
      .map((one) => one.title);
    const judged = state.judgment.made !== null && !endedUnpronounced(state);
    const unserved = !judged
      ? []
      : parties(state.participation)
          .filter((one) => effectiveOn(state.service, one.id, 'judgment') === null)
          .map((one) => one.name);
    const uncorrected = uncorrectedFor(state);
    const silent = judged && state.judgment.pronouncedAt === null;
    const announced = runningAnnouncements(state.announcement);
    return [
      ...requestsAreDecided({ state, law }),
      ...handedInSince(state, law),
      ...(announced.length > 0
        ? [
            refusal('closing/announcement-runs', policy, [
              useCommand('announcement.complete', 'clerk'),
              useCommand('announcement.withdraw', 'judge'),
            ]),
          ]
        : []),
      ...(silent
        ? [refusal('closing/not-pronounced', policy, [useCommand('judgment.pronounce', 'judge')])]
        : []),
      ...(unissued.length > 0
        ? [
            refusal('closing/papers-open', policy, [{ kind: 'retry' as const }], {
              papers: unissued,
            }),
          ]
        : []),
      ...(unserved.length > 0
        ? [
            refusal(
              'closing/not-served',
              policy,
              [useCommand('service.serve', 'clerk'), useCommand('service.record-paper', 'clerk')],
              { names: unserved },
            ),
          ]
        : []),
      ...(uncorrected.length > 0
        ? [
            refusal(
              'closing/correction-not-served',
              policy,
              [useCommand('service.serve', 'clerk'), useCommand('service.record-paper', 'clerk')],
              { names: uncorrected },
            ),
          ]
        : []),
      ...openAppeals(state),
      ...dismissalOpen(state, law),
    ];
  },
  () => [],
);
