import {
  useEffect,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
  type TouchEvent,
} from 'react';
import { Icon, Skeleton } from '@xiezhi/ui';
import type { FileInCaseDto } from '@xiezhi/contract';
import { withLang } from '../api.ts';
import { FailureNotice } from '../shell/answers.tsx';
import { useSettings } from '../settings.tsx';
import { leafTexts } from '../texts/leaf.ts';
import type { Lead } from '../presenting/lead.ts';
import { Point, Pointing } from '../presenting/point.tsx';
import { MarksOnPage, type Marks } from './page-notes.tsx';
import { pagePath, usePicture } from './pictures.ts';
import { sheet, sizeIn, turned, widthFor, type Size, type Turn, type Zoom } from './sizes.ts';

/** A finger that moves so far across, and hardly up or down, turns the page. */
const swipe = 60;

/** The room there is, also after the window was drawn larger or a strip was opened beside it. */
export function useRoom(): readonly [RefObject<HTMLDivElement | null>, Size] {
  const place = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Size>({ width: 320, height: 480 });
  useEffect(() => {
    const { current } = place;
    if (current === null) return undefined;
    const measure = (): void => {
      const { clientWidth, clientHeight } = current;
      // On a small screen the room grows with the page: then it is the window that has a height.
      const height =
        clientHeight > 0 && clientHeight < innerHeight ? clientHeight : innerHeight * 0.75;
      setRoom((before) =>
        before.width === clientWidth && before.height === height
          ? before
          : { width: clientWidth, height },
      );
    };
    const watch = new ResizeObserver(measure);
    watch.observe(current);
    measure();
    return () => {
      watch.disconnect();
    };
  }, []);
  return [place, room];
}

export interface PageProps {
  readonly at: FileInCaseDto;
  readonly page: number;
  readonly pages: number;
  readonly widths: readonly number[];
  readonly zoom: Zoom;
  readonly turn: Turn;
  readonly onTurnPage: (by: 1 | -1) => void;
  /** How large it lies: from there one goes on by steps. */
  readonly onShown: (shown: Size) => void;
  /** One's own notes, while one looks at them. */
  readonly marks: Marks | null;
  readonly lead: Lead | null;
}

/** The whole file is kept shut, and not its page alone: no other way to it leads anywhere. */
const shut = new Set([
  'file-infected',
  'file-held',
  'file-without-verdict',
  'file-not-scanned',
  'file-lost',
]);

/** The file itself, where its page cannot be shown: to look at it otherwise. @param why its page does not come. */
export function Original({
  at,
  why = null,
}: {
  readonly at: FileInCaseDto;
  readonly why?: string | null;
}): ReactNode {
  const { t, lang } = useSettings();
  const k = leafTexts[lang];
  if (why !== null && shut.has(why)) return null;
  const url = withLang(at.file.url);
  return (
    <p className="row no-print">
      <a className="btn" href={url} target="_blank" rel="noopener">
        <Icon name="print" />
        {k.original}
        <span className="vh">{t.caseSpace.newWindow}</span>
      </a>
      <a className="btn" href={`${url}&download=1`} download>
        <Icon name="down" />
        {k.download}
      </a>
    </p>
  );
}

/** With two fingers: then one finger moves what is seen of it. */
const isDrawnLarger = (): boolean => (visualViewport?.scale ?? 1) > 1.01;

function useSwipe(onTurnPage: PageProps['onTurnPage']) {
  const from = useRef<readonly [number, number] | null>(null);
  return {
    onTouchStart: ({ touches, currentTarget }: TouchEvent<HTMLElement>): void => {
      const first = touches.item(0);
      // A page that is wider than its room is moved, not turned; two fingers draw it larger.
      const isWide = currentTarget.scrollWidth > currentTarget.clientWidth + 1 || isDrawnLarger();
      from.current = touches.length === 1 && !isWide ? [first.clientX, first.clientY] : null;
    },
    onTouchCancel: (): void => {
      from.current = null;
    },
    onTouchEnd: ({ changedTouches }: TouchEvent<HTMLElement>): void => {
      const last = changedTouches.item(0);
      if (from.current === null) return;
      const [across, down] = [last.clientX - from.current[0], last.clientY - from.current[1]];
      from.current = null;
      if (isDrawnLarger()) return;
      if (Math.abs(across) > swipe && Math.abs(down) < swipe) onTurnPage(across < 0 ? 1 : -1);
    },
  };
}

/** One page, as large as was chosen, in a room that one moves about in by hand and by keys. */
export function Page(props: PageProps) {
  const { lang } = useSettings();
  const k = leafTexts[lang];
  const { at, page, pages, zoom, turn, widths, onTurnPage, onShown, marks, lead } = props;
  const pointing = lead?.pointing ?? null;
  const followed = lead?.followed?.page === page ? lead.followed.mark : null;
  const [place, room] = useRoom();
  const [natural, setNatural] = useState<Size>(sheet);
  const shown = sizeIn(room, natural, turn, zoom);
  const lying = turned(shown, turn);
  const width = widthFor(widths, lying.width * Math.min(2, devicePixelRatio));
  const picture = usePicture(pagePath(at.file.url, page, width));
  const swiping = useSwipe(onTurnPage);
  // While a place is drawn on the page, a finger draws.
  const hands = marks?.onChoose || pointing !== null ? {} : swiping;
  useEffect(() => {
    onShown(shown);
    // It is told when it changes, not each time it is reckoned.
  }, [shown.width, shown.height]);
  useEffect(() => {
    place.current?.scrollTo(0, 0);
  }, [page, place]);
  const { url, failure } = picture;
  return (
    <div
      className="leaf-page"
      ref={place}
      tabIndex={0}
      role="group"
      aria-label={k.pageOf(page, pages)}
      {...hands}
    >
      {failure !== null ? (
        <div className="leaf-fault">
          <FailureNotice failure={failure} reload={picture.again} asPage={false} />
          <Original at={at} why={failure.code} />
        </div>
      ) : (
        <div className="leaf-sheet" style={{ width: shown.width, height: shown.height }}>
          {url === null ? (
            <div className="leaf-coming">
              {picture.making ? <p role="status">{k.making}</p> : <Skeleton lines={9} />}
            </div>
          ) : (
            <div
              className="leaf-lying"
              style={{
                width: lying.width,
                height: lying.height,
                left: (shown.width - lying.width) / 2,
                top: (shown.height - lying.height) / 2,
                transform: turn === 0 ? undefined : `rotate(${String(turn)}deg)`,
              }}
            >
              <img
                src={url}
                alt={k.picture(page)}
                draggable={false}
                onError={picture.spoilt}
                onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
                  setNatural({ width: naturalWidth, height: naturalHeight });
                }}
              />
              {marks === null ? null : <MarksOnPage marks={marks} turn={turn} />}
              {pointing === null ? null : (
                <>
                  <Point at={pointing.at} />
                  <Pointing pointing={pointing} turn={turn} />
                </>
              )}
              {followed === null ? null : <Point at={followed} />}
            </div>
          )}
        </div>
      )}
    </div>
  );
}
