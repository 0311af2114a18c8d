import { useEffect, useRef, useState } from 'react';
import { useSettings } from '../settings.tsx';
import { leafTexts } from '../texts/leaf.ts';
import { pagePath, usePicture } from './pictures.ts';

interface ThumbProps {
  readonly url: string;
  readonly width: number;
  readonly page: number;
  readonly current: boolean;
  readonly hit: boolean;
  readonly onPage: (page: number) => void;
}

/** Fetched when it comes into view: of three hundred one sees ten. */
function Thumb({ url, width, page, current, hit, onPage }: ThumbProps) {
  const { lang } = useSettings();
  const k = leafTexts[lang];
  const place = useRef<HTMLLIElement>(null);
  const [seen, setSeen] = useState(false);
  const picture = usePicture(seen ? pagePath(url, page, width) : null, true);
  useEffect(() => {
    const { current: item } = place;
    if (item === null) return undefined;
    const watch = new IntersectionObserver(([entry]) => {
      setSeen(entry?.isIntersecting === true);
    });
    watch.observe(item);
    return () => {
      watch.disconnect();
    };
  }, []);
  useEffect(() => {
    const { current: item } = place;
    const strip = item?.closest('.leaf-thumbs');
    if (!current || !item || !strip) return;
    // Within the strip alone: the page itself stays where it is.
    const [inner, outer] = [item.getBoundingClientRect(), strip.getBoundingClientRect()];
    if (inner.top < outer.top || inner.bottom > outer.bottom)
      strip.scrollTop += inner.top - outer.top - outer.height / 3;
    if (inner.left < outer.left || inner.right > outer.right)
      strip.scrollLeft += inner.left - outer.left - outer.width / 3;
  }, [current]);
  return (
    <li ref={place}>
      <button
        type="button"
        aria-current={current ? 'page' : undefined}
        onClick={() => {
          onPage(page);
        }}
      >
        <span className="leaf-thumb">
          {picture.url === null ? null : <img src={picture.url} alt="" />}
        </span>
        <span className="vh">{k.thumb(page, hit)}</span>
        <span className="num" aria-hidden="true">
          {page}
          {hit ? <span className="leaf-hit">{k.hit}</span> : null}
        </span>
      </button>
    </li>
  );
}

/** All pages in small; those that have the words one looks for are marked. */
export function Thumbs(props: {
  readonly url: string;
  readonly width: number;
  readonly pages: number;
  readonly page: number;
  readonly hits: readonly number[];
  readonly onPage: (page: number) => void;
}) {
  const { lang } = useSettings();
  const k = leafTexts[lang];
  const hits = new Set(props.hits);
  return (
    <ol className="leaf-thumbs" aria-label={k.thumbs}>
      {Array.from({ length: props.pages }, (_, index) => (
        <Thumb
          key={index}
          url={props.url}
          width={props.width}
          page={index + 1}
          current={index + 1 === props.page}
          hit={hits.has(index + 1)}
          onPage={props.onPage}
        />
      ))}
    </ol>
  );
}
