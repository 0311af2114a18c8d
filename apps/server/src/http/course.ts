import type { NextDto } from '@xiezhi/contract';
import type { Json, Label, PersonId } from '@xiezhi/kernel';
import { courtDayOf, courtTimeOf, yuanGrouped } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import { fee } from '@xiezhi/law';
import {
  evidenceIsOver,
  hasEnded,
  lastDayForEvidence,
  lastDayToAnswer,
  lastDayOfAnnouncement,
  summonedTo,
  summonsEn,
  summonsZh,
} from '@xiezhi/procedures';
import type { CaseState, Hearing, Participant } from '@xiezhi/record';
import {
  answered,
  beingAnnounced,
  effectiveOn,
  isPaid,
  isSuit,
  isSued,
  modeFor,
  participant,
  parties,
  partiesOf,
  principalsOf,
  runningAnnouncements,
  speakersFor,
  standing,
  suitEnd,
  transferOrdered,
} from '@xiezhi/record';
import { courseOfApplication } from './application-facts.ts';
import { courseTexts } from '../texts/course.ts';
import type { Words } from './words.ts';

/**
 * What comes after what is owed now, in the ordinary course: no days, since nobody can know them yet. Whether the fee
 * is paid is between the plaintiff and the court.
 */
export function courseOf(
  at: CaseState,
  words: Words,
  labels: ReadonlySet<Label>,
  law: Law,
  person: PersonId | null = null,
): readonly NextDto[] {
  const texts = courseTexts[words.lang];
  const { filing, fees, service, participation, judgment, hearing } = at;
  const say = (...lines: readonly string[]): readonly NextDto[] =>
    lines.map((text) => ({ on: '', text, provisional: false }));
  if (!isSuit(at)) return say(...courseOfApplication(at, words));
  if (['to-be-handed-over', 'under-review', 'correction-requested'].includes(filing.status))
    return say(...againOf(at, words), feeOf(at, words), texts.service);
  if (
    filing.status !== 'registered' ||
    judgment.pronouncedAt !== null ||
    judgment.closedOn !== null
  )
    return [];
  // What has ended goes no further, and what is suspended goes on when a judge says so.
  const transfer = suitEnd(at) === null ? transferOrdered(at) : null;
  if (transfer !== null) return say(texts.transfer(transfer.transferTo));
  if (suitEnd(at) !== null || at.suspension.holds !== null) return [];
  const fixed = fixedOf(at, words, labels, law, person);
  const served = partiesOf(participation, 'defendant').every(
    // Of whom an announcement tells, its own line stands.
    ({ id }) =>
      effectiveOn(service, id, 'complaint') !== null ||
      beingAnnounced(at.announcement, id).size > 0,
  );
  if (labels.has('side:plaintiff') && !isPaid(fees))
    return [...fixed, ...(served ? [] : say(texts.service))];
  // Once a day is fixed or was, nobody is told that one will be.
  if (standing(hearing).some(({ purpose }) => purpose === 'hearing'))
    return [...fixed, ...(served ? [] : say(texts.serviceNow))];
  const allAnswered = partiesOf(participation, 'defendant').every(({ id }) => answered(at, id));
  const then = allAnswered ? texts.hearingNow : texts.hearing;
  return [...fixed, ...(served ? say(then) : say(texts.serviceNow, then))];
}

/** Of a suit that was sent back or separated: from which case it comes. */
function againOf({ filing: { transferred } }: CaseState, words: Words): readonly string[] {
  const { remanded, separated, caseNumber } = transferred ?? {};
  if (separated !== undefined) return [courseTexts[words.lang].apart(caseNumber ?? '')];
  return remanded === undefined
    ? []
    : [courseTexts[words.lang].again(caseNumber ?? '', remanded.number)];
}

