import type { Act } from './api.ts';

function withAct(path: string, act: Act, from?: string): string {
  const words = new URLSearchParams();
  if (act.stream !== null) words.set('stream', act.stream);
  if (act.key !== '') words.set('key', act.key);
  if (from !== undefined) words.set('from', from);
  const query = words.toString();
  return `${path}/${encodeURIComponent(act.command)}${query === '' ? '' : `?${query}`}`;
}

/** Addresses of this site. `from` brings court staff back to their desk. */
export const to = {
  home: '/',
  signIn: (back?: string) =>
    back === undefined ? '/sign-in' : `/sign-in?back=${encodeURIComponent(back)}`,
  register: '/register',
  cases: '/my-cases',
  caseSpace: (stream: string) => `/cases/${encodeURIComponent(stream)}`,
  act: (act: Act, from?: string) => withAct('/do', act, from),
  why: (act: Act, from?: string) => withAct('/why', act, from),
  outcome: (commandId: string) => `/outcomes/${encodeURIComponent(commandId)}`,
  desk: '/desk',
  deskPart: (part: 'review' | 'calendar' | 'cases' | 'acts') => `/desk/${part}`,
  deskCase: (stream: string) => `/desk/cases/${encodeURIComponent(stream)}`,
  deskSearch: (words: string) => `/desk/search?q=${encodeURIComponent(words)}`,
};

/** To go to court: the act behind 立案. */
export const filingAct: Act = { command: 'filing.submit', stream: null, key: '' };

/** Only a path of this site is a way back. */
export const safeBack = (text: string | null): string =>
  text?.startsWith('/') === true && !text.startsWith('//') && !text.startsWith('/\\') ? text : '/';

/**
 * The act a remedy names. Acts on a person's own account hang on no case; everything else is done where the refusal was
 * given.
 */
export const remedyAct = (act: Act, command: string): Act =>
  command.startsWith('identity.') ? { command, stream: null, key: '' } : { ...act, command };
