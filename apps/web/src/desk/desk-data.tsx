import { createContext, use } from 'react';
import type { CasesDto, TaskRowDto, TasksDto } from '@xiezhi/contract';
import type { SittingRowDto } from '@xiezhi/contract';
import type { Loaded } from '../load.ts';

/** What every page of the desk shares: loaded once, fetched again together. */
export interface DeskData {
  readonly tasks: Loaded<TasksDto>;
  /** On to another page of them. */
  readonly turnTasks: (offset: number) => void;
  readonly cases: Loaded<CasesDto>;
  readonly calendar: Loaded<readonly SittingRowDto[]>;
  /** The case in the panel. */
  readonly selected: string | null;
  readonly select: (stream: string) => void;
}

export const DeskContext = createContext<DeskData | null>(null);

export function useDesk(): DeskData {
  const desk = use(DeskContext);
  if (!desk) throw new Error('the desk is missing');
  return desk;
}

/** Filings that wait for the seven-day answer: one row each. */
export function reviewRows(tasks: readonly TaskRowDto[]): readonly TaskRowDto[] {
  const byStream = new Map<string, TaskRowDto>();
  for (const task of tasks) {
    if (!task.command.startsWith('filing.') || task.due === undefined) continue;
    const known = byStream.get(task.stream)?.due;
    if (known === undefined || task.due.days < known.days) byStream.set(task.stream, task);
  }
  return [...byStream.values()].sort((one, other) => (one.due?.days ?? 0) - (other.due?.days ?? 0));
}

/** How many wait for it, where all that is owed is here: the number of a page would be taken for the whole. */
export const reviewCount = (tasks: TasksDto | null): number | undefined =>
  tasks !== null && tasks.rows.length === tasks.total ? reviewRows(tasks.rows).length : undefined;
