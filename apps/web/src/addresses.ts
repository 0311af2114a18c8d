import type { Act } from './api.ts';

function withAct(path: string, act: Act, from?: string, then?: string): string {
  const words = new URLSearchParams();
  if (act.stream !== null) words.set('stream', act.stream);
  if (act.key !== '') words.set('key', act.key);
  if (from !== undefined) words.set('from', from);
  if (then !== undefined) words.set('then', then);
  const query = words.toString();
  return `${path}/${encodeURIComponent(act.command)}${query === '' ? '' : `?${query}`}`;
}

/** Adds the address to go on to afterwards. */
const withThen = (path: string, then?: string): string =>
  then === undefined ? path : `${path}?then=${encodeURIComponent(then)}`;

/** Addresses of this site. `from` brings court staff back to their desk, `then` leads on after the act. */
/** Where an act that is open about several things stands on the case page. */
export const severalId = (command: string): string => `act-${command.replaceAll('.', '-')}`;

export const to = {
  home: '/',
  signIn: (back?: string) =>
    back === undefined ? '/sign-in' : `/sign-in?back=${encodeURIComponent(back)}`,
  signInByCode: (back?: string) =>
    `/sign-in?by=code${back === undefined ? '' : `&back=${encodeURIComponent(back)}`}`,
  register: (then?: string) => withThen('/register', then),
  stepUp: (then?: string) => withThen('/step-up', then),
  account: '/account',
  offline: '/offline',
  helping: '/helping',
  helped: (id: string) => `/helping/${encodeURIComponent(id)}`,
  sentToMe: '/account/sent',
  agents: '/account/agents',
  accountData: '/account/data',
  link: (code?: string) =>
    code === undefined ? '/link' : `/link?code=${encodeURIComponent(code)}`,
  tools: '/tools',
  verify: '/verify',
  pay: '/pay',
  messages: '/messages',
  served: '/served',
  announcements: '/announcements',
  guides: '/guides',
  guide: (topic: string) => `/guides/${encodeURIComponent(topic)}`,
  selfTest: '/self-test',
  beforeFiling: '/before-filing',
  whatToFile: '/what-to-file',
  feedback: '/feedback',
  oneFeedback: (stream: string) => `/feedback/${encodeURIComponent(stream)}`,
  cases: '/my-cases',
  caseSpace: (stream: string) => `/cases/${encodeURIComponent(stream)}`,
  /** Where papers go, as the reader has confirmed it. */
  confirmedAddresses: (stream: string) => `/cases/${encodeURIComponent(stream)}/addresses`,
  /** A file of the case, page by page. */
  file: (
    stream: string,
    sha256: string,
    also: {
      readonly page?: number;
      readonly asked?: string;
      readonly from?: string;
      /** As whoever presents it shows it. */
      readonly follow?: boolean;
    } = {},
  ) => {
    const words = new URLSearchParams();
    if (also.page !== undefined) words.set('page', String(also.page));
    if (also.asked !== undefined && also.asked !== '') words.set('q', also.asked);
    if (also.from !== undefined) words.set('from', also.from);
    if (also.follow === true) words.set('follow', '1');
    const query = words.toString();
    return `/cases/${encodeURIComponent(stream)}/files/${sha256}${query === '' ? '' : `?${query}`}`;
  },
  /** The case as it stood after an entry. */
  caseAsOf: (stream: string, seq: number, from?: string) =>
    `/cases/${encodeURIComponent(stream)}/as-of/${String(seq)}${from === undefined ? '' : `?from=${from}`}`,
  /** The slip with a party's access code, to print and send with the paper notice. */
  codeSlip: (stream: string, participant: string) =>
    `/cases/${encodeURIComponent(stream)}/code-slip/${encodeURIComponent(participant)}`,
  act: (act: Act, from?: string, then?: string) => withAct('/do', act, from, then),
  why: (act: Act, from?: string) => withAct('/why', act, from),
  outcome: (commandId: string) => `/outcomes/${encodeURIComponent(commandId)}`,
  desk: '/desk',
  deskPart: (
    part:
      | 'review'
      | 'calendar'
      | 'cases'
      | 'acts'
      | 'court'
      | 'outbox'
      | 'reconciliation'
      | 'services'
      | 'people'
      | 'log',
  ) => `/desk/${part}`,
  deskCase: (stream: string) => `/desk/cases/${encodeURIComponent(stream)}`,
  deskSearch: (words: string) => `/desk/search?q=${encodeURIComponent(words)}`,
};

