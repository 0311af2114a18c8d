import { createHash } from 'node:crypto';
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type { MeansAnswer } from '@xiezhi/procedures';

/** Where the court is reached: a passkey made at one address opens nothing at another. */
export interface Site {
  readonly name: string;
  readonly origin: string;
}

/** Loaded by whoever first uses a passkey: most never do. */
const library = () => import('@simplewebauthn/server');

/** What was asked of a browser, sealed until it answers. */
interface Challenge {
  readonly challenge: string;
  readonly origin: string;
  /** As whose the device was to keep the new key. */
  readonly user?: string;
}

/** What is kept of a passkey: nothing of it is secret. */
interface Kept {
  readonly publicKey: string;
  readonly counter: number;
  /** As whose the device keeps it; left out of keys made before one could sign in by them. */
  readonly user?: string;
}

/** No device makes longer names for its keys than this keeps. */
const longestId = 400;
/** Nor longer challenges than are given out. */
const longestChallenge = 100;
const hostOf = (origin: string): string => new URL(origin).hostname;

/** Under which mark a device keeps the keys of one account: the same for all of them, and nobody's name. */
const markOf = (stream: string): Buffer =>
  createHash('sha256').update(`passkey of ${stream}`).digest();

function read(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/**
 * Passkeys (WebAuthn 2), through a library that a decision names (0023). The device checks its holder by its own lock:
 * without that nothing is taken. Which device it is nobody asks.
 */
export class PasskeyOffice {
  /** What a browser needs to make a key. @returns also what is kept until it answers. */
  async beginMaking(
    { name, origin }: Site,
    holder: { readonly name: string; readonly stream: string },
    known: readonly string[],
  ): Promise<{ options: PublicKeyCredentialCreationOptionsJSON; kept: string }> {
    const { generateRegistrationOptions } = await library();
    const options = await generateRegistrationOptions({
      rpName: name,
      rpID: hostOf(origin),
      userName: holder.name,
      userID: new Uint8Array(markOf(holder.stream)),
      attestationType: 'none',
      excludeCredentials: known.map((id) => ({ id })),
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
    });
    const user = markOf(holder.stream).toString('base64url');
    const kept: Challenge = { challenge: options.challenge, origin, user };
    return { options, kept: JSON.stringify(kept) };
  }

  /** Of these keys; of none named: of whichever the device holds for this site, and it says whose it is. */
  async beginShowing(
    { origin }: Site,
    known: readonly string[],
  ): Promise<{ options: PublicKeyCredentialRequestOptionsJSON; kept: string }> {
    const { generateAuthenticationOptions } = await library();
    const options = await generateAuthenticationOptions({
      rpID: hostOf(origin),
      ...(known.length === 0 ? {} : { allowCredentials: known.map((id) => ({ id })) }),
      userVerification: 'required',
    });
    const kept: Challenge = { challenge: options.challenge, origin };
    return { options, kept: JSON.stringify(kept) };
  }

  /** Is this the key that was asked for. A browser's answer that cannot be read is a wrong one, whatever is wrong with it. */
  async made(begun: string, shown: string): Promise<MeansAnswer> {
    const { challenge, origin, user } = JSON.parse(begun) as Challenge;
    const response = read(shown);
    if (response === null) return { outcome: 'wrong' };
    const { verifyRegistrationResponse } = await library();
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: response as unknown as RegistrationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: hostOf(origin),
      requireUserVerification: true,
    }).catch(() => ({ verified: false as const, registrationInfo: undefined }));
    if (!verified) return { outcome: 'wrong' };
    const { id, publicKey, counter } = registrationInfo.credential;
    if (id.length > longestId) return { outcome: 'wrong' };
    const kept: Kept = {
      publicKey: Buffer.from(publicKey).toString('base64url'),
      counter,
      ...(user === undefined ? {} : { user }),
    };
    return { outcome: 'right', kept: JSON.stringify(kept), id };
  }

  /** The name of the key an answer says it comes from. */
  idIn(shown: string): string | null {
    const id = read(shown)?.['id'];
    return typeof id === 'string' ? id : null;
  }

  /** Which challenge an answer says it answers. */
  challengeIn(shown: string): string | null {
    const told = (read(shown)?.['response'] as { clientDataJSON?: unknown } | undefined)
      ?.clientDataJSON;
    if (typeof told !== 'string') return null;
    const challenge = read(Buffer.from(told, 'base64url').toString())?.['challenge'];
    return typeof challenge === 'string' && challenge.length <= longestChallenge ? challenge : null;
  }

  /** Does the device say it is the key of whoever it was made for. A key of before says nothing, and has said it to nobody. */
  isOfItsHolder(keptBefore: string, shown: string): boolean {
    const { user } = JSON.parse(keptBefore) as Kept;
    const told = (read(shown)?.['response'] as { userHandle?: unknown } | undefined)?.userHandle;
    return user === undefined || told === user;
  }

  /** Has the holder's key answered this challenge. @returns what is kept of it from now on, or null. */
  async shown(begun: string, keptBefore: string, shown: string): Promise<string | null> {
    const { challenge, origin } = JSON.parse(begun) as Challenge;
    const before = JSON.parse(keptBefore) as Kept;
    const response = read(shown);
    if (response === null) return null;
    const { verifyAuthenticationResponse } = await library();
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: response as unknown as AuthenticationResponseJSON,
      expectedChallenge: challenge,
      expectedOrigin: origin,
      expectedRPID: hostOf(origin),
      requireUserVerification: true,
      credential: {
        id: this.idIn(shown) ?? '',
        publicKey: new Uint8Array(Buffer.from(before.publicKey, 'base64url')),
        counter: before.counter,
      },
    }).catch(() => ({ verified: false as const, authenticationInfo: undefined }));
    if (!verified) return null;
    const after: Kept = { ...before, counter: authenticationInfo.newCounter };
    return JSON.stringify(after);
  }
}
