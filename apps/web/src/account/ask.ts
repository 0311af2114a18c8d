import type {
  AccountDataDto,
  FoundPersonDto,
  MeansDto,
  RepresentationDto,
  SentToMePageDto,
  SignInsDto,
} from '@xiezhi/contract';
import { get, post } from '../api.ts';

/** What the account page asks of the court, beside its acts. */
export const account = {
  signIns: (signal?: AbortSignal) => get<SignInsDto>('/api/account/sign-ins', signal),
  signOutThere: (session: string) => post<SignInsDto>('/api/account/sign-out', { session }),
  signOutEverywhere: () => post<SignInsDto>('/api/account/sign-out-everywhere', {}),
  /** By one number of theirs, which the caller tells apart. */
  find: (by: { readonly residentId: string } | { readonly mobile: string }) =>
    post<FoundPersonDto>('/api/people/find', by),
  sent: (offset: number, signal?: AbortSignal) =>
    get<SentToMePageDto>(`/api/account/sent?offset=${String(offset)}`, signal),
  representation: (signal?: AbortSignal) => get<RepresentationDto>('/api/representation', signal),
  data: (signal?: AbortSignal) => get<AccountDataDto>('/api/account/data', signal),
  means: (signal?: AbortSignal) => get<MeansDto>('/api/account/means', signal),
  beginTotp: () =>
    post<{ readonly secret: string; readonly picture: string }>('/api/account/totp', {}),
  beginRecoveryCodes: () =>
    post<{ readonly codes: readonly string[] }>('/api/account/recovery-codes', {}),
  beginPasskey: () => post<PublicKeyCredentialCreationOptionsJSON>('/api/account/passkey', {}),
  askDoor: () => post<PublicKeyCredentialRequestOptionsJSON>('/api/auth/passkey-door', {}),
  signInByPasskey: (credential: string) =>
    post<unknown>('/api/auth/passkey-sign-in', { credential }),
  askPasskey: () => post<PublicKeyCredentialRequestOptionsJSON>('/api/auth/passkey', {}),
};
