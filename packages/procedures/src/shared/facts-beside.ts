import type { CourtDay } from '@xiezhi/kernel';
import type { FactAsked, FactForm } from '@xiezhi/law';
import type { CaseState, FactAnswered, FactStated } from '@xiezhi/record';
import { answers, participant, partiesOf } from '@xiezhi/record';
import type { CommandText, Told } from '../framework/index.ts';
import { factsStated, formOfCase, isStated } from './cause-facts.ts';
import { answeredInWords, factsInWords, statedInWords } from './cause-facts-words.ts';
import { dayThatCounts } from './day-of-receipt.ts';
import { inTheirPlace } from './in-their-place.ts';

type Language = 'zh-CN' | 'en';

/**
 * How the parties stand to a fact. `agreed`: every defendant left uncontested what the plaintiff states; `changed`: one of them said
 * this at one time and that at another; `unclear`: all answered, and somebody does not know; `unanswered`: somebody has not answered
 * yet; `unclaimed`: the plaintiff states nothing that could be contested or not; `added`: said by the defence of its own accord. It
 * is what they said and no finding: the judge can put it to the parties, and weighs what is admitted (EVR-3, EVR-8).
 */
export type Standing =
  'contested' | 'changed' | 'agreed' | 'unclear' | 'unanswered' | 'unclaimed' | 'added';

export interface FactBeside {
  readonly label: string;
  readonly claimed: string;
  readonly answers: readonly {
    readonly name: string;
    readonly on: CourtDay;
    readonly said: string;
  }[];
  readonly standing: Standing;
}
export interface FactsBeside {
  readonly title: string;
  readonly groups: readonly { readonly title: string; readonly rows: readonly FactBeside[] }[];
}

interface Said extends FactAnswered {
  readonly who: string;
  readonly on: CourtDay;
}

/**
 * All that those who are sued said of the facts, in the order in which it came: by the day that counts, and on one day as it was
 * entered. A later answer adds to an earlier one and takes its place in nothing; what is not the party's own word is left out.
 */
function saidOf(state: CaseState, form: FactForm): readonly Said[] {
  const sued = partiesOf(state.participation, 'defendant').map(({ id }) => ({
    id,
    all: inTheirPlace(state, id),
  }));
  return answers(state)
    .flatMap((one) => {
      const now = sued.find(({ all }) => all.includes(one.participant));
      const of = one.elements?.byCause;
      return now === undefined || of?.form !== form.id
        ? []
        : of.facts.map((fact) => ({ ...fact, who: one.participant, on: dayThatCounts(one) }));
    })
    .toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

function standingOf(
  state: CaseState,
  claim: FactStated | undefined,
  said: readonly Said[],
): Standing {
  if (claim === undefined || !isStated(claim)) return 'unclaimed';
  const views = partiesOf(state.participation, 'defendant').map(({ id }) => {
    const theirs = said.filter(({ who }) => inTheirPlace(state, id).includes(who));
    return new Set(theirs.map(({ answer }) => answer));
  });
  const all = (view: FactAnswered['answer']) => (of: ReadonlySet<unknown>) =>
    of.size === 1 && of.has(view);
  if (views.some(all('contested'))) return 'contested';
  if (views.some(({ size }) => size > 1)) return 'changed';
  if (views.some(({ size }) => size === 0)) return 'unanswered';
  return views.length > 0 && views.every(all('admitted')) ? 'agreed' : 'unclear';
}

/** What was claimed of each fact and what each defendant said of it; null where nobody filled in anything. */
export function factsBeside(state: CaseState, language: Language): FactsBeside | null {
  const form = formOfCase(state);
  if (form === null) return null;
  const lang = language === 'en' ? 'en' : 'zh';
  const stated = factsStated(state)?.facts ?? [];
  const said = saidOf(state, form);
  const rowOf = (asked: FactAsked, own: boolean): FactBeside[] => {
    const claim = stated.find(({ fact }) => fact === asked.id);
    const theirs = said.filter(({ fact }) => fact === asked.id);
    if (claim === undefined && theirs.length === 0) return [];
    return [
      {
        label: asked[lang],
        claimed: claim === undefined ? '' : statedInWords(asked, claim, language),
        answers: theirs.map((one) => ({
          name: participant(state.participation, one.who)?.name ?? '',
          on: one.on,
          said: answeredInWords(one, language),
        })),
        standing: own ? 'added' : standingOf(state, claim, theirs),
      },
    ];
  };
  const groups = form.groups
    .map(({ facts, by, ...group }) => ({
      title: group[lang],
      rows: facts.flatMap((asked) => rowOf(asked, by !== undefined)),
    }))
    .filter(({ rows }) => rows.length > 0);
  return groups.length === 0 ? null : { title: form[lang], groups };
}

/** What the plaintiff states and every defendant leaves uncontested: what the bench may put to the parties (EVR-3). */
export function toldOfUncontested(state: CaseState): readonly Told[] {
  const stated = factsStated(state);
  const form = formOfCase(state);
  if (stated === null || form === null) return [];
  const said = saidOf(state, form);
  const facts = stated.facts.filter(
    (one) =>
      standingOf(
        state,
        one,
        said.filter(({ fact }) => fact === one.fact),
      ) === 'agreed',
  );
  const lines = (language: Language): readonly string[] =>
    (factsInWords({ form: form.id, facts }, language)?.groups ?? [])
      .flatMap(({ rows }) => rows)
      .map(({ label, value }) => (language === 'en' ? `${label}: ${value}` : `${label}：${value}`));
  return facts.length === 0
    ? []
    : [{ code: 'uncontested', facts: { zh: lines('zh-CN'), en: lines('en') } }];
}

export const uncontestedTells: Readonly<
  Record<Language, Record<'uncontested', NonNullable<CommandText['tells']>[string]>>
> = {
  'zh-CN': {
    uncontested: (facts) => ({
      label: '答辩状里逐项写明没有异议的',
      value: `${(facts['zh'] as readonly string[]).join('；')}。可以逐项请各方确认；涉及身份关系等的，不适用自认的规定（民事诉讼证据规定第八条）`,
    }),
  },
  en: {
    uncontested: (facts) => ({
      label: 'Left uncontested in the answers, one by one',
      value: `${(facts['en'] as readonly string[]).join('; ')}. You can put each of them to the parties; of status and the like there is no admission (Provisions on Evidence, article 8)`,
    }),
  },
};
