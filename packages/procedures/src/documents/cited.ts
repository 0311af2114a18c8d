import { chineseNumeral, instrument } from '@xiezhi/law';

// A type and no interface: it goes into the data of a paper, which are JSON.
type Cited = { readonly law: string; readonly articles: readonly string[] };

/** Articles, law by law, as a ruling cites them. */
export function citedOf(ids: readonly string[]): Cited[] {
  const cited = new Map<string, string[]>();
  for (const id of ids) {
    const [of = '', number = ''] = id.split('-');
    const law = instrument(of)?.zh ?? of;
    cited.set(law, [...(cited.get(law) ?? []), `第${chineseNumeral(Number(number))}条`]);
  }
  return [...cited].map(([law, articles]) => ({ law, articles }));
}

/** The same in one line, for a paper that is written as a letter. */
export const citedInWords = (ids: readonly string[]): string =>
  citedOf(ids)
    .map(({ law, articles }) => `《${law}》${articles.join('、')}`)
    .join('，');
