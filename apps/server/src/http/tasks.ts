import type { TaskRowDto } from '@xiezhi/contract';
import { courtDayOf } from '@xiezhi/kernel';
import type { TaskListRow } from '@xiezhi/docket';
import { listTasks } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
import type { CaseState } from '@xiezhi/record';
import { aboutKey } from './about-key.ts';
import type { Environment } from './environment.ts';
import { dueOf, type Words } from './words.ts';

/** A task as the case page needs it. */
export interface TaskOfReader {
  readonly command: string;
  readonly subject: string | null;
  readonly dueAt: string | null;
  readonly provisional: boolean;
}

export async function tasksOf(
  environment: Environment,
  actor: Actor,
): Promise<readonly TaskListRow[]> {
  return listTasks(environment.pool, actor, environment.clock.now());
}

export async function taskDto(
  row: TaskListRow,
  words: Words,
  environment: Environment,
): Promise<TaskRowDto> {
  const state = (await environment.docket.cache.load(row.stream)).state as CaseState;
  return {
    stream: row.stream,
    number: row.number,
    caseTitle: row.title,
    command: row.command,
    key: row.subject ?? '',
    title: words.commandTitle(row.command),
    note: row.subject === null ? '' : aboutKey(row.subject, state, words),
    basis: words.articles(row.basis),
    ...(row.due_at === null
      ? {}
      : { due: dueOf(row.due_at, row.provisional, courtDayOf(environment.clock.now())) }),
  };
}
