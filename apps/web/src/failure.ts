import type { RefusalDto } from '@xiezhi/contract';

export type FailureKind = 'offline' | 'sign-in' | 'absent' | 'refused' | 'server';

/** Why a question to the court got no answer, in the few ways a screen can show. */
export class ApiFailure extends Error {
  readonly kind: FailureKind;
  readonly refusals: readonly RefusalDto[];

  constructor(kind: FailureKind, refusals: readonly RefusalDto[] = []) {
    super(kind);
    this.kind = kind;
    this.refusals = refusals;
  }
}

export const asFailure = (reason: unknown): ApiFailure =>
  reason instanceof ApiFailure ? reason : new ApiFailure('server');
