/** RFC 9110: one status each, wherever it is answered. */
export const problemStatus = {
  'bad-request': 400,
  'no-number-to-find': 400,
  'code-too': 401,
  'sign-in': 401,
  'wrong-code': 401,
  'wrong-login': 401,
  'account-frozen': 403,
  csrf: 403,
  'manual-clock-only': 403,
  'not-yours': 403,
  'file-missing': 404,
  'no-account': 404,
  'no-certain-day': 404,
  'no-passkey': 404,
  'no-such-code': 404,
  'no-such-payment-code': 404,
  'no-such-served': 404,
  'not-found': 404,
  'other-method': 405,
  'another-factor': 409,
  'bundle-not-bound': 409,
  'carries-no-proof': 409,
  'copy-being-made': 409,
  'copy-on-its-way': 409,
  'copy-too-large': 409,
  'draft-changed': 409,
  'not-in-the-log-yet': 409,
  'too-many-drafts': 409,
  'file-lost': 410,
  'too-large': 413,
  faulty: 422,
  'code-too-soon': 429,
  'code-worn-out': 429,
  'codes-rest': 429,
  'codes-too-many': 429,
  'codes-tried': 429,
  'password-tried': 429,
  'searches-waiting': 429,
  'too-many': 429,
  internal: 500,
  'bundles-waiting': 503,
  'court-zone-away': 503,
  'database-away': 503,
  'web-not-built': 503,
} as const;

export type ProblemCode = keyof typeof problemStatus;

export interface ProblemText {
  readonly title: string;
  readonly detail: string;
}