/** What is to be paid: of a case that another court handed over nothing may be open any more. */
function feeOf(at: CaseState, words: Words): string {
  const texts = courseTexts[words.lang];
  const { transferred } = at.filing;
  const settled =
    transferred !== null &&
    (transferred.paid > 0 ||
      transferred.bills?.some(({ relief }) => relief.some(({ granted }) => granted)) === true);
  if (!settled) return texts.fee(estimateOf(at, words));
  if (transferred.separated !== undefined) return texts.feeApart(transferred.caseNumber);
  return transferred.remanded === undefined
    ? texts.feeCame(transferred.courtName)
    : texts.feeStays(transferred.caseNumber);
}

/** What has a day already, and is a task of nobody: the ends of announcements and of times, and the sittings. */
export const fixedOf = (
  at: CaseState,
  words: Words,
  labels: ReadonlySet<Label>,
  law: Law,
  person: PersonId | null = null,
): readonly NextDto[] =>
  at.filing.status !== 'registered' || hasEnded(at) || at.suspension.holds !== null
    ? []
    : [
        ...announcedOf(at, words, law),
        ...evidenceOf(at, words, labels, law),
        ...jurisdictionOf(at, words, labels, law),
        ...answersOf(at, words, labels, law),
        ...sittingsOf(at, words, labels, law, person),
      ];

/** Announcements that stand, with the last of their days. */
const announcedOf = (at: CaseState, words: Words, law: Law): readonly NextDto[] =>
  runningAnnouncements(at.announcement).flatMap((one) => {
    const last = lastDayOfAnnouncement(at, one, law);
    if (last === null) return [];
    const name = participant(at.participation, one.addressee)?.name ?? '';
    const text = courseTexts[words.lang].announced(name);
    return [{ on: last.dueOn, text, provisional: last.provisional }];
  });

/** Until when a party hands in its evidence, for its own side and the court; those with the same day in one line. */
function evidenceOf(
  at: CaseState,
  words: Words,
  labels: ReadonlySet<Label>,
  law: Law,
): readonly NextDto[] {
  const days = new Map<string, { readonly names: string[]; readonly provisional: boolean }>();
  for (const { id, side, name } of evidenceIsOver(at) ? [] : parties(at.participation)) {
    const last = side !== null && labels.has(`side:${side}`) && lastDayForEvidence(at, id, law);
    if (!last || (last.dueOn < law.day && !last.provisional)) continue;
    const line = days.get(last.dueOn) ?? { names: [], provisional: last.provisional };
    line.names.push(name);
    days.set(last.dueOn, line);
  }
  return [...days].map(([on, { names, provisional }]) => ({
    on,
    text: courseTexts[words.lang].evidence(names.join(words.lang === 'en' ? ', ' : '、')),
    provisional,
  }));
}

/**
 * CPL-130: until when a defendant objects to jurisdiction, for its own side and the court; whoever did is told no more, nor
 * whoever has answered on the merits, nor anybody once the case was heard.
 */
function jurisdictionOf(
  at: CaseState,
  words: Words,
  labels: ReadonlySet<Label>,
  law: Law,
): readonly NextDto[] {
  const heard = standing(at.hearing).some(
    ({ held, purpose }) => held !== null && purpose === 'hearing',
  );
  if (!labels.has('side:defendant') || heard || at.judgment.pronouncedAt !== null) return [];
  return partiesOf(at.participation, 'defendant').flatMap(({ id, name }): readonly NextDto[] => {
    const last = lastDayToAnswer(at, id, law);
    const { objections, defences } = at.defence;
    const said = [...objections, ...defences].some(({ participant: by }) => by === id);
    if (last === null || said || (last.dueOn < law.day && !last.provisional)) return [];
    const text = courseTexts[words.lang].jurisdiction(name);
    return [{ on: last.dueOn, text, provisional: last.provisional }];
  });
}

/**
 * CPL-128: until when a defendant may answer, for the plaintiff, and for the court where nobody with an account speaks for
 * the defendant: of whoever has one the court reads the task. Not answering stops nothing, so that it is a day and not owed.
 */
