import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { to } from '../addresses.ts';
import { useSettings } from '../settings.tsx';

/** Letters for the acts of the chosen case, in the order in which they stand; none that a row or a page uses. */
const letters = Array.from('EASDFCRTVBNMQXZYUIOP');
export const letterOf = (place: number): string | undefined => letters[place];

const pages: Readonly<Record<string, string>> = {
  t: to.desk,
  l: to.deskPart('review'),
  d: to.deskPart('calendar'),
  c: to.deskPart('cases'),
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input,textarea,select,[contenteditable=true],[role=dialog]') !== null;

const goWithin = 1500;

/** A press on the desk outside any field. `take` says whether it was meant for it. */
export function useDeskKeys(take: (key: string) => boolean): void {
  const { letters: on } = useSettings();
  const navigate = useNavigate();
  const latest = useRef(take);
  const goes = useRef(false);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onKey = (event: KeyboardEvent): void => {
      if (!on || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const key = event.key.toLowerCase();
      const page = pages[key];
      if (goes.current && page !== undefined) {
        goes.current = false;
        event.preventDefault();
        void navigate(page);
        return;
      }
      goes.current = key === 'g';
      clearTimeout(timer);
      timer = setTimeout(() => {
        goes.current = false;
      }, goWithin);
      if (key === 'j' || key === 'k') {
        document.querySelector<HTMLElement>('.grid tr[tabindex="0"]')?.focus();
        return;
      }
      if (latest.current(key)) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('keydown', onKey);
    };
  }, [navigate, on]);
}
