import { byPolicy } from '@xiezhi/kernel';
import type { PersonState } from '@xiezhi/record';
import type { Actor } from '../../framework/index.ts';
import { atServiceHall, mendField, refusal, rule } from '../../framework/index.ts';

/** What was shown to come in, in the words of what may be shown once more. */
const shown: Readonly<Record<string, string>> = {
  password: 'password',
  code: 'phone-code',
  passkey: 'passkey',
};

/**
 * OLR-7.3.1: showing once more who one is takes something else than what one came in with. Whoever holds only the telephone,
 * or only the password, or a device that is unlocked, would otherwise show the same thing twice; and a password set after coming in by a code is that same
 * code once more. No article names the means: which they are is this court's care.
 */
export const anotherFactor = rule<{
  readonly person: PersonState;
  readonly actor: Actor;
  readonly method: string;
}>('identity/another-factor', ['OLR-7.3.1'], ({ person, actor: { came }, method }) => {
  const again = came !== undefined && shown[came.by] === method;
  const setSince =
    came?.by === 'code' &&
    method === 'password' &&
    person.sessionsFrom !== null &&
    person.sessionsFrom >= came.at;
  if (!again && !setSince) return null;
  return refusal(
    setSince ? 'identity/password-just-set' : 'identity/same-factor',
    byPolicy('confirm-once-more'),
    [mendField('method'), atServiceHall],
    { method },
  );
});
