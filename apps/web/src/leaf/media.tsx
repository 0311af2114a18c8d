import { useState } from 'react';
import type { FileInCaseDto } from '@xiezhi/contract';
import { useSettings } from '../settings.tsx';
import { leafTexts } from '../texts/leaf.ts';
import { Original } from './page.tsx';
import { nameOf } from './files.ts';

/** Sound and film, by the browser's own player: it has keys, and speaks to a screen reader, by itself. */
export function Media(props: { readonly at: FileInCaseDto; readonly kind: 'sound' | 'film' }) {
  const { lang } = useSettings();
  const k = leafTexts[lang];
  const [broken, setBroken] = useState(false);
  const { at, kind } = props;
  const { url } = at.file;
  const about = {
    src: url,
    controls: true,
    preload: 'metadata' as const,
    'aria-label': `${k[kind]}：${nameOf(at)}`,
    onError: () => {
      setBroken(true);
    },
  };
  return (
    <div className="leaf-media">
      {broken ? (
        <p className="notice notice-mend" role="alert">
          {k.unplayable}
        </p>
      ) : kind === 'sound' ? (
        <audio {...about} />
      ) : (
        <video {...about} playsInline />
      )}
      <Original at={at} />
    </div>
  );
}
