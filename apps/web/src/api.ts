// A table of everything the screens ask; its length is that of the contract.
import type {
  AnnouncementsDto,
  CaseAsOfDto,
  CasesDto,
  CaseSpaceDto,
  CodeSentDto,
  CommandRequest,
  CourtSettingsDto,
  DemoCardDto,
  DraftDto,
  DraftKeptDto,
  DraftRowDto,
  FeedbackDto,
  FormDto,
  GuideDto,
  GuidesDto,
  InvitationDto,
  Lang,
  MeDto,
  MyFeedbackDto,
  OffersDto,
  OptionDto,
  LogStandingDto,
  OutboxRowDto,
  OutcomeDto,
  PaymentLinkDto,
  PreviewDto,
  PublicFeedbackDto,
  ReconciliationDto,
  CheckedMessageDto,
  ServedPapersDto,
  ServicesDto,
  SittingRowDto,
  TaskRowDto,
  VerifiedPaperDto,
  VerifiedReceiptDto,
  WhyDto,
} from '@xiezhi/contract';
import type { Act } from './act.ts';
import { about, asking, casePath, draftPath, formPath } from './api-paths.ts';
import { ApiFailure, bodyOf, failureOf, signInFirst } from './failure.ts';
import { forget, leaving, read } from './keep.ts';

export type { Act };

interface Ask {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}

const patience = 20_000;
const pauses = [600, 1500, 3500, 8000] as const;

let csrf = '';
/** Whom the court named last in this window. */
let reader: string | undefined;
let lang: Lang = 'zh-CN';

export function speak(chosen: Lang): void {
  lang = chosen;
}

export const csrfToken = (): string => csrf;
export const language = (): Lang => lang;

export function rest(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** One request. Rejects with `offline` when the network gave no answer at all. */
async function ask(path: string, { method = 'GET', body, signal }: Ask): Promise<Response> {
  const limit = AbortSignal.timeout(patience);
  try {
    return await fetch(path, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      headers: {
        accept: 'application/json',
        'accept-language': lang,
        ...(method === 'GET' ? {} : { 'content-type': 'application/json', 'x-csrf': csrf }),
      },
      body: body === undefined ? null : JSON.stringify(body),
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
  } catch {
    throw new ApiFailure('offline');
  }
}

let telling: Promise<void> | null = null;

/** Somebody signed out of this browser without a line: the court hears of that before anything is asked in their name. */
async function tellOfLeaving(): Promise<void> {
  const answer = await ask('/api/me', {});
  if (!answer.ok) throw failureOf(answer.status, null);
  const who = (await bodyOf(answer)) as MeDto;
  csrf = who.csrf;
  if (who.signedIn) {
    const left = await ask('/api/auth/sign-out', { method: 'POST', body: {} });
    if (!left.ok && left.status !== 401) throw failureOf(left.status, null);
  }
  forget(leaving);
  reader = undefined;
}

const leftFirst = (): Promise<void> =>
  read(leaving) === null
    ? Promise.resolve()
    : (telling ??= tellOfLeaving().finally(() => {
        telling = null;
      }));

export async function get<T>(
  path: string,
  signal?: AbortSignal,
  // What became of an act is an answer, also where it was refused.
  isAnswer: (body: unknown) => boolean = isOutcome,
): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      await leftFirst();
      const response = await ask(path, { signal });
      const body = await bodyOf(response);
      if (!response.ok && !isAnswer(body)) throw failureOf(response.status, body);
      return body as T;
    } catch (reason) {
      const lost = reason instanceof ApiFailure && reason.kind === 'offline';
      if (!lost || attempt > 0 || signal?.aborted === true) throw reason;
      await rest(pauses[0], signal);
    }
  }
}

/**
 * A token may have grown old while a form was open: it is fetched anew once, and the write tried again. Where somebody else
 * signed in meanwhile, in another window, nothing goes out in their name.
 */
async function send(path: string, request: Ask): Promise<Response> {
  await leftFirst();
  const first = await ask(path, request);
  if (first.status !== 403) return first;
  const [before, who] = [csrf, reader];
  await api.me();
  if (who !== undefined && reader !== undefined && reader !== who) throw signInFirst;
  return csrf === before ? first : ask(path, request);
}

export async function post<T>(
  path: string,
  body: unknown,
  method: 'POST' | 'PUT' | 'DELETE' = 'POST',
): Promise<T> {
  const response = await send(path, { method, body });
  const answer = await bodyOf(response);
  if (!response.ok) throw failureOf(response.status, answer);
  return answer as T;
}

