import { useState } from 'react';
import type { SignInsDto } from '@xiezhi/contract';
import { Button, Disclosure, Section, StateWord } from '@xiezhi/ui';
import { whenWords } from '../clock.ts';
import { asFailure, type ApiFailure } from '../failure.ts';
import { useLoad } from '../load.ts';
import { Answer, FailureNotice } from '../shell/answers.tsx';
import { useSettings } from '../settings.tsx';
import { safetyTexts } from '../texts/account-safety.ts';
import { account } from './ask.ts';

type Open = SignInsDto['open'][number];
type Before = SignInsDto['before'][number];

function Line(props: {
  readonly one: Open;
  readonly busy: boolean;
  readonly onLeave: (id: string) => void;
}) {
  const { t, lang } = useSettings();
  const w = safetyTexts[lang].devices;
  const { one } = props;
  const device = one.device === '' ? w.unknown : one.device;
  const opened = whenWords(one.openedAt, lang);
  return (
    <li>
      <div>
        <h3>{device}</h3>
        <p>
          {w.opened(opened, w.ways[one.how] ?? one.how)}
          {one.here ? null : ` ${w.seen(whenWords(one.seenAt, lang))}`}
        </p>
      </div>
      {one.here ? (
        <StateWord tone="ok" icon="check">
          {w.here}
        </StateWord>
      ) : (
        <Button
          notYet={props.busy}
          label={t.named(w.leave, `${device}${t.comma}${opened}`)}
          onPress={() => {
            props.onLeave(one.id);
          }}
        >
          {w.leave}
        </Button>
      )}
    </li>
  );
}

/** More than a person has at hand are folded away. */
const mostShown = 5;

function Lines(props: {
  readonly rows: readonly Open[];
  readonly busy: boolean;
  readonly onLeave: (id: string) => void;
}) {
  return (
    <ul className="ways gap-top">
      {props.rows.map((one) => (
        <Line key={one.id} one={one} busy={props.busy} onLeave={props.onLeave} />
      ))}
    </ul>
  );
}

function History({ rows }: { readonly rows: readonly Before[] }) {
  const { t, lang } = useSettings();
  const w = safetyTexts[lang].devices;
  if (rows.length === 0) return null;
  return (
    <Disclosure summary={w.before(rows.length)}>
      <ol className="plain">
        {rows.map((one) => (
          <li key={`${one.at} ${one.device} ${one.how}`}>
            <time dateTime={one.at}>{whenWords(one.at, lang)}</time>
            {t.comma}
            {one.device === '' ? w.unknown : one.device}
            {t.comma}
            {w.ways[one.how] ?? one.how}
            {one.newDevice ? (
              <>
                {t.comma}
                <b>{w.fresh}</b>
              </>
            ) : null}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}

/** Where the holder is signed in, and how to end it there: without a word to the court, since nothing follows from it. */
export function Devices({ title, person }: { readonly title: string; readonly person: string }) {
  const { lang } = useSettings();
  const w = safetyTexts[lang].devices;
  const loaded = useLoad(`sign-ins ${person}`, (signal) => account.signIns(signal));
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const run = (request: () => Promise<unknown>, done: string): void => {
    setBusy(true);
    setSaid('');
    setFailure(null);
    request()
      .then(() => {
        setSaid(done);
        loaded.reload();
      })
      .catch((reason: unknown) => {
        setFailure(asFailure(reason));
      })
      .finally(() => {
        setBusy(false);
      });
  };
  const leave = (id: string): void => {
    run(() => account.signOutThere(id), w.left);
  };
  return (
    <Section title={title}>
      <p className="note">{w.lead}</p>
      <p role="status">{said}</p>
      {failure === null ? null : (
        <FailureNotice failure={failure} asPage={false} reload={loaded.reload} />
      )}
      <Answer loaded={loaded} asPage={false} lines={4}>
        {({ open, before }) => (
          <>
            <Lines rows={open.slice(0, mostShown)} busy={busy} onLeave={leave} />
            {open.length <= mostShown ? null : (
              <Disclosure summary={w.more(open.length - mostShown)}>
                <Lines rows={open.slice(mostShown)} busy={busy} onLeave={leave} />
              </Disclosure>
            )}
            {open.length < 2 ? null : (
              <div className="acts row">
                <Button
                  notYet={busy}
                  onPress={() => {
                    run(() => account.signOutEverywhere(), w.leftEverywhere);
                  }}
                >
                  {w.everywhere}
                </Button>
              </div>
            )}
            <History rows={before} />
          </>
        )}
      </Answer>
    </Section>
  );
}
