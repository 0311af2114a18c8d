import { useRef, useState, type PointerEvent, type ReactNode } from 'react';
import { Button, Icon } from '@xiezhi/ui';
import type { NoteDto, PlaceOnPageDto } from '@xiezhi/contract';
import { useSettings } from '../settings.tsx';
import { leafTexts } from '../texts/leaf.ts';
import { NoteForm, NoteList } from './note-list.tsx';
import { useNotes, type MyNotes } from './notes.ts';
import type { Turn } from './sizes.ts';

const whole = 1000;
/** A press that hardly moves is meant for a point; it is marked as large as a word. */
const least = 15;
const word = { width: 60, height: 30 };

/** A point of the window in thousandths of the page, whichever way the page lies. */
export function onPage(
  point: { readonly x: number; readonly y: number },
  box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  },
  turn: Turn,
): { readonly x: number; readonly y: number } {
  const within = (part: number): number => Math.round(Math.min(1, Math.max(0, part)) * whole);
  const across = (point.x - box.left) / box.width;
  const down = (point.y - box.top) / box.height;
  switch (turn) {
    case 0:
      return { x: within(across), y: within(down) };
    case 90:
      return { x: within(down), y: within(1 - across) };
    case 180:
      return { x: within(1 - across), y: within(1 - down) };
    case 270:
      return { x: within(1 - down), y: within(across) };
  }
}

/** The rectangle between two points, or around the one where both are nearly the same. */
export function placeBetween(
  from: { readonly x: number; readonly y: number },
  to: { readonly x: number; readonly y: number },
): PlaceOnPageDto {
  const [width, height] = [Math.abs(from.x - to.x), Math.abs(from.y - to.y)];
  if (width < least && height < least)
    return {
      x: Math.min(whole - word.width, Math.max(0, to.x - word.width / 2)),
      y: Math.min(whole - word.height, Math.max(0, to.y - word.height / 2)),
      ...word,
    };
  return { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width, height };
}

const styleOf = ({ x, y, width, height }: PlaceOnPageDto) => ({
  left: `${String(x / 10)}%`,
  top: `${String(y / 10)}%`,
  width: `${String(width / 10)}%`,
  height: `${String(height / 10)}%`,
});

export interface Marks {
  readonly notes: readonly NoteDto[];
  /** The place that is being chosen; null while nobody chooses one. */
  readonly chosen: PlaceOnPageDto | null;
  readonly onChoose: ((place: PlaceOnPageDto) => void) | null;
}

/** What was noted, over the page; and where the pointer draws a rectangle while a place is chosen. */
export function MarksOnPage({ marks, turn }: { readonly marks: Marks; readonly turn: Turn }) {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const { notes, chosen, onChoose } = marks;
  const pointAt = (event: PointerEvent<HTMLDivElement>) =>
    onPage(
      { x: event.clientX, y: event.clientY },
      event.currentTarget.getBoundingClientRect(),
      turn,
    );
  const hands =
    onChoose === null
      ? {}
      : {
          onPointerDown: (event: PointerEvent<HTMLDivElement>): void => {
            event.currentTarget.setPointerCapture(event.pointerId);
            from.current = pointAt(event);
          },
          onPointerMove: (event: PointerEvent<HTMLDivElement>): void => {
            if (from.current !== null) onChoose(placeBetween(from.current, pointAt(event)));
          },
          onPointerUp: (event: PointerEvent<HTMLDivElement>): void => {
            if (from.current !== null) onChoose(placeBetween(from.current, pointAt(event)));
            from.current = null;
          },
        };
  return (
    <div className={onChoose === null ? 'leaf-marks' : 'leaf-marks leaf-choosing'} {...hands}>
      {notes.map(({ id, place }, index) =>
        place === null ? null : (
          <span className="leaf-mark" key={id} style={styleOf(place)} aria-hidden="true">
            <b>{index + 1}</b>
          </span>
        ),
      )}
      {chosen === null ? null : (
        <span className="leaf-mark leaf-chosen" style={styleOf(chosen)} aria-hidden="true" />
      )}
    </div>
  );
}

/** The notes on a page, numbered as they are on it; and how another is made. */
function PageNotes(props: {
  readonly id: string;
  readonly page: number;
  readonly notes: readonly NoteDto[];
  readonly mine: MyNotes;
  readonly chosen: PlaceOnPageDto | null;
  readonly writing: boolean;
  readonly onWriting: (writing: boolean) => void;
}) {
  const { lang } = useSettings();
  const k = leafTexts[lang];
  const { id, page, notes, mine, chosen, writing, onWriting } = props;
  return (
    <section className="leaf-find" aria-label={k.notesOn(page)}>
      <p className="note">{k.noteMine}</p>
      <NoteList
        id={id}
        notes={notes}
        mine={mine}
        where={(note) => (
          <b className="num">
            {notes.indexOf(note) + 1}
            {note.place === null ? ` ${k.noteWhole}` : ''}
          </b>
        )}
      />
      {writing ? (
        <NoteForm
          id={`${id}-new`}
          label={k.noteText}
          mine={mine}
          onSave={(text) => mine.save({ page, place: chosen, at: null, text })}
          onClose={() => {
            onWriting(false);
          }}
        >
          <p className="note">{chosen === null ? k.notePlace : k.notePlaced}</p>
        </NoteForm>
      ) : (
        <Button
          onPress={() => {
            onWriting(true);
          }}
        >
          <Icon name="plus" />
          {k.noteNew}
        </Button>
      )}
    </section>
  );
}

export interface Noting {
  readonly on: boolean;
  readonly toggle: () => void;
  /** Of the whole file. */
  readonly count: number;
  readonly marks: Marks | null;
  readonly panel: ReactNode;
}

/** One's own notes on the pages of a file, shown when they are asked for. What is being written starts anew with each page. */
export function useNoting(id: string, url: string, page: number): Noting {
  const mine = useNotes(url);
  const [on, setOn] = useState(false);
  const [begun, setBegun] = useState<{
    readonly page: number;
    readonly place: PlaceOnPageDto | null;
  } | null>(null);
  const now = begun?.page === page ? begun : null;
  const notes = mine.notes.filter((note) => note.page === page);
  const chosen = now?.place ?? null;
  const choose = (place: PlaceOnPageDto): void => {
    setBegun({ page, place });
  };
  return {
    on,
    toggle: () => {
      setOn(!on);
      setBegun(null);
    },
    count: mine.notes.length,
    marks: on ? { notes, chosen, onChoose: now === null ? null : choose } : null,
    panel: on ? (
      <PageNotes
        id={id}
        page={page}
        notes={notes}
        mine={mine}
        chosen={chosen}
        writing={now !== null}
        onWriting={(writing) => {
          setBegun(writing ? { page, place: null } : null);
        }}
      />
    ) : null,
  };
}
