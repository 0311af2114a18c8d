import { useSyncExternalStore } from 'react';

const query = '(max-width: 720px)';

function subscribe(tell: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener('change', tell);
  return () => {
    media.removeEventListener('change', tell);
  };
}

/** A telephone, or a window that was drawn that large. */
export const useNarrow = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => matchMedia(query).matches,
    () => false,
  );