/** To go to court: the act behind 立案. */
export const filingAct: Act = { command: 'filing.submit', stream: null, key: '' };

/** The same about the counter of a court: the suit is of whoever stands there. */
export const isCounterFiling = (act: Act): boolean =>
  (act.command === filingAct.command || isApplying(act)) && act.key.split('.').includes('counter');

/** To hand in what is no civil suit; which kind stands in the key. The kinds have a page of their own. */
export const isApplying = ({ command }: Act): boolean => command === 'filing.apply';

/** To link a case to one's account. Until it is done the case itself cannot be seen. */
export const linkAct = (stream: string): Act => ({
  command: 'participation.link',
  stream,
  key: '',
});
/** To say how a moment went; `other` whenever somebody wants to. */
export const rateAct = (moment: 'filing' | 'service' | 'closing' | 'other'): Act => ({
  command: 'feedback.rate',
  stream: null,
  key: moment,
});
/** To write to the court about itself. */
export const feedbackAct: Act = { command: 'feedback.submit', stream: null, key: '' };
export const isFeedback = ({ stream }: { readonly stream: string }): boolean =>
  stream.startsWith('feedback:');

/** After which act somebody may want to say how it went: the step is over for them. */
const rated: Readonly<Record<string, 'filing' | 'service'>> = {
  'filing.submit': 'filing',
  'filing.apply': 'filing',
  'service.acknowledge': 'service',
};
/** What to rate once this act is done; null after an act in the midst of something, or a rating itself. */
export const rateAfter = ({ command }: Act): Act | null => {
  const moment = rated[command];
  return moment === undefined ? null : rateAct(moment);
};

/** To pay for somebody by a code, as whoever one is. */
export const payAct = (stream: string): Act => ({ command: 'fees.pay-by-link', stream, key: '' });
export const isPaying = ({ command }: Act): boolean => command === payAct('').command;
export const isLinking = ({ command }: Act): boolean => command === linkAct('').command;

/** Acts on the court itself are done from its own page at the desk. */
export const isOfCourt = ({ stream }: Act): boolean =>
  stream !== null && /^(court|rulebook):/.test(stream);

/** What somebody reported of an account hangs on no case; whoever looks into it comes from the counter's page. */
export const isOfPerson = ({ stream }: { readonly stream: string | null }): boolean =>
  stream?.startsWith('person:') === true;

/** Only a path of this site is a way back. */
export const safeBack = (text: string | null): string =>
  text?.startsWith('/') === true && !text.startsWith('//') && !text.startsWith('/\\') ? text : '/';

/** To be asked once more who one is (OLR-7.3.1). */
const stepUpCommand = 'identity.step-up';
export const isStepUp = (command: string): boolean => command === stepUpCommand;

/** The act whose form is at that address of this site; null for any other page. */
export function actIn(address: string): Act | null {
  const { pathname, searchParams } = new URL(address, location.origin);
  const command = /^\/(?:do|why)\/([^/]+)$/.exec(pathname)?.[1];
  return command === undefined
    ? null
    : {
        command: decodeURIComponent(command),
        stream: searchParams.get('stream'),
        key: searchParams.get('key') ?? '',
      };
}

/** An act on one's own account: it needs no address, the court knows whose. */
export const ownAct = (command: string): Act => ({ command, stream: null, key: '' });

/**
 * Where the way on of a refusal leads. Acts on a person's own account hang on no case, and lead back to what was
 * refused; everything else is done where the refusal was given.
 */
export function remedyAddress(act: Act, command: string, then: string, from?: string): string {
  if (isStepUp(command)) return to.stepUp(then);
  return command.startsWith('identity.')
    ? to.act(ownAct(command), undefined, then)
    : to.act({ ...act, command }, from);
}
