import type { NextDto } from '@xiezhi/contract';
import type { CourtDay, Label } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { Actor } from '@xiezhi/procedures';
import { billsNow, judgmentInForce, lastDayToAppeal } from '@xiezhi/procedures';
import type { CaseState, DecidedAbove } from '@xiezhi/record';
import {
  appealsAgainstJudgment,
  appealsToWeigh,
  judgmentAbove,
  parties,
  speaksFor,
} from '@xiezhi/record';
import { appealTexts } from '../texts/appeal.ts';
import type { Words } from './words.ts';

const undated = (text: string): NextDto => ({ on: '', text, provisional: false });

/**
 * What follows a pronounced judgment, until when each party may appeal, and what an appeal means for it (CPL-158, 165,
 * 171). That the judgment binds is said once the docket says that everybody's days are over, and while no appeal holds it back.
 */
export function appealCourseOf(
  at: CaseState,
  words: Words,
  law: Law,
  today: CourtDay,
  { person }: Actor,
  labels: ReadonlySet<Label>,
): readonly NextDto[] {
  const { judgment, participation } = at;
  if (judgment.pronouncedAt === null || judgment.made === null || !labels.has('parties')) return [];
  const texts = appealTexts[words.lang];
  const cite = (id: string): string => words.article(id).short;
  const above = judgmentAbove(at);
  if (above !== null)
    return [...fateOf(at, above, texts), ...afterwards(above, today, words)].map(undated);
  const force = inForceOf(at, words, law, today);
  const unpaid = feesAbove(at, law, labels, texts).map(undated);
  const lost = withoutEffect(at, person, texts).map(undated);
  const standing = appealsAgainstJudgment(at).filter(({ decided }) => decided === null);
  const marked = appealsToWeigh(at);
  // Whoever has appealed does not wait for a last day, unless it is still to be seen whether that appeal counts.
  const done = standing
    .filter((one) => !marked.includes(one))
    .map(({ participant }) => participant);
  // Of a final judgment, and of an appeal that a judge has still to weigh, nobody says that the judgment has no effect.
  const held = judgment.made.final ? null : cite('CPL-158');
  const appeals = standing.map((one) => {
    if (marked.includes(one)) return undated(texts.marked);
    const { sentUp } = one;
    return undated(
      sentUp === null ? texts.standing(held) : texts.sentUp(sentUp.on, sentUp.court, held),
    );
  });
  if (judgment.made.final)
    return [undated(texts.final(cite('CPL-165'))), ...appeals, ...unpaid, ...lost, ...force];
  const days = parties(participation)
    .filter(({ id }) => !done.includes(id))
    .flatMap(({ id, name }): readonly NextDto[] => {
      const own = person !== null && speaksFor(participation, person, id);
      const last = lastDayToAppeal(at, id, law);
      if (last === null)
        return [
          undated(own ? texts.ownLater(cite('CPL-171')) : texts.later(name, cite('CPL-171'))),
        ];
      const { dueOn, provisional } = last;
      // What is over comes no more; a party still learns that its own time is, and that it is heard all the same.
      if (!provisional && dueOn < today)
        return own
          ? [{ on: dueOn, text: texts.ownOver(dueOn, cite('CPL-171')), provisional: false }]
          : [];
      const text = own ? texts.own(cite('CPL-171')) : texts.of(name, cite('CPL-171'));
      return [{ on: dueOn, text, provisional }];
    });
  const unique = appeals.filter(
    (one, index) => appeals.findIndex(({ text }) => text === one.text) === index,
  );
  return [...days, ...unique, ...unpaid, ...lost, ...force];
}

/** What is unpaid of an appeal whose file is with the court above, for the appellant's side and the court. */
const feesAbove = (
  at: CaseState,
  law: Law,
  labels: ReadonlySet<Label>,
  texts: (typeof appealTexts)[keyof typeof appealTexts],
): readonly string[] =>
  billsNow(at, law).flatMap(({ id, owed, side }) => {
    const one = appealsAgainstJudgment(at).find((each) => each.id === id);
    if (one === undefined || owed === 0 || one.sentUp === null || !labels.has(`side:${side}`))
      return [];
    const name = parties(at.participation).find((each) => each.id === one.participant)?.name ?? '';
    return [texts.feeAbove(one.sentUp.court, name)];
  });

/** CPL-158, CPL-165: since when the judgment of this court is in force, and what follows for whoever owes and whoever won. */
function inForceOf(at: CaseState, words: Words, law: Law, today: CourtDay): readonly NextDto[] {
  const texts = appealTexts[words.lang];
  const force = judgmentInForce(at, law);
  if (force === null || force.provisional || force.on > today) return [];
  const cited = words.article(at.judgment.made?.final === true ? 'CPL-165' : 'CPL-158').short;
  return [
    { on: force.on, text: texts.inForce(force.on, cited), provisional: false },
    ...[texts.perform, texts.enforce(words.article('CPL-250').short)].map(undated),
  ];
}

/** The same after the court above; what it sent back is tried anew, and there is nothing to perform. */
const afterwards = (
  { outcome, effectiveOn }: DecidedAbove,
  today: CourtDay,
  words: Words,
): readonly string[] =>
  effectiveOn === null || effectiveOn > today || outcome === 'remanded' || outcome === 'mediated'
    ? []
    : [
        appealTexts[words.lang].perform,
        appealTexts[words.lang].enforce(words.article('CPL-250').short),
      ];

/** CPL-171: what became of an appeal that a judge weighed and found without effect: whoever appealed is told so themselves. */
const withoutEffect = (
  { appeal, participation }: CaseState,
  person: Actor['person'],
  texts: (typeof appealTexts)[keyof typeof appealTexts],
): readonly string[] => [
  ...new Set(
    appeal.appeals
      .filter(({ ruling, weighed }) => ruling === null && weighed === 'without-effect')
      .map(({ participant }) =>
        person !== null && speaksFor(participation, person, participant)
          ? texts.ownWithout
          : texts.without(parties(participation).find(({ id }) => id === participant)?.name ?? ''),
      ),
  ),
];

/** What became of the judgment in the court above, since when that binds, and where the suit goes on. */
function fateOf(
  { appeal: { appeals, retrial } }: CaseState,
  above: DecidedAbove,
  texts: (typeof appealTexts)[keyof typeof appealTexts],
): readonly string[] {
  const court = appeals.find(({ decided }) => decided === above)?.sentUp?.court ?? '';
  const { outcome, number, on, effectiveOn } = above;
  return [
    texts.decided(court, on, number, outcome),
    ...(effectiveOn === null ? [] : [texts.binds(effectiveOn, outcome)]),
    ...(outcome === 'remanded' ? [texts.retrial(retrial)] : []),
  ];
}
