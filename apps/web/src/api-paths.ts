import type { Act } from './act.ts';

export const asking = (words: Readonly<Record<string, string>>): string =>
  `?${new URLSearchParams(words).toString()}`;

export const about = ({ stream, key }: Act): string =>
  asking({ ...(stream === null ? {} : { stream }), key });

const helpedPath = (id: string): string => `/api/helping/${encodeURIComponent(id)}`;

export const draftPath = (act: Act): string =>
  act.helping === undefined
    ? `/api/drafts/${encodeURIComponent(act.command)}${about(act)}`
    : helpedPath(act.helping);

/** The questions of an act; of one that is written down for somebody else, those of that person. */
export const formPath = (act: Act): string =>
  act.helping === undefined
    ? `/api/forms/${encodeURIComponent(act.command)}${about(act)}`
    : helpedPath(act.helping);

export const casePath = (key: string): string => `/api/cases/${encodeURIComponent(key)}`;
