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
  '?': 'help',
};

/** Fields, players and lists have their own use for these keys. */
const ownUse = 'input,textarea,select,audio,video,[contenteditable=true],[role=dialog]';

/** Moves by the keyboard, wherever on the page the focus is. */
export function useMoves(take: (move: Move) => void): void {
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
      const move = always[key] ?? (letters ? characters[key.toLowerCase()] : undefined);
      if (move === undefined) return;
      event.preventDefault();
      latest.current(move);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [letters]);
}
