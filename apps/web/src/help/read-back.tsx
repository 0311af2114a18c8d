import { useEffect, useState, type RefObject } from 'react';
import { Confirmation } from '@xiezhi/ui';
import { ReadAloud } from '../guides/read-aloud.tsx';
import { useSettings } from '../settings.tsx';
import { helpTexts } from '../texts/help.ts';

/** Who wrote it, and all that stands there, to be heard as well as read. */
export function WrittenDown(props: {
  readonly by: string;
  readonly answers: RefObject<HTMLDivElement | null>;
}) {
  const { lang } = useSettings();
  const w = helpTexts[lang];
  const { answers } = props;
  const [lines, setLines] = useState<readonly string[]>([]);
  useEffect(() => {
    const text = answers.current?.innerText ?? '';
    setLines(text.split('\n').filter((line) => line.trim() !== ''));
  }, [answers]);
  return (
    <section className="notice">
      <h2>{w.readTitle(props.by)}</h2>
      <p>{w.readLead}</p>
      <div className="row">
        <ReadAloud lines={lines} />
      </div>
    </section>
  );
}

/** Said by its owner before it goes to the court. */
export function ItIsMine(props: {
  readonly sure: boolean;
  readonly onChange: (sure: boolean) => void;
}) {
  const { lang } = useSettings();
  return (
    <Confirmation
      id="read-back"
      label={helpTexts[lang].sure}
      value={props.sure}
      onChange={props.onChange}
    />
  );
}
