import { useEffect, useRef } from 'react';
import { useSettings } from '../settings.tsx';

export type Move =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'larger'
  | 'smaller'
  | 'width'
  | 'turn'
  | 'find'
  | 'follow'
  | 'point'
  | 'help';

/** Keys that are no characters work always. */
const always: Readonly<Record<string, Move>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
};
/** Of those that are characters whoever speaks to their machine may rid themselves (WCAG 2.1.4). */
const characters: Readonly<Record<string, Move>> = {
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '0': 'width',
  r: 'turn',
  '/': 'find',
  f: 'follow',
  m: 'point',
  '?': 'help',
};

/** Fields, players and lists have their own use for these keys. */
const ownUse = 'input,textarea,select,audio,video,[contenteditable=true],[role=dialog]';

/** What a room shows of a page that is larger than it. */
export type Room = Pick<
  HTMLElement,
  'scrollLeft' | 'scrollTop' | 'scrollWidth' | 'scrollHeight' | 'clientWidth' | 'clientHeight'
>;

/** Whether the key still moves what is in the room: then it is for that, and turns the page when the end is reached. */
export function movesWithin(key: string, room: Room): boolean {
  const right = room.scrollWidth - room.clientWidth - room.scrollLeft > 1;
  const down = room.scrollHeight - room.clientHeight - room.scrollTop > 1;
  switch (key) {
    case 'ArrowRight':
      return right;
    case 'ArrowLeft':
      return room.scrollLeft > 1;
    case 'PageDown':
    case 'End':
      return down;
    case 'PageUp':
    case 'Home':
      return room.scrollTop > 1;
    default:
      return false;
  }
}

/**
 * Moves by the keyboard, wherever on the page the focus is.
 * @param take returns whether it had a use for the move; for what nobody uses the key does what it does elsewhere.
 */
export function useMoves(take: (move: Move) => boolean): void {
  const { letters } = useSettings();
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { key, target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (target instanceof HTMLElement && target.closest(ownUse) !== null) return;
      // With shift they choose text.
      const named = event.shiftKey ? undefined : always[key];
      const move = named ?? (letters ? characters[key.toLowerCase()] : undefined);
      if (move === undefined) return;
      const room = target instanceof HTMLElement ? target.closest('.leaf-page') : null;
      if (room !== null && movesWithin(key, room)) return;
      if (latest.current(move)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [letters]);
}
