import type { CaseState } from '@xiezhi/record';
import { participant } from '@xiezhi/record';
import { formOfCase } from './cause-facts.ts';
import { answeredInWords, statedInWords } from './cause-facts-words.ts';

type Language = 'zh-CN' | 'en';

/**
 * Whether the parties differ over a fact. `agreed`: every defendant left it uncontested; `open`: somebody has not answered, or does
 * not know. It is what they said and no finding: what is admitted the judge weighs (EVR-3).
 */
export type Standing = 'contested' | 'agreed' | 'open';

export interface FactBeside {
  readonly label: string;
  readonly claimed: string;
  readonly answers: readonly { readonly name: string; readonly said: string }[];
  readonly standing: Standing;
}
export interface FactsBeside {
  readonly title: string;
  readonly groups: readonly { readonly title: string; readonly rows: readonly FactBeside[] }[];
}

/** What was claimed of each fact and what each defendant said of it; null where nobody filled in anything. */
export function factsBeside(state: CaseState, language: Language): FactsBeside | null {
  const form = formOfCase(state);
  if (form === null) return null;
  const lang = language === 'en' ? 'en' : 'zh';
  const stated = state.filing.elements?.byCause?.facts ?? [];
  const last = new Map(
    state.defence.defences.flatMap(({ participant: who, elements }) =>
      elements?.byCause?.form === form.id
        ? elements.byCause.facts.map((one) => [`${who} ${one.fact}`, { who, ...one }] as const)
        : [],
    ),
  );
  const sued = state.participation.participants.filter(
    ({ role, to }) => role === 'defendant' && to === null,
  );
  const groups = form.groups.map((group) => ({
    title: group[lang],
    rows: group.facts.flatMap((asked): FactBeside[] => {
      const claim = stated.find(({ fact }) => fact === asked.id);
      const answers = [...last.values()].filter(({ fact }) => fact === asked.id);
      if (claim === undefined && answers.length === 0) return [];
      const contested = answers.some(({ answer }) => answer === 'contested');
      const agreed =
        sued.length > 0 &&
        sued.every(({ id }) => answers.some((one) => one.who === id && one.answer === 'admitted'));
      return [
        {
          label: asked[lang],
          claimed: claim === undefined ? '' : statedInWords(asked, claim, language),
          answers: answers.map((one) => ({
            name: participant(state.participation, one.who)?.name ?? '',
            said: answeredInWords(one, language),
          })),
          standing: contested ? 'contested' : agreed ? 'agreed' : 'open',
        },
      ];
    }),
  }));
  const told = groups.filter(({ rows }) => rows.length > 0);
  return told.length === 0 ? null : { title: form[lang], groups: told };
}
