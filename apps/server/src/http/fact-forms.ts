import type { FactFormDto, FieldDto } from '@xiezhi/contract';
import type { FactForm } from '@xiezhi/law';
import { codesOfForm, factForms } from '@xiezhi/law';
import { factsStated, formOfCase, isStated, statedInWords } from '@xiezhi/procedures';
import type { StreamId } from '@xiezhi/kernel';
import type { CaseState } from '@xiezhi/record';
import type { Environment } from './environment.ts';
import type { Words } from './words.ts';

type Language = Words['lang'];

/** Of a fact of which the plaintiff states nothing there is nothing to contest: whoever answers says of it what they like. */
function formDto(form: FactForm, language: Language, answering: CaseState | null): FactFormDto {
  const lang = language === 'en' ? 'en' : 'zh';
  const stated = answering === null ? [] : (factsStated(answering)?.facts ?? []);
  const asked = answering === null ? form.groups.filter(({ by }) => by === undefined) : form.groups;
  return {
    id: form.id,
    causes: codesOfForm(form),
    groups: asked.map((group) => ({
      id: group.id,
      title: group[lang],
      facts: group.facts.map((asked) => {
        const one = stated.find(({ fact }) => fact === asked.id);
        const inWords = answering !== null && (one === undefined || !isStated(one));
        return {
          id: asked.id,
          kind: asked.kind,
          label: asked[lang],
          ...(asked.options === undefined
            ? {}
            : { options: asked.options.map((each) => ({ value: each.id, label: each[lang] })) }),
          ...(one === undefined ? {} : { claimed: statedInWords(asked, one, language) }),
          ...(inWords ? { inWords } : {}),
        };
      }),
    })),
  };
}

/** Every form, made once a language: a new complaint asks by the cause that is chosen in it. */
const all = new Map<Language, readonly FactFormDto[]>();
function allForms(language: Language): readonly FactFormDto[] {
  const made = all.get(language) ?? factForms.map((form) => formDto(form, language, null));
  all.set(language, made);
  return made;
}

/** The case a form is about; null where it is about none. */
export const caseAt = async ({ docket }: Environment, stream: StreamId | null) =>
  stream?.startsWith('case:') === true
    ? ((await docket.cache.load(stream)).state as CaseState)
    : null;

/** Fields that ask for facts get those of the case, or of each cause that has a form. */
export function withFacts(field: FieldDto, state: CaseState | null, { lang }: Words): FieldDto {
  if (field.component !== 'cause-facts' && field.component !== 'facts-answered') return field;
  const answers = field.component === 'facts-answered';
  if (state === null) return { ...field, factForms: allForms(lang) };
  const form = formOfCase(state);
  return {
    ...field,
    factForms: form === null ? [] : [formDto(form, lang, answers ? state : null)],
  };
}
