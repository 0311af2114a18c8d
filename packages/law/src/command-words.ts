export interface Mend {
  readonly zh: string;
  readonly en: string;
}

/** A question that cannot be answered: what is wrong, and how to ask. */
export const unanswered = (
  why: string,
  field: string,
  zh: string,
  en: string,
): { error: string; field: string; mend: Mend } => ({ error: why, field, mend: { zh, en } });

/** `--from X`, `--from=X`; the last one counts. */
export function option(argv: readonly string[], name: string): string | null {
  let found: string | null = null;
  for (const [index, word] of argv.entries()) {
    if (word === `--${name}`) found = argv[index + 1] ?? null;
    else if (word.startsWith(`--${name}=`)) found = word.slice(name.length + 3);
  }
  return found;
}
