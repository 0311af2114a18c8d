import { useState } from 'react';
import type { SentToMeDto } from '@xiezhi/contract';
import { Empty, LinkButton, StateWord } from '@xiezhi/ui';
import { to } from '../addresses.ts';
import { whenWords } from '../clock.ts';
import { ApiFailure } from '../failure.ts';
import { useLive } from '../live.tsx';
import { useLoad } from '../load.ts';
import { useMe } from '../me.tsx';
import { useSettings } from '../settings.tsx';
import { Answer, FailureNotice } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';
import { TurnPages } from '../shell/turn-pages.tsx';
import { sentTexts } from '../texts/sent-to-me.ts';
import { account } from './ask.ts';

const looks = {
  sent: { tone: 'ok', icon: 'check' },
  'stand-in': { tone: 'ok', icon: 'check' },
  waiting: { tone: 'soon', icon: 'clock' },
  failed: { tone: 'late', icon: 'mend' },
} as const;

function Message({ row }: { readonly row: SentToMeDto }) {
  const { t, lang } = useSettings();
  const w = sentTexts[lang];
  const when = row.at === null ? '' : whenWords(row.at, lang);
  return (
    <li>
      <p className="note">
        {row.at === null ? null : <time dateTime={row.at}>{when}</time>}
        {row.at === null ? null : ' · '}
        {w.channel[row.channel]} · <span className="num">{row.address}</span>
      </p>
      {row.subject === '' ? null : <b lang="zh-CN">{row.subject}</b>}
      <p className="measure message" lang="zh-CN">
        {row.text}
      </p>
      <p className="row">
        <StateWord {...looks[row.state]}>{w.state[row.state]}</StateWord>
        {row.stream === null ? (
          <span className="note">{w.account}</span>
        ) : (
          <LinkButton href={to.caseSpace(row.stream)} label={t.named(w.toCase, when)}>
            {w.toCase}
          </LinkButton>
        )}
      </p>
      {row.state === 'failed' ? <p className="note">{w.failedNote}</p> : null}
    </li>
  );
}

function Messages() {
  const { lang } = useSettings();
  const w = sentTexts[lang];
  const [offset, setOffset] = useState(0);
  const sent = useLoad(`sent ${String(offset)}`, (signal) => account.sent(offset, signal));
  useLive(null, sent.reload);
  return (
    <>
      <div className="page-h">
        <h1>{w.title}</h1>
        <p className="lead">{w.lead}</p>
      </div>
      <Answer loaded={sent} asPage={false}>
        {(page) =>
          page.total === 0 ? (
            <Empty title={w.none}>
              <p>{w.noneLead}</p>
            </Empty>
          ) : (
            <>
              <ul className="rows">
                {page.rows.map((row) => (
                  <Message key={row.id} row={row} />
                ))}
              </ul>
              <TurnPages of={page} onTurn={setOffset} />
            </>
          )
        }
      </Answer>
    </>
  );
}

const signInFirst = new ApiFailure('sign-in');

/** What the court sent to whoever reads, in one place. */
export default function SentToMe() {
  const { lang } = useSettings();
  const me = useMe();
  return (
    <Shell title={sentTexts[lang].title} narrow current="account">
      <Answer loaded={me}>
        {(found) =>
          found.person === undefined ? (
            <FailureNotice failure={signInFirst} asPage reload={me.reload} />
          ) : (
            <Messages key={found.person} />
          )
        }
      </Answer>
    </Shell>
  );
}
