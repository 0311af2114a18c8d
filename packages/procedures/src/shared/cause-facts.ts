import type { CourtDay, Money, Refusal } from '@xiezhi/kernel';
import { courtDayOf, parseCourtDay, technical } from '@xiezhi/kernel';
import type { FactAsked, FactForm, Law } from '@xiezhi/law';
import {
  codesOfForm,
  compared,
  factForm,
  factFormOf,
  factFormOfCode,
  factForms,
  factsAsked,
  factsToAnswer,
} from '@xiezhi/law';
import type { CaseState, FactAnswered, FactStated, FactsStated } from '@xiezhi/record';
import { fields } from '@xiezhi/record';
import type { Told } from '../framework/index.ts';
import { mendField, refusal } from '../framework/index.ts';

/*
 * 法〔2024〕46号, 法〔2025〕82号: the facts that the forms of single causes ask. All of it may be left open; nothing follows but
 * that it stands in the paper, and that both sides’ words on one fact can be read beside each other.
 */

/** Every code under which one of the forms asks. */
export const codesWithFacts: readonly string[] = factForms.flatMap((form) => codesOfForm(form));

type Stated = readonly {
  readonly fact: string;
  readonly value?: string | undefined;
  readonly note?: string | undefined;
  readonly open?: FactStated['open'];
}[];
type Answered = readonly {
  readonly fact: string;
  readonly answer?: FactAnswered['answer'];
  readonly note?: string | undefined;
}[];

const isSaid = (one: string | undefined): boolean => one !== undefined && one !== '';

/** In the order of the form; of two answers to one question the later holds. */
function inOrder<One extends { readonly fact: string }>(
  asked: readonly FactAsked[],
  all: readonly One[],
): One[] {
  return asked.flatMap(({ id }) => all.findLast(({ fact }) => fact === id) ?? []);
}

/** What is entered of what was filled in; nothing where nothing was. */
export function factsEntered(form: FactForm | null, given: Stated | undefined) {
  if (form === null || given === undefined) return undefined;
  const facts = inOrder(factsAsked(form), given)
    .filter(({ value, note, open }) => isSaid(value) || isSaid(note) || open !== undefined)
    .map(({ fact, value, note, open }) => ({
      fact,
      ...(isSaid(value) ? { value } : {}),
      ...(isSaid(note) ? { note } : {}),
      ...(open === undefined ? {} : { open }),
    }));
  return facts.length === 0 ? undefined : { form: form.id, facts };
}

export function answersEntered(form: FactForm | null, given: Answered | undefined) {
  if (form === null || given === undefined) return undefined;
  const facts = inOrder(factsToAnswer(form), given)
    .filter(({ answer, note }) => answer !== undefined || isSaid(note))
    .map(({ fact, answer, note }) => ({
      fact,
      ...(answer === undefined ? {} : { answer }),
      ...(isSaid(note) ? { note } : {}),
    }));
  return facts.length === 0 ? undefined : { form: form.id, facts };
}

export const formOfCause = (cause: string | undefined, day: CourtDay): FactForm | null =>
  cause === undefined ? null : factFormOf(cause, day);

/** The form under which the facts of a case stand: the plaintiff’s, and where they filled in none that of the cause. */
export function formOfCase({ filing }: Pick<CaseState, 'filing'>): FactForm | null {
  const stated = filing.elements?.byCause;
  if (stated !== undefined) return factForm(stated.form);
  const day = filing.submittedAt === null ? filing.acceptedOn : courtDayOf(filing.submittedAt);
  const on = day === null ? null : parseCourtDay(day);
  return filing.cause === null || on === null ? null : factFormOf(filing.cause, on);
}

export const factsStated = ({ filing }: Pick<CaseState, 'filing'>): FactsStated | null =>
  filing.elements?.byCause ?? null;

/** Is anything said of it that can be contested or not? Whoever does not know a fact states none. */
export const isStated = ({ value, note, open }: FactStated): boolean =>
  open === 'none' || isSaid(value) || isSaid(note);

/** The same of a case: a fact that its form does not ask, because another form lay before whoever wrote, is named and not lost. */
export function notOfItsForm(
  state: CaseState,
  field: 'causeFacts' | 'factsAnswered',
  given: Readonly<Partial<Record<typeof field, readonly { readonly fact: string }[] | undefined>>>,
): Refusal | null {
  const form = formOfCase(state);
  const asked = field === 'causeFacts' ? factsAsked : factsToAnswer;
  const ids = new Set(form === null ? [] : asked(form).map(({ id }) => id));
  return (given[field] ?? []).every(({ fact }) => ids.has(fact))
    ? null
    : refusal('facts/not-asked', technical, [mendField(field)]);
}

/** A fact that the form of the chosen cause does not ask is no part of this complaint: said, and not lost. */
export const factsOfTheCause = [
  (input: { readonly cause?: string | undefined; readonly causeFacts?: Stated | undefined }) => {
    if (input.causeFacts === undefined || input.causeFacts.length === 0) return true;
    const form = input.cause === undefined ? null : factFormOfCode(input.cause);
    const asked = new Set(form === null ? [] : factsAsked(form).map(({ id }) => id));
    return input.causeFacts.every(({ fact }) => asked.has(fact));
  },
  { path: ['causeFacts'] as string[], ...fields.fault('not-asked') },
] as const;

/** What does not fit in what was written: told, and received as it is. */
export const warnedOfFacts = (
  form: FactForm | null,
  given: Stated | undefined,
  about: { readonly today: CourtDay; readonly claimed: Money | null; readonly law: Law },
): readonly Told[] =>
  form === null || given === undefined
    ? []
    : compared(form, given, { ...about, table: about.law.primeTable() }).map(
        ({ what, ...facts }) => ({
          code: `facts-${what}`,
          facts: { form: form.id, ...facts },
          field: 'causeFacts',
        }),
      );
