import type { Task } from '@xiezhi/kernel';
import { addMillis, courtDayOf, endOfDay } from '@xiezhi/kernel';
import {
  beingAnnounced,
  byHandChannels,
  consentTo,
  failedBy,
  holder,
  lapsedAt,
  onItsWay,
  openObjectionsToService,
  openPostings,
  participant,
  parties,
  servedAgain,
  servedOn,
  speakersFor,
} from '@xiezhi/record';
import type { CaseState, Participant, Service } from '@xiezhi/record';
import type { DutyContext } from '../framework/index.ts';
import { hasEnded } from '../framework/index.ts';
import { answerCopy, counterclaimCopies, evidenceCopies } from './answer-copies.ts';
import { appealCopies } from './appeals.ts';
import { addressIsMissing } from './rules/consent-to-electronic-service.ts';
import { toldLater } from './correct-day.ts';
import { copyWithinFiveDays } from './rules/copy-within-five-days.ts';
import { judgmentSentInTime } from './rules/judgment-sent-in-time.ts';
import { isProvisional } from '../shared/due.ts';
import { addressees, handedInComplaint, isWithReviewer, notYetServed } from '../shared/servable.ts';
import { postingToFind } from './post-abroad.ts';
import { addressesOfTheFormer } from './addresses-of-the-former.ts';
import { noticesToServe } from './notices-to-serve.ts';
import { summonses } from './summonses.ts';
import { byServer, rulings, rulingTemplates, statement } from './rulings.ts';
import { way, wayOfJudgment } from './way.ts';

/** So long an electronic service may stay without arrival, answer or reading before the clerk is told. */
const patience = 3 * 86_400_000;
const byClerk = { by: { role: 'clerk' } } as const;

/** What the law puts days on: the complaint to the defendant, the answer to the plaintiff, the judgment to all. */
function copies(about: DutyContext, one: Participant): readonly Task[] {
  const { state, law } = about;
  const { filing, judgment, service } = state;
  // What stands in an announcement is on its way.
  const announced = beingAnnounced(state.announcement, one.id);
  const waiting = notYetServed(state, one).filter(({ file }) => !announced.has(file.sha256));
  const found: Task[] = [];
  const over = hasEnded(state);
  if (
    filing.registeredAt !== null &&
    filing.acceptedOn !== null &&
    !over &&
    !handedInComplaint(state, one) &&
    !servedOn(service, one.id, 'complaint') &&
    waiting.some((paper) => paper.complaint)
  ) {
    // Whoever came into the case later is served from then on.
    const came = courtDayOf(one.from);
    const from = came > filing.acceptedOn ? came : filing.acceptedOn;
    const term = copyWithinFiveDays({ from, law });
    found.push({
      key: `service/complaint/${one.id}`,
      command: way(state, one),
      ...byClerk,
      subject: one.id,
      label: 'parties',
      opensAt: filing.registeredAt > one.from ? filing.registeredAt : one.from,
      ...(one.side === 'defendant'
        ? {
            basis: ['CPL-128'],
            dueAt: endOfDay(term.end ?? term.nominal),
            provisional: isProvisional(term),
          }
        : { basis: [one.side === 'plaintiff' ? 'CPL-135' : 'CPL-59'] }),
    });
  }
  if (!over)
    found.push(
      ...answerCopy(about, one, waiting),
      ...counterclaimCopies(about, one, waiting),
      ...evidenceCopies(about, one, waiting),
    );
  if (
    judgment.pronouncedAt !== null &&
    judgment.pronouncedOn !== null &&
    !servedOn(service, one.id, 'judgment') &&
    waiting.some((paper) => paper.judgment)
  ) {
    const { pronouncedOn, pronouncedWhen: when } = judgment;
    const sent = judgmentSentInTime({ pronouncedOn, when, law });
    found.push({
      key: `service/judgment/${one.id}`,
      command: wayOfJudgment(state, one),
      ...byClerk,
      subject: one.id,
      label: 'parties',
      basis: ['CPL-151'],
      opensAt: judgment.pronouncedAt,
      dueAt: endOfDay(sent.end ?? sent.nominal),
      provisional: isProvisional(sent),
    });
  }
  return found;
}

/** By fax or instant message: nobody but the clerk sends it. One of them is enough, until it comes back. */
function sendingByHand(state: CaseState, one: Service): Task | null {
  const ways = one.channels.filter((way) => way === 'fax' || way === 'message');
  const untried = (way: (typeof ways)[number]) =>
    one.traces.every(({ channel }) => channel !== way);
  return onItsWay(one) &&
    one.effective === null &&
    ways.some(untried) &&
    ways.every((way) => untried(way) || failedBy(one, way))
    ? {
        key: `service/send/${one.id}`,
        command: 'service.record-sending',
        ...byServer(state),
        subject: one.id,
        basis: ['OLR-29.1.0', 'OLR-31.3.1'],
        opensAt: one.orderedAt,
      }
    : null;
}

/** The addressee has named another address, or none, while it was on its way: it goes out anew, as they want it now. */
function addressChanged(state: CaseState, one: Service): Task | null {
  const lapsed = byHandChannels
    .filter((way) => (one.channels as readonly string[]).includes(way))
    .map((way) => lapsedAt(state.service, one, way));
  const [at] = lapsed;
  const addressee = participant(state.participation, one.addressee);
  return one.effective !== null || one.undone || !addressee || !at || lapsed.includes(null)
    ? null
    : {
        key: `service/changed/${one.id}`,
        command: way(state, addressee),
        ...byServer(state),
        subject: one.addressee,
        basis: ['OLR-30.1.2', 'OLR-31.1.0'],
        opensAt: at,
      };
}

