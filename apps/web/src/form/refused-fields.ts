import type { OutcomeDto, PageDto, RefusalDto } from '@xiezhi/contract';
import { groundWords } from '../refusal/ground.tsx';
import type { Texts } from '../texts/zh-CN.ts';
import type { Fault } from './faults.ts';
import { fieldsOf, type Values } from './values.ts';

/**
 * A refusal that is mended by another answer to a question of this form is said beside that question, like any other
 * fault, and named beside every other question by which it can be mended too, whichever page that is on. @returns null
 * when one of them needs something else first: then all of them stand on a page of their own.
 */
export function refusedFields(
  refusals: readonly RefusalDto[],
  pages: readonly PageDto[],
  values: Values,
  t: Texts,
): readonly Fault[] | null {
  const asked = pages.flatMap((page) => fieldsOf(page, values));
  const faults = refusals.map((refusal): readonly Fault[] | null => {
    const online = refusal.remedy.filter((remedy) => remedy.kind !== 'offline');
    if (online.some((remedy) => remedy.kind !== 'field')) return null;
    const found = asked.filter(({ path }) =>
      online.some((remedy) => remedy.kind === 'field' && remedy.path === path),
    );
    const paths = found.map(({ path }) => path);
    const or = (own: string) => ({ or: paths.filter((path) => path !== own) });
    const ground = groundWords(refusal.ground, t);
    const said = [refusal.what, refusal.why, refusal.mend].join(t.between);
    const message = ground === '' ? said : `${said}${t.form.ground(ground)}`;
    return found.length === 0
      ? null
      : found.map(({ path, label }, index) => ({
          path,
          message: index === 0 ? message : t.form.orMend(label, refusal.what),
          ...or(path),
          ...(index === 0 ? {} : { again: true as const }),
        }));
  });
  return faults.every((fault) => fault !== null) ? faults.flat() : null;
}

/** What an answer leads back to the questions with; null where it is to be told by itself. */
export const besideFields = (
  outcome: OutcomeDto,
  pages: readonly PageDto[],
  values: Values,
  t: Texts,
): readonly Fault[] | null =>
  outcome.outcome === 'refused'
    ? refusedFields(outcome.refusals, pages, values, t)
    : outcome.outcome === 'invalid'
      ? outcome.faults
      : null;
