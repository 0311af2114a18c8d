/** Can this browser make and show passkeys. */
export const isPasskeyThere = (): boolean =>
  'PublicKeyCredential' in globalThis &&
  typeof PublicKeyCredential.parseCreationOptionsFromJSON === 'function';

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