/** At the end of a case only what was ruled in it, and what belongs to an appeal, still has to reach somebody. */
function stillToReach(state: CaseState): (one: Service) => boolean {
  if (!hasEnded(state)) return () => true;
  const { documents, appeal } = state;
  const hashes = new Set([
    ...documents.papers
      .filter(({ template }) => lastingTemplates.includes(template))
      .flatMap(({ file }) => file?.sha256 ?? []),
    ...[...appeal.appeals, ...appeal.answers].flatMap(({ attachments }) =>
      attachments.map(({ sha256 }) => sha256),
    ),
  ]);
  return ({ papers }) => papers.some(({ file }) => hashes.has(file.sha256));
}

const lastingTemplates: readonly string[] = [
  ...rulingTemplates,
  'judgment',
  'mediation-statement',
  'appeal',
  'appeal-answer',
];

/** What went out and did not come to an end, and what the addressee wants on paper: between the clerk and one addressee. */
function followUps(state: CaseState): readonly Task[] {
  const { service } = state;
  const reaches = stillToReach(state);
  return service.services.flatMap((one): readonly Task[] => {
    if (servedAgain(service, one) || !reaches(one)) return [];
    const posted = openPostings(service).find((each) => each.service.id === one.id);
    if (posted !== undefined) return [postingToFind(state, posted)];
    const unsent = sendingByHand(state, one);
    if (unsent !== null) return [unsent];
    const changed = addressChanged(state, one);
    if (changed !== null) return [changed];
    const about = {
      command: 'service.record-paper',
      ...byServer(state),
      subject: one.addressee,
    };
    const stuck = !onItsWay(one);
    if (stuck || (one.effective === null && !one.undone)) {
      return [
        {
          ...about,
          key: `service/${stuck ? 'failed' : 'pending'}/${one.id}`,
          basis: ['OLR-31.3.1'],
          opensAt: stuck ? one.orderedAt : addMillis(one.orderedAt, patience),
        },
      ];
    }
    if (one.paperRequestedAt === null) return [];
    return [
      {
        ...about,
        key: `service/on-paper/${one.id}`,
        basis: ['CPL-90'],
        opensAt: one.paperRequestedAt,
      },
    ];
  });
}

/** What was served is there to be read. Owed by nobody's right: not reading it changes nothing. */
const reading = (state: CaseState): readonly Task[] =>
  state.service.services
    .filter(stillToReach(state))
    .filter((one) => one.basis !== 'paper' && onItsWay(one))
    .filter((one) => !one.traces.some(({ event }) => event === 'replied'))
    .flatMap((one) =>
      speakersFor(state.participation, one.addressee, 'service').map((person) => ({
        key: `service/read/${one.id}/${person}`,
        command: 'service.acknowledge',
        by: { person },
        subject: one.id,
        basis: ['OOR-26.1.0'],
        opensAt: one.orderedAt,
      })),
    );

/** OLR-31.4.0: which day counts, where an earlier way was told of later. */
function earlierDay(state: CaseState, one: Service): readonly Task[] {
  const told = toldLater(state, one);
  return told === null
    ? []
    : [
        {
          key: `service/earlier/${one.id}`,
          command: 'service.correct-day',
          by: { role: 'judge' },
          subject: one.id,
          basis: ['OLR-31.4.0'],
          opensAt: told.noted.at,
        },
      ];
}

/** CPLI-136: a yes to electronic service is confirmed with an address; until then paper comes instead. */
const addresses = ({ service, consent, participation }: CaseState): readonly Task[] =>
  parties(participation).flatMap((addressee) => {
    const agreed = consentTo({ consent }, 'service', addressee.id);
    return agreed !== null && addressIsMissing({ service, consent, addressee })
      ? speakersFor(participation, addressee.id, 'service').map((person) => ({
          key: `service/address/${addressee.id}/${person}`,
          command: 'service.confirm-address',
          by: { person },
          subject: addressee.id,
          basis: ['CPLI-136'],
          opensAt: agreed.at,
        }))
      : [];
  });

export function tasks(about: DutyContext): readonly Task[] {
  const { state } = about;
  const { filing, participation, service } = state;
  const withReviewer = isWithReviewer(state);
  if (filing.registeredAt === null && !withReviewer) return [];
  // Of a suit that goes on the bench is owed first; of one that has ended it is owed because something is.
  const clerk = holder(participation, 'clerk') !== null || hasEnded(state);
  return [
    ...(withReviewer
      ? addressees(state).flatMap((one) =>
          filing.status === 'refused' ? rulings(state, one) : noticesToServe(state, one),
        )
      : []),
    ...(clerk
      ? [
          ...parties(participation).flatMap((one) => {
            const copied = copies(about, one);
            return [
              ...appealCopies(about, one),
              ...copied,
              ...summonses(about, one),
              ...statement(state, one),
              // What else is owed goes with the complaint, the answer or the judgment.
              ...(copied.length === 0 ? noticesToServe(state, one) : []),
            ];
          }),
          ...addressees(state).flatMap((one) => rulings(state, one)),
        ]
      : []),
    ...followUps(state),
    ...reading(state),
    ...addresses(state),
    ...addressesOfTheFormer(state),
    ...service.services.flatMap((one) => earlierDay(state, one)),
    ...openObjectionsToService(service).map((one): Task => ({
      key: `service/objection/${one.id}`,
      command: 'service.decide-objection',
      by: { role: withReviewer ? 'filing-judge' : 'judge' },
      subject: one.id,
      label: 'parties',
      basis: ['OLR-31.2.3'],
      opensAt: one.at,
    })),
  ];
}
