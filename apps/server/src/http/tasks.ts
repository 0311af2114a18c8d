import type { TaskRowDto } from '@xiezhi/contract';
import { courtDayOf } from '@xiezhi/kernel';
import type { TaskListRow } from '@xiezhi/docket';
import { listTasks } from '@xiezhi/docket';
import type { Actor } from '@xiezhi/procedures';
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

export const taskDto = (row: TaskListRow, words: Words, environment: Environment): TaskRowDto => ({
  stream: row.stream,
  number: row.number,
  caseTitle: row.title,
  command: row.command,
  key: row.subject ?? '',
  title: words.commandTitle(row.command),
  note: '',
  basis: words.articles(row.basis),
  ...(row.due_at === null
    ? {}
    : { due: dueOf(row.due_at, row.provisional, courtDayOf(environment.clock.now())) }),
});
