import type { CaseRowDto, CasesDto, TasksDto } from '@xiezhi/contract';
import { get } from './api.ts';

/** As many cases as `/api/cases` gives at once. */
const perPage = 50;

/**
 * A page of the reader's cases. The first is kept where they are, also while the court's own network is away, and is all
 * there is unless it is full.
 */
export async function casesPage(offset: number, signal: AbortSignal): Promise<CasesDto> {
  const rows = offset > 0 ? [] : await get<readonly CaseRowDto[]>('/api/cases', signal);
  if (offset === 0 && rows.length < perPage) return { rows, from: 0, perPage, total: rows.length };
  return get<CasesDto>(`/api/search?offset=${String(offset)}`, signal);
}

/** A page of what is owed; the first has the name under which it is kept where the reader is. */
export const tasksPage = (offset: number, signal: AbortSignal): Promise<TasksDto> =>
  get<TasksDto>(offset === 0 ? '/api/tasks' : `/api/tasks?offset=${String(offset)}`, signal);
