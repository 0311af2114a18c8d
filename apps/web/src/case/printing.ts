import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Is this page being printed? What is only for the screen is left out of it, and its parts are numbered without it. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const say = (now: boolean) => (): void => {
      flushSync(() => {
        setPrinting(now);
      });
    };
    const [begin, end] = [say(true), say(false)];
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