function answersOf(
  at: CaseState,
  words: Words,
  labels: ReadonlySet<Label>,
  law: Law,
): readonly NextDto[] {
  const court = labels.has('court');
  if (at.judgment.pronouncedAt !== null || (!court && !labels.has('side:plaintiff'))) return [];
  return partiesOf(at.participation, 'defendant').flatMap(({ id, name }): readonly NextDto[] => {
    if (!isSued(at, id) || answered(at, id)) return [];
    if (court && speakersFor(at.participation, id).length > 0) return [];
    const last = lastDayToAnswer(at, id, law);
    if (last === null || (last.dueOn < law.day && !last.provisional)) return [];
    const text = courseTexts[words.lang].answer(name);
    return [{ on: last.dueOn, text, provisional: last.provisional }];
  });
}

/**
 * How the parties the reader speaks for attend: online, from home, or in the room. By name whoever else of the side is online where
 * that differs; and of all, for the court, and where the reader's own differ.
 */
function mannerOf(
  at: CaseState,
  { purpose, place, expected }: Hearing,
  words: Words,
  labels: ReadonlySet<Label>,
  person: PersonId | null,
): readonly string[] {
  const texts = courseTexts[words.lang];
  const online = ({ id }: Participant): boolean =>
    expected[id] === 'online' && modeFor(at, purpose, id) === 'online';
  const own = parties(at.participation).filter(
    ({ side }) => side !== null && labels.has(`side:${side}`),
  );
  if (own.length === 0) return [];
  const theirs = new Set(principalsOf(at.participation, person).map(({ id }) => id));
  const spokenFor = own.filter(({ id }) => theirs.has(id));
  const mine = labels.has('court') ? [] : spokenFor.length > 0 ? spokenFor : own;
  const alike = mine.every(online) || !mine.some(online);
  const you =
    mine.length === 0 || !alike
      ? []
      : [mine.some(online) ? texts.youOnline : texts.youInPerson(place)];
  // What is said to the reader is not said of them once more.
  const named = own.filter((one) => you.length === 0 || !mine.includes(one));
  const others = you.length > 0 && own.every(online) ? [] : named.filter(online);
  return others.length === 0 ? you : [...you, texts.online(others.map(({ name }) => name))];
}

/**
 * The sittings that are fixed and of which nothing is entered yet: day, hour and place, for everybody in the case; and when the summons was
 * served, for the party it summons and the court.
 */
const sittingsOf = (
  at: CaseState,
  words: Words,
  labels: ReadonlySet<Label>,
  law: Law,
  person: PersonId | null,
): readonly NextDto[] =>
  standing(at.hearing)
    .filter(({ held }) => held === null)
    .map((one) => {
      const texts = courseTexts[words.lang];
      const on = courtDayOf(one.at);
      const fixed = texts.sitting(one.purpose, courtTimeOf(one.at), one.place);
      // How to come says nothing any more once its day is over; whether it was held the clerk enters.
      if (on < law.day) return { on, text: texts.sittingOver(fixed), provisional: false };
      const sitting = [fixed, ...mannerOf(at, one, words, labels, person)].join(
        words.lang === 'en' ? '. ' : '。',
      );
      const mine = summonedTo(at, one).filter(({ participant: id }) => {
        const side = participant(at.participation, id)?.side ?? null;
        return side !== null && labels.has(`side:${side}`);
      });
      const say = words.lang === 'en' ? summonsEn : summonsZh;
      return {
        on,
        text: [
          sitting,
          ...(mine.length === 0 ? [] : [say({ summoned: mine as unknown as Json })]),
        ].join(words.lang === 'en' ? '. ' : '。'),
        provisional: false,
      };
    });

/** FEE-13, by the law's own calculator; `null` where no amount is claimed or the law leaves a range. */
function estimateOf({ filing }: CaseState, words: Words): string | null {
  if (filing.amount === null) return null;
  const whole = fee('property', { claim: filing.amount, procedure: 'ordinary' });
  const half = fee('property', { claim: filing.amount, procedure: 'summary' });
  return whole.kind === 'fee' && half.kind === 'fee'
    ? courseTexts[words.lang].estimate(yuanGrouped(whole.fee), yuanGrouped(half.fee))
    : null;
}
