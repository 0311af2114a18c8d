import pg from 'pg';

/** At which statement of this process it dies, and on which side of it. */
export interface KillSwitch {
  /** Counted from 1 over the statements that match. */
  readonly nth: number;
  /** `before`: the statement is never sent. `after`: PostgreSQL has answered it, the process knows nothing of that. */
  readonly when: 'before' | 'after';
  readonly of: 'commit' | 'write';
}

const matching: Readonly<Record<KillSwitch['of'], RegExp>> = {
  commit: /^\s*commit/i,
  write: /docket_append|^\s*(?:begin|commit|insert|update|delete)/i,
};

type Query = (this: unknown, ...words: unknown[]) => unknown;

/** What a statement works at: the table it writes to, or the word of a transaction. */
function workOf(text: string): string {
  if (text.includes('docket_append')) return 'docket_append';
  return /(?:into|update|from)\s+"?(\w+)/i.exec(text)?.[1] ?? text.trim().slice(0, 20);
}

/**
 * Arms the switch for every connection of this process.
 *
 * @param lastWord a killed process has no last words; so that a test knows what it tried, this is told at what it dies.
 */
export function arm(
  { nth, when, of }: KillSwitch,
  lastWord: (work: string) => void = () => undefined,
): void {
  const prototype = pg.Client.prototype as unknown as { query: Query };
  const { query } = prototype;
  let count = 0;
  prototype.query = function (this: unknown, ...words: unknown[]): unknown {
    const [first] = words;
    const text = typeof first === 'string' ? first : ((first as { text?: string }).text ?? '');
    if (matching[of].test(text)) count += 1;
    if (!matching[of].test(text) || count !== nth) return query.apply(this, words);
    const end = (): void => {
      lastWord(workOf(text));
      process.kill(process.pid, 'SIGKILL');
    };
    if (when === 'before') end();
    // A pool asks with a callback, a client of one's own gets a promise.
    const last = words.at(-1);
    if (typeof last === 'function') return query.apply(this, [...words.slice(0, -1), end]);
    return (query.apply(this, words) as Promise<unknown>).then(end);
  };
}
