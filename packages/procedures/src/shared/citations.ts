/** Articles of one law, as a paper cites them. */
export interface Citation {
  readonly law: string;
  readonly articles: readonly string[];
}

/**
 * Reads `《中华人民共和国民法典》第五百零九条、第五百七十七条；《…》第…条`. Null when a law is named without an article, an
 * article without a law, or nothing at all.
 */
export function parseCitations(written: string): readonly Citation[] | null {
  // What the paper says around the citation anyway.
  const text = written.trim().replace(/^(?:依照|根据|依据)/, '');
  const before = text.slice(0, Math.max(0, text.indexOf('《')));
  const found = [...text.matchAll(/《([^《》]+)》([^《]*)/g)].map((match) => ({
    law: (match[1] ?? '').trim(),
    articles: (match[2] ?? '')
      .split(/[、，,；;。\s]+|(?:和|以及|及)(?=第)/)
      .map((one) => one.replace(/(?:之|的)?规定$/, ''))
      .filter((one) => one !== '' && one !== '和' && one !== '及' && one !== '以及'),
  }));
  const whole = found.every(
    ({ law, articles }) =>
      law !== '' && articles.length > 0 && articles.every((one) => /^第.+[条款项]/.test(one)),
  );
  return found.length > 0 && before.trim() === '' && whole ? found : null;
}
