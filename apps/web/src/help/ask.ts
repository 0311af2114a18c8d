import type { DraftHelpDto, HelpedRowDto } from '@xiezhi/contract';
import { get, post, type Act } from '../api.ts';
import { about } from '../api-paths.ts';

const path = (act: Act): string =>
  `/api/drafts/${encodeURIComponent(act.command)}/help${about(act)}`;
const helped = (id: string): string => `/api/helping/${encodeURIComponent(id)}`;

/** What is asked of the court about writing for another. */
export const help = {
  of: (act: Act, signal?: AbortSignal) => get<DraftHelpDto>(path(act), signal),
  ask: (act: Act, days: number) => post<DraftHelpDto>(path(act), { days }),
  end: (act: Act) => post<unknown>(path(act), undefined, 'DELETE'),
  mine: (signal?: AbortSignal) => get<readonly HelpedRowDto[]>('/api/helping', signal),
  come: (code: string) => post<HelpedRowDto>('/api/helping', { code }),
  stepBack: (id: string) => post<unknown>(helped(id), undefined, 'DELETE'),
};
