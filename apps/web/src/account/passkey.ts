/** Can this browser make and show passkeys. */
export const isPasskeyThere = (): boolean =>
  'PublicKeyCredential' in globalThis &&
  typeof PublicKeyCredential.parseCreationOptionsFromJSON === 'function';

/** Can it offer them where a name is typed, before anybody asks. */
export const offersByItself = async (): Promise<boolean> =>
  isPasskeyThere() && (await PublicKeyCredential.isConditionalMediationAvailable());

const answerOf = (credential: Credential | null): string | null =>
  credential instanceof PublicKeyCredential ? JSON.stringify(credential.toJSON()) : null;

/**
 * Asks the device for a new key; null where its holder would not, or it has one already. The browser says the reason to
 * its holder and to nobody else.
 */
export async function makePasskey(
  options: PublicKeyCredentialCreationOptionsJSON,
): Promise<string | null> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  return answerOf(await navigator.credentials.create({ publicKey }).catch(() => null));
}

/** Asks the device to show one of these keys; null where its holder would not. */
export async function showPasskey(
  options: PublicKeyCredentialRequestOptionsJSON,
): Promise<string | null> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  return answerOf(await navigator.credentials.get({ publicKey }).catch(() => null));
}

/**
 * Waits until somebody takes one that the browser offers beside what it knows to fill in; null where that ends otherwise, be
 * it that `signal` says so, since a browser asks for one key at a time.
 */
export async function takenPasskey(
  options: PublicKeyCredentialRequestOptionsJSON,
  signal: AbortSignal,
): Promise<string | null> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  return answerOf(
    await navigator.credentials
      .get({ publicKey, mediation: 'conditional', signal })
      .catch(() => null),
  );
}
