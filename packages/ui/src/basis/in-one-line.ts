/** Where the name of the instrument ends and the article begins; the length of the name when no article is given. */
function endOfLaw(name: string, english: boolean): number {
  const end = english ? name.indexOf(', Art. ') : name.lastIndexOf('》') + 1;
  return end > 0 ? end : name.length;
}

/** Articles as a judgment names them: each law once, then its articles in their order. */
export function inOneLine(names: readonly string[], lang: string): string {
  const english = lang === 'en';
  const laws = new Map<string, string[]>();
  for (const name of names) {
    const end = endOfLaw(name, english);
    const article = name.slice(end).replace(/^, /, '');
    const law = name.slice(0, end);
    laws.set(law, [...(laws.get(law) ?? []), ...(article === '' ? [] : [article])]);
  }
  return [...laws]
    .map(([law, articles]) =>
      english ? [law, ...articles].join(', ') : `${law}${articles.join('、')}`,
    )
    .join(english ? '; ' : '、');
}
