import { useEffect, useRef, useState } from 'react';
import { Button, Section, StateWord } from '@xiezhi/ui';
import { to } from '../addresses.ts';
import { momentWords, nowIso } from '../clock.ts';
import { forget as dropKept, read, write } from '../keep.ts';
import { useMe } from '../me.tsx';
import { useSettings } from '../settings.tsx';
import { Shell } from '../shell/shell.tsx';
import { InPerson } from './guides.tsx';
import type { Measured } from './measure.ts';
import {
  close,
  leastMegabits,
  leastPicture,
  measureCamera,
  measureMicrophone,
  measureSpeed,
  missingFeatures,
} from './measure.ts';
import { guideTexts, type GuideTexts } from './texts.ts';

const store = 'self-test';
const parts = ['browser', 'camera', 'microphone', 'down', 'up'] as const;
type Part = (typeof parts)[number];

interface Line {
  readonly good: boolean;
  readonly text: string;
}
type Results = Readonly<Partial<Record<Part, Line>>>;
interface Kept {
  readonly at: string;
  readonly results: Results;
}

const keptBefore = (): Kept | null => {
  const kept = read(store) as Partial<Kept> | null;
  return typeof kept?.at === 'string' && kept.results !== undefined
    ? { at: kept.at, results: kept.results }
    : null;
};

type Words = GuideTexts['selfTest'];
const whyWords = (s: Words, why: (Measured<never> & { ok: false })['why']): string =>
  ({
    'not-allowed': s.notAllowed,
    'not-there': s.notThere,
    insecure: s.insecure,
    failed: s.failed,
  })[why];

const lineOf = <Value,>(s: Words, found: Measured<Value>, said: (value: Value) => Line): Line =>
  found.ok ? said(found.value) : { good: false, text: whyWords(s, found.why) };

const speedLine =
  (s: Words) =>
  (rate: number): Line => {
    const words = rate.toFixed(1);
    return rate >= leastMegabits
      ? { good: true, text: s.speed(words) }
      : { good: false, text: s.slow(words) };
  };

function Own({ stream, label }: { readonly stream: MediaStream; readonly label: string }) {
  const shown = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (shown.current) shown.current.srcObject = stream;
    return () => {
      close(stream);
    };
  }, [stream]);
  return (
    <video ref={shown} className="own-picture" autoPlay muted playsInline aria-label={label} />
  );
}

function useSelfTest() {
  const { lang } = useSettings();
  const s = guideTexts[lang].selfTest;
  const [kept, setKept] = useState<Kept | null>(keptBefore);
  const [results, setResults] = useState<Results>({});
  const [now, setNow] = useState<Part | null>(null);
  const [listening, setListening] = useState(false);
  const [own, setOwn] = useState<MediaStream | null>(null);
  const run = async (): Promise<void> => {
    let all: Results = {};
    const put = (part: Part, line: Line): void => {
      all = { ...all, [part]: line };
      setResults(all);
    };
    setResults({});
    setOwn(null);
    setNow('browser');
    const missing = missingFeatures();
    put('browser', {
      good: missing.length === 0,
      text: missing.length === 0 ? '' : s.browserNo(missing.join(', ')),
    });
    setNow('camera');
    const picture = await measureCamera();
    if (picture.ok) setOwn(picture.value.stream);
    put(
      'camera',
      lineOf(s, picture, ({ width, height }) => {
        const size = `${String(width)}×${String(height)}`;
        const good = width >= leastPicture.width && height >= leastPicture.height;
        return { good, text: good ? size : s.cameraLow(size) };
      }),
    );
    setNow('microphone');
    const heard = await measureMicrophone(() => {
      setListening(true);
    });
    setListening(false);
    put(
      'microphone',
      lineOf(s, heard, (on) => ({ good: on, text: on ? '' : s.microphoneQuiet })),
    );
    for (const way of ['down', 'up'] as const) {
      setNow(way);
      put(way, lineOf(s, await measureSpeed(way), speedLine(s)));
    }
    setNow(null);
    const fresh = { at: nowIso(), results: all };
    write(store, fresh);
    setKept(fresh);
  };
  const forget = (): void => {
    dropKept(store);
    setKept(null);
    setResults({});
  };
  return { s, lang, kept, results, now, listening, own, run, forget };
}

function Lines(props: {
  readonly s: Words;
  readonly results: Results;
  readonly now: Part | null;
  readonly listening: boolean;
}) {
  const { s, results, now, listening } = props;
  return (
    <dl className="facts gap-top" aria-live="polite">
      {parts.map((part) => {
        const line = results[part];
        return line === undefined && now !== part ? null : (
          <div className="kv-row" key={part}>
            <dt>{s[part]}</dt>
            <dd>
              {line === undefined ? (
                <StateWord tone="now" icon="clock">
                  {part === 'microphone' && listening ? s.microphoneOn : s.busy}
                </StateWord>
              ) : (
                <>
                  <StateWord tone={line.good ? 'ok' : 'late'} icon={line.good ? 'check' : 'mend'}>
                    {line.good ? s.ok : s.notOk}
                  </StateWord>{' '}
                  {line.text}
                </>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Tries camera, microphone and connection, and keeps the result on this device. */
export default function SelfTest() {
  const { s, lang, kept, results, now, listening, own, run, forget } = useSelfTest();
  const { data: me } = useMe();
  const shown = Object.keys(results).length > 0 || now !== null ? results : (kept?.results ?? {});
  const over = now === null && Object.keys(shown).length === parts.length;
  const good = Object.values(shown).every((line) => line.good);
  return (
    <Shell title={s.title} narrow>
      <div className="page-h">
        <h1>{s.title}</h1>
        <p className="lead">{s.lead}</p>
      </div>
      <div className="acts row no-print">
        <Button notYet={now !== null} onPress={() => void run()} rank="first">
          {now !== null ? s.busy : over ? s.again : s.start}
        </Button>
        {kept === null || now !== null ? null : <Button onPress={forget}>{s.forget}</Button>}
      </div>
      {kept !== null && now === null ? (
        <p className="note gap-top">{s.kept(momentWords(kept.at, lang))}</p>
      ) : null}
      <Lines s={s} results={shown} now={now} listening={listening} />
      {own === null ? null : <Own stream={own} label={s.see} />}
      {over ? (
        <div className="notice" role="status">
          <p>
            <b>{good ? s.good : s.poor}</b>
          </p>
          {good ? null : <p>{s.inCourt}</p>}
        </div>
      ) : null}
      {over && !good && me?.court ? (
        <Section title={guideTexts[lang].offline}>
          <InPerson court={me.court} />
        </Section>
      ) : null}
      <p className="note gap-top">
        <a href={to.guide('equipment')}>{guideTexts[lang].selfTest.needs}</a>
      </p>
    </Shell>
  );
}
