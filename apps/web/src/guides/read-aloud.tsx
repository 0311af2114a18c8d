import { useEffect, useState } from 'react';
import { Button } from '@xiezhi/ui';
import { useSettings } from '../settings.tsx';
import { guideTexts } from './texts.ts';

const voice = (): SpeechSynthesis | null =>
  'speechSynthesis' in globalThis ? globalThis.speechSynthesis : null;

/** Reads lines aloud in the language of the page, one after another, until stopped or the page is left. */
export function ReadAloud({ lines }: { readonly lines: readonly string[] }) {
  const { lang } = useSettings();
  const g = guideTexts[lang];
  const [reading, setReading] = useState(false);
  useEffect(() => () => voice()?.cancel(), []);
  if (voice() === null) return <p className="note">{g.noVoice}</p>;
  const stop = (): void => {
    voice()?.cancel();
    setReading(false);
  };
  const start = (): void => {
    voice()?.cancel();
    setReading(true);
    lines.forEach((line, index) => {
      const said = new SpeechSynthesisUtterance(line);
      said.lang = lang;
      said.rate = 0.9;
      if (index === lines.length - 1) said.onend = () => setReading(false);
      said.onerror = () => setReading(false);
      voice()?.speak(said);
    });
  };
  return <Button onPress={reading ? stop : start}>{reading ? g.stop : g.read}</Button>;
}
