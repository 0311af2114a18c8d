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
export const titleIn = (body: unknown): string | null =>
  typeof body === 'object' && body !== null && 'title' in body && typeof body.title === 'string'
    ? body.title
    : null;
