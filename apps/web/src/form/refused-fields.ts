import type { FaultDto, PageDto, RefusalDto } from '@xiezhi/contract';
import { groundWords } from '../refusal/ground.tsx';
import type { Texts } from '../texts/zh-CN.ts';
import { fieldsOf, type Values } from './values.ts';

/**
 * A refusal that is mended by another answer to a question of this form is said beside that question, like any other
 * fault. @returns null when one of them needs something else first: then all of them stand on a page of their own.
 */
export function refusedFields(
  refusals: readonly RefusalDto[],
  pages: readonly PageDto[],
  values: Values,
  t: Texts,
): readonly FaultDto[] | null {
  const asked = pages.flatMap((page) => fieldsOf(page, values));
  const faults = refusals.map((refusal): FaultDto | null => {
    const online = refusal.remedy.filter((remedy) => remedy.kind !== 'offline');
    const found = online.find(
      (remedy) => remedy.kind === 'field' && asked.some((field) => field.path === remedy.path),
    );
    if (found?.kind !== 'field' || online.some((remedy) => remedy.kind !== 'field')) return null;
    const ground = groundWords(refusal.ground, t);
    const said = [refusal.what, refusal.why, refusal.mend].join(t.form.between);
    return { path: found.path, message: ground === '' ? said : `${said}${t.form.ground(ground)}` };
  });
  return faults.every((fault) => fault !== null) ? faults : null;
}