const isOutcome = (body: unknown): body is OutcomeDto =>
  typeof body === 'object' &&
  body !== null &&
  'outcome' in body &&
  typeof body.outcome === 'string';

const isUnanswered = (body: unknown): boolean =>
  typeof body === 'object' && body !== null && 'error' in body && 'mend' in body;

/** Hands something in, or rehearses it: what the court says of it, whatever it says. */
async function outcomeAt<Said extends { readonly outcome: string }>(
  path: string,
  body: CommandRequest,
): Promise<Said> {
  const response = await send(path, { method: 'POST', body });
  const said = await bodyOf(response);
  if (isOutcome(said)) return said as { readonly outcome: string } as Said;
  throw failureOf(response.status, said);
}

/** Tries again with the same command id until the court answers or the pauses are used up. */
async function command(
  name: string,
  request: CommandRequest,
  onRetry: () => void,
): Promise<OutcomeDto> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await outcomeAt<OutcomeDto>(`/api/commands/${encodeURIComponent(name)}`, request);
    } catch (reason) {
      const pause = pauses[attempt];
      if (!(reason instanceof ApiFailure) || reason.kind !== 'offline' || pause === undefined)
        throw reason;
      onRetry();
      await rest(pause);
    }
  }
}

export const api = {
  me: async (signal?: AbortSignal): Promise<MeDto> => {
    const me = await get<MeDto>('/api/me', signal);
    csrf = me.csrf;
    reader = me.person;
    return me;
  },
  preview: (name: string, body: CommandRequest, only: { only?: 'warnings'; after?: string } = {}) =>
    outcomeAt<PreviewDto | OutcomeDto>(
      `/api/previews/${encodeURIComponent(name)}${asking(only)}`,
      body,
    ),
  /** What the law reckons; see the contract for the shapes. */
  law: <T>(path: string, words: Readonly<Record<string, string>>): Promise<T> =>
    // What could not be reckoned says how to ask: the calculator shows it beside the question.
    get<T>(`/api/law/${path}${asking(words)}`, undefined, isUnanswered),
  lawCheck: <T>(kind: string, value: string): Promise<T> =>
    post<T>('/api/law/check', { kind, value }),
  verify: (seq: string, head: string): Promise<VerifiedPaperDto> =>
    get<VerifiedPaperDto>(`/api/verify${asking({ seq, head })}`),
  verifyReceipt: (number: string): Promise<VerifiedReceiptDto> =>
    get<VerifiedReceiptDto>(`/api/verify/receipt${asking({ number })}`),
  announcements: (text: string, before: number | null, signal?: AbortSignal) =>
    get<AnnouncementsDto>(
      `/api/announcements${asking({ q: text, ...(before === null ? {} : { before: String(before) }) })}`,
      signal,
    ),
  /** Sends so many bytes for nothing but the time it takes. */
  probeUp: (data: string): Promise<unknown> => post<unknown>('/api/probe', { data }),
  guides: (signal?: AbortSignal) => get<GuidesDto>('/api/guides', signal),
  guide: (topic: string, signal?: AbortSignal) => get<GuideDto>(`/api/guides/${topic}`, signal),
  feedback: (court: string | null, signal?: AbortSignal) =>
    get<PublicFeedbackDto>(`/api/feedback${court === null ? '' : asking({ court })}`, signal),
  myFeedback: (signal?: AbortSignal) => get<MyFeedbackDto>('/api/feedback/mine', signal),
  oneFeedback: (stream: string, signal?: AbortSignal) =>
    get<FeedbackDto>(`/api/feedback/said/${encodeURIComponent(stream)}`, signal),
  reconciliation: (on: string, signal?: AbortSignal) =>
    get<ReconciliationDto>(`/api/reconciliation?on=${on}`, signal),
  /** With the list as it was downloaded; a line that cannot be read is named. */
  reconcileWith: async (
    on: string,
    list: string,
  ): Promise<ReconciliationDto | { readonly badLine: number }> => {
    const response = await send('/api/reconciliation', { method: 'POST', body: { on, list } });
    const body = await bodyOf(response);
    if (response.ok || response.status === 422)
      return body as ReconciliationDto | { readonly badLine: number };
    throw failureOf(response.status, body);
  },
  checkMessage: (mark: string, address: string) =>
    post<CheckedMessageDto>('/api/messages/check', { mark, address }),
  served: (code: string, last4: string) => post<ServedPapersDto>('/api/served', { code, last4 }),
  services: (
    asked: Readonly<Record<'state' | 'channel' | 'q' | 'offset', string>>,
    signal?: AbortSignal,
  ) => get<ServicesDto>(`/api/services${asking(asked)}`, signal),
  paymentLink: (code: string, signal?: AbortSignal) =>
    get<PaymentLinkDto>(`/api/payment-links?code=${encodeURIComponent(code)}`, signal),
  demoCards: (signal?: AbortSignal) => get<readonly DemoCardDto[]>('/api/demo/cards', signal),
  demoSignIn: (person: string) => post<unknown>('/api/demo/sign-in', { person }),
  signIn: (who: { readonly idNumber: string } | { readonly phone: string }, password: string) =>
    post<unknown>('/api/auth/sign-in', { ...who, password }),
  /** For a step-up the court knows the number itself. */
  sendCode: (purpose: string, mobile: string | null) =>
    post<CodeSentDto>('/api/auth/phone-code', { purpose, ...(mobile === null ? {} : { mobile }) }),
  signInByCode: (mobile: string, code: string, idNumber: string) =>
    post<unknown>('/api/auth/code-sign-in', { mobile, code, idNumber }),
  stepUp: (
    by:
      | { readonly code: string }
      | { readonly password: string }
      | { readonly totp: string }
      | { readonly recoveryCode: string }
      | { readonly credential: string }
      | { readonly face: true },
  ) => post<{ readonly level: number }>('/api/auth/step-up', by),
  signOut: () => post<unknown>('/api/auth/sign-out', {}),
  form: (act: Act, signal?: AbortSignal) => get<FormDto>(formPath(act), signal),
  why: (act: Act, signal?: AbortSignal) =>
    get<WhyDto>(`/api/why/${encodeURIComponent(act.command)}${about(act)}`, signal),
  drafts: (signal?: AbortSignal) => get<readonly DraftRowDto[]>('/api/drafts', signal),
  /** @param before when the court had it last, as this window knows; left out, it is saved over anything. */
  saveDraft: (act: Act, draft: Readonly<Record<string, unknown>>) =>
    post<DraftDto>(draftPath(act), draft, 'PUT'),
  keepDraft: (act: Act) => post<DraftKeptDto>(draftPath(act).replace('?', '/keep?'), {}),
  /** @param savedAt as it was handed in: what somebody else wrote since stays */
  dropDraft: (act: Act, savedAt?: string) =>
    post<unknown>(
      `${draftPath(act)}${savedAt === undefined ? '' : `&savedAt=${encodeURIComponent(savedAt)}`}`,
      undefined,
      'DELETE',
    ),
  command,
  outcome: (commandId: string, signal?: AbortSignal) =>
    get<OutcomeDto>(`/api/commands/${encodeURIComponent(commandId)}`, signal),
  offers: (signal?: AbortSignal) => get<OffersDto>('/api/offers', signal),
  offersAt: (stream: string, signal?: AbortSignal) =>
    get<OffersDto>(`/api/offers?stream=${encodeURIComponent(stream)}`, signal),
  invitation: (code: string, signal?: AbortSignal) =>
    get<InvitationDto>(`/api/invitations?code=${encodeURIComponent(code)}`, signal),
  court: (signal?: AbortSignal) => get<CourtSettingsDto>('/api/court', signal),
  courtLog: (signal?: AbortSignal) => get<LogStandingDto>('/api/court/log', signal),
  outbox: (signal?: AbortSignal) => get<readonly OutboxRowDto[]>('/api/messages/outbox', signal),
  caseAsOf: (key: string, seq: string, signal?: AbortSignal) =>
    get<CaseAsOfDto>(`${casePath(key)}/as-of/${encodeURIComponent(seq)}`, signal),
  caseSpace: (key: string, signal?: AbortSignal) => get<CaseSpaceDto>(casePath(key), signal),
  overdue: (signal?: AbortSignal) => get<readonly TaskRowDto[]>('/api/overdue', signal),
  search: (words: string, offset: number, signal?: AbortSignal) =>
    get<CasesDto>(`/api/search?q=${encodeURIComponent(words)}&offset=${String(offset)}`, signal),
  calendar: (signal?: AbortSignal) => get<readonly SittingRowDto[]>('/api/calendar', signal),
  causes: (q: string, branch: string) => get<OptionDto[]>(`/api/causes${asking({ q, branch })}`),
  options: (of: 'causes' | 'courts' | 'staff', words: string, signal?: AbortSignal) =>
    get<readonly OptionDto[]>(`/api/${of}?q=${encodeURIComponent(words)}`, signal),
};

/** A new id for one act; kept until the court has answered it. */
export function newCommandId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `web-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** A file's address in the reader's language; a browser sends no header of ours when it opens a link. */
export const withLang = (url: string): string =>
  `${url}${url.includes('?') ? '&' : '?'}lang=${lang}`;
