import type { NextDto } from '@xiezhi/contract';
import type { CourtDay, Label } from '@xiezhi/kernel';
import type { Law } from '@xiezhi/law';
import type { Actor, RulingMatter } from '@xiezhi/procedures';
import { lastDayToAppealRuling, matterOf, rulingsWithAWayUp } from '@xiezhi/procedures';
import type { Appeal, CaseState, Participant } from '@xiezhi/record';
import { appealsAgainstRuling, appealsToWeigh, speaksFor, standingAppeals } from '@xiezhi/record';
import type { RulingText } from '../texts/ruling.ts';
import { reconsiderationTexts, rulingTexts } from '../texts/ruling.ts';
import type { Words } from './words.ts';

type Ruling = ReturnType<typeof rulingsWithAWayUp>[number];

/**
 * Until when each party may appeal against a ruling that can be appealed, and how the appeals against rulings stand (CPL-157,
 * CPL-171). Whether a ruling is in force is not said: an appeal can still come on paper.
 */
export function rulingCourseOf(
  at: CaseState,
  words: Words,
  law: Law,
  today: CourtDay,
  { person }: Actor,
  labels: ReadonlySet<Label>,
): readonly NextDto[] {
  if (!labels.has('parties')) return [];
  const say = (text: string): NextDto => ({ on: '', text, provisional: false });
  const day = (ruling: Ruling, { id, name }: Participant): readonly NextDto[] => {
    const own = person !== null && speaksFor(at.participation, person, id);
    const matter = matterOf(at, ruling.id);
    const texts = textsOf(matter, words);
    const what = rulingTexts[words.lang].ruling[matter];
    const cited = words.article(matter === 'reconsideration' ? 'CPL-236' : 'CPL-171').short;
    const last = lastDayToAppealRuling(at, ruling, id, law);
    if (last === null)
      return [say(own ? texts.ownLater(what, cited) : texts.later(what, name, cited))];
    const { dueOn, provisional } = last;
    if (!provisional && dueOn < today) return own ? [say(texts.ownOver(what, dueOn, cited))] : [];
    return [
      { on: dueOn, text: own ? texts.own(what, cited) : texts.of(what, name, cited), provisional },
    ];
  };
  const days = rulingsWithAWayUp(at).flatMap((ruling) => {
    const done = appealsAgainstRuling(at, ruling.id).map(({ participant }) => participant);
    return ruling.by.filter(({ id }) => !done.includes(id)).flatMap((one) => day(ruling, one));
  });
  return [...days, ...standings(at, words).map(say)];
}

/** What is no appeal is not called one. */
const textsOf = (matter: RulingMatter, { lang }: Words): RulingText =>
  matter === 'reconsideration' ? reconsiderationTexts[lang] : rulingTexts[lang];

/** How each appeal against a ruling stands, as long as the court above has not ruled on it. */
function standings(at: CaseState, words: Words): readonly string[] {
  const marked = appealsToWeigh(at);
  const lineOf = (one: Appeal): string => {
    const matter = matterOf(at, one.ruling ?? '');
    const texts = textsOf(matter, words);
    const what = rulingTexts[words.lang].ruling[matter];
    if (marked.includes(one)) return texts.marked(what);
    return one.sentUp === null
      ? texts.standing(what)
      : texts.sentUp(what, one.sentUp.on, one.sentUp.court);
  };
  return standingAppeals(at)
    .filter(({ ruling, decided }) => ruling !== null && decided === null)
    .map(lineOf);
}
