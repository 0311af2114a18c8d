import type { RefusalDto } from '@xiezhi/contract';

export type FailureKind = 'offline' | 'sign-in' | 'absent' | 'refused' | 'server';

/** What the court itself said about it, in the reader's language. */
export interface Said {
  /** Of an answer by RFC 9457: which of the known problems it is. */
  readonly code?: string;
  readonly title: string;
  readonly detail: string;
}

/** Why a question to the court got no answer, in the few ways a screen can show. */
export class ApiFailure extends Error {
  readonly kind: FailureKind;
  readonly refusals: readonly RefusalDto[];
  readonly said: Said | null;
  readonly code: string | null;
  /** Of a refusal: what was asked for. */
  readonly asked: string | null;

  constructor(
    kind: FailureKind,
    refusals: readonly RefusalDto[] = [],
    said: Said | null = null,
    asked: string | null = null,
  ) {
    super(kind);
    this.asked = asked;
    this.kind = kind;
    this.refusals = refusals;
    this.code = said?.code ?? null;
    const first = refusals[0];
    this.said = first ? { title: first.what, detail: `${first.why} ${first.mend}` } : said;
  }
}

/** What is only for those in a case, or for one's own account, opened by somebody not known yet. */
export const signInFirst = new ApiFailure('sign-in');

export const asFailure = (reason: unknown): ApiFailure =>
  reason instanceof ApiFailure ? reason : new ApiFailure('server');

/** Of a refusal's answer: what was asked for. */
const titleIn = (body: unknown): string | null =>
  typeof body === 'object' && body !== null && 'title' in body && typeof body.title === 'string'
    ? body.title
    : null;

export async function bodyOf(response: Response): Promise<unknown> {
  try {
    return (await response.json()) as unknown;
  } catch {
    return null;
  }
}

const refusalsIn = (body: unknown): readonly RefusalDto[] =>
  typeof body === 'object' && body !== null && 'refusals' in body && Array.isArray(body.refusals)
    ? (body.refusals as readonly RefusalDto[])
    : [];

/** An answer by RFC 9457: a title and a detail, written for the reader. */
function saidIn(body: unknown): Said | null {
  if (typeof body !== 'object' || body === null) return null;
  const { title, detail, code } = body as Readonly<Record<string, unknown>>;
  return typeof title === 'string' && typeof detail === 'string'
    ? { title, detail, ...(typeof code === 'string' ? { code } : {}) }
    : null;
}

/** What an answer that is none says. */
export function failureOf(status: number, body: unknown): ApiFailure {
  const refusals = refusalsIn(body);
  const kind = ((): FailureKind => {
    if (status === 401) return 'sign-in';
    if (status === 404 || status === 403) return 'absent';
    if (refusals.length > 0) return 'refused';
    return status === 502 || status === 504 ? 'offline' : 'server';
  })();
  return new ApiFailure(kind, refusals, saidIn(body), refusals.length > 0 ? titleIn(body) : null);
}
