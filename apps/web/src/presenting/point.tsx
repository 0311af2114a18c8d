import { useEffect, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { PointDto } from '@xiezhi/contract';
import { onPage } from '../leaf/page-notes.tsx';
import type { Turn } from '../leaf/sizes.ts';
import { useSettings } from '../settings.tsx';
import { presentingTexts } from '../texts/presenting.ts';
import type { Lead } from './lead.ts';

const styleOf = ({ x, y }: PointDto) => ({ left: `${String(x / 10)}%`, top: `${String(y / 10)}%` });

/** Where the presenter points; a page that is larger than its room is moved so that it is seen. */
export function Point({ at }: { readonly at: PointDto }) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [at.x, at.y]);
  return <span className="leaf-point" ref={place} style={styleOf(at)} aria-hidden="true" />;
}

const step = 20;
/** As one sees it: on a page that lies on its side the key to the right moves to the right all the same. */
export function moveOf(key: string, turn: Turn): PointDto | null {
  const seen = (
    {
      ArrowRight: [step, 0],
      ArrowLeft: [-step, 0],
      ArrowDown: [0, step],
      ArrowUp: [0, -step],
    } as const
  )[key];
  if (seen === undefined) return null;
  const [x, y] = seen;
  switch (turn) {
    case 0:
      return { x, y };
    case 90:
      return { x: y, y: 0 - x };
    case 180:
      return { x: 0 - x, y: 0 - y };
    case 270:
      return { x: 0 - y, y: x };
  }
}

const within = (number: number): number => Math.min(1000, Math.max(0, number));

/** Over the page while one points: by hand, or by the arrow keys. */
export function Pointing(props: {
  readonly pointing: NonNullable<Lead['pointing']>;
  readonly turn: Turn;
}) {
  const { lang } = useSettings();
  const k = presentingTexts[lang];
  const { turn } = props;
  const { at, onPoint, onDone } = props.pointing;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
  }, []);
  const point = (event: PointerEvent<HTMLDivElement>): void => {
    const box = event.currentTarget.getBoundingClientRect();
    onPoint(onPage({ x: event.clientX, y: event.clientY }, box, turn));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const by = moveOf(event.key, turn);
    if (by !== null) onPoint({ x: within(at.x + by.x), y: within(at.y + by.y) });
    else if (event.key === 'Escape') onDone();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      className="leaf-marks leaf-choosing leaf-pointing"
      ref={place}
      tabIndex={0}
      role="application"
      aria-label={k.pointLead}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        point(event);
      }}
      onPointerMove={(event) => {
        if (event.buttons === 1) point(event);
      }}
    />
  );
}
