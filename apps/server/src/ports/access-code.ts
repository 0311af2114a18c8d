import { createHmac } from 'node:crypto';
import type { Instant, Json, StreamId } from '@xiezhi/kernel';
import type { OutsidePorts, Vault } from '@xiezhi/docket';
import type { Tries } from '../people/tries.ts';
import { accessCodeGuesses, accessCodeGuessesAtCase } from '../people/tries.ts';

/** Read aloud and typed from paper: no 0 and O, 1 and I, 5 and S. */
export const alphabet = '2346789ABCDEFGHJKLMNPQRTUVWXYZ';

interface CodeTry {
  readonly by: string;
  readonly stream: StreamId;
  readonly code: string;
  /** Hashes of the codes that link this case now. */
  readonly issued: readonly string[];
}

/** Under which one person's tries are counted, in the search for a case and in linking it. */
export const accessCodesOf = (actor: string): string => `access-code ${actor}`;

/** Codes with which a named party links a case. Nothing is stored: a code is drawn from the case, the party, and how many there were. */
export class AccessCodes {
  readonly #drawing: Buffer;
  readonly #hashing: Buffer;

  constructor(vault: Vault) {
    this.#drawing = vault.key('access-code/draw');
    this.#hashing = vault.key('access-code/hash');
  }

  /**
   * `7K4M-92QH`: eight of thirty signs, about 39 bits; guesses are slowed where codes are asked for.
   * @param which the first, or a later one where the one before was withdrawn.
   */
  code(stream: StreamId, participant: string, which = 1): string {
    const drawn = which === 1 ? participant : `${participant}\0${String(which)}`;
    const bytes = createHmac('sha256', this.#drawing).update(`${stream}\0${drawn}`).digest();
    const signs = Array.from(
      bytes.subarray(0, 8),
      (byte) => alphabet[byte % alphabet.length] ?? '2',
    );
    return `${signs.slice(0, 4).join('')}-${signs.slice(4).join('')}`;
  }

  hash(code: string): string {
    return createHmac('sha256', this.#hashing).update(tidy(code)).digest('hex');
  }

  /**
   * What tries count by lies with `tries`; `now` is the court's clock. Whoever guesses is slowed after a few wrong
   * codes, and a case at which many people guess gives everybody one wrong try less than two: whoever holds the notice
   * and copies it right is never kept out by others.
   */
  ports(tries: Tries, now: () => Instant): OutsidePorts {
    return {
      'access-code': (question: Json) => {
        const { stream, participant, which } = question as {
          stream: StreamId;
          participant: string;
          which: number;
        };
        const code = this.code(stream, participant, which);
        return Promise.resolve({ code, hash: this.hash(code) });
      },
      'access-code-tried': async (question: Json) => {
        const { by, stream, code, issued } = question as unknown as CodeTry;
        const person = accessCodesOf(by);
        const here = `access-code ${by} ${stream}`;
        const everybody = `access-code ${stream}`;
        const besieged = await tries.exhausted(everybody, accessCodeGuessesAtCase, now());
        if (besieged && (await tries.exhausted(here, { ...accessCodeGuesses, times: 1 }, now())))
          return 'too-many';
        // It counts before it is compared, so that tries at the same moment gain nothing.
        if (!(await tries.take(person, accessCodeGuesses, now()))) return 'too-many';
        const hash = this.hash(code);
        // Whoever copies the notice right has not guessed: neither looking first nor coming back costs them a try.
        if (issued.includes(hash)) {
          await tries.giveBack(person);
          return { hash };
        }
        await tries.note(here, accessCodeGuesses, now());
        await tries.note(everybody, accessCodeGuessesAtCase, now());
        return { hash };
      },
    };
  }
}

/** As people type it: small letters, spaces, a missing dash, the full width of a Chinese keyboard. */
export function tidy(code: string): string {
  const signs = code
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  return signs.length === 8 ? `${signs.slice(0, 4)}-${signs.slice(4)}` : signs;
}
