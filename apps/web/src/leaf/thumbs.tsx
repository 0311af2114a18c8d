import { useEffect, useRef, useState, type CSSProperties, type RefObject } from 'react';
import { useSettings } from '../settings.tsx';
import { leafTexts } from '../texts/leaf.ts';
import { pagePath, usePicture } from './pictures.ts';
import { partSeen } from './strip.ts';

interface ThumbProps {
  readonly url: string;
  readonly width: number;
  readonly page: number;
  readonly pages: number;
  readonly current: boolean;
  readonly hit: boolean;
  readonly onPage: (page: number) => void;
}

/** Fetched when it comes into view: of three hundred one sees ten. */
function Thumb({ url, width, page, pages, current, hit, onPage }: ThumbProps) {
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
  return (
    <li ref={place} data-page={page} aria-setsize={pages} aria-posinset={page}>
      <button
        type="button"
        aria-current={current ? 'page' : undefined}
        onClick={() => {
          onPage(page);
        }}
      >
        <span className="leaf-thumb">
          {picture.failure !== null ? <small className="note">{k.thumbNone}</small> : null}
          {picture.url === null ? null : <img src={picture.url} alt="" onError={picture.spoilt} />}
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

interface Strip {
  /** On a small screen it lies, elsewhere it stands. */
  readonly lies: boolean;
  readonly extent: number;
  readonly scrolled: number;
  readonly room: number;
}

/** How the strip lies, how much of it one page takes, and how far it was moved. */
function useStrip(strip: RefObject<HTMLOListElement | null>) {
  const [now, setNow] = useState<Strip>({ lies: false, extent: 0, scrolled: 0, room: 0 });
  useEffect(() => {
    const { current } = strip;
    if (current === null) return undefined;
    const measure = (): void => {
      const item = current.querySelector<HTMLElement>('li[data-page]');
      const lies = getComputedStyle(current).display === 'flex';
      const next: Strip = {
        lies,
        extent: (lies ? item?.offsetWidth : item?.offsetHeight) ?? 0,
        scrolled: lies ? current.scrollLeft : current.scrollTop,
        room: lies ? current.clientWidth : current.clientHeight,
      };
      setNow((before) =>
        Object.entries(next).every(([name, value]) => before[name as keyof Strip] === value)
          ? before
          : next,
      );
    };
    const watch = new ResizeObserver(measure);
    watch.observe(current);
    current.addEventListener('scroll', measure, { passive: true });
    measure();
    return () => {
      watch.disconnect();
      current.removeEventListener('scroll', measure);
    };
  }, [strip]);
  return now;
}

/** All pages in small, of which those stand there that are seen; those that have the words one looks for are marked. */
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
  const place = useRef<HTMLOListElement>(null);
  const { pages, page } = props;
  const strip = useStrip(place);
  const { lies, extent } = strip;
  const { from, to } = partSeen(pages, page, strip);
  const hits = new Set(props.hits);
  useEffect(() => {
    const { current } = place;
    if (current === null || extent === 0) return;
    // Within the strip alone: the page itself stays where it is.
    const [start, room, at] = lies
      ? [current.scrollLeft, current.clientWidth, (page - 1) * extent]
      : [current.scrollTop, current.clientHeight, (page - 1) * extent];
    if (at >= start && at + extent <= start + room) return;
    const target = Math.max(0, at - room / 3);
    if (lies) current.scrollLeft = target;
    else current.scrollTop = target;
  }, [page, lies, extent]);
  // Where pages do not stand there is room for them.
  const [before, after] = [from - 1, pages - to].map(
    (many) => `calc(var(--s1) + ${String(many * extent)}px)`,
  );
  const empty: CSSProperties = lies
    ? { paddingLeft: before, paddingRight: after }
    : { paddingTop: before, paddingBottom: after };
  return (
    <ol className="leaf-thumbs" aria-label={k.thumbs} ref={place} style={empty}>
      {Array.from({ length: to - from + 1 }, (_, index) => (
        <Thumb
          key={from + index}
          url={props.url}
          width={props.width}
          page={from + index}
          pages={pages}
          current={from + index === page}
          hit={hits.has(from + index)}
          onPage={props.onPage}
        />
      ))}
    </ol>
  );
}
