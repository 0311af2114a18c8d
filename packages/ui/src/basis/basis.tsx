import { Disclosure } from '../disclosure/disclosure.tsx';
import { useUi } from '../provider/provider.tsx';
import { inOneLine } from './in-one-line.ts';

export interface Article {
  readonly id: string;
  readonly name: string;
  readonly gist?: string | undefined;
}

/** The articles behind a thing, named in small ink; what they say, for those who want to read it. */
export function Basis(props: { readonly articles: readonly Article[]; readonly open?: string }) {
  const { t, lang } = useUi();
  if (props.articles.length === 0) return null;
  const articles = props.articles.filter(
    (one, place) => props.articles.findIndex((other) => other.name === one.name) === place,
  );
  const told = articles.filter((article) => article.gist !== undefined && article.gist !== '');
  return (
    <>
      <p className="art">
        <span className="art-k">{t.basis}</span>{' '}
        {inOneLine(
          articles.map((article) => article.name),
          lang,
        )}
      </p>
      {props.open !== undefined && told.length > 0 ? (
        <Disclosure summary={props.open}>
          {told.map((article) => (
            <p key={article.id}>
              <b>{article.name}</b>
              {lang === 'en' ? ': ' : '：'}
              {article.gist}
            </p>
          ))}
        </Disclosure>
      ) : null}
    </>
  );
}
