import { useState, type SyntheticEvent } from 'react';
import { Button, Empty, LinkButton, Section, StateWord, TextField } from '@xiezhi/ui';
import type { AnnouncementsDto } from '@xiezhi/contract';
import { to } from '../addresses.ts';
import { api } from '../api.ts';
import { dayWords } from '../clock.ts';
import { useLoad } from '../load.ts';
import { useSettings } from '../settings.tsx';
import { Answer } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';

type Item = AnnouncementsDto['items'][number];

function Notice({ one }: { readonly one: Item }) {
  const { t, lang } = useSettings();
  const a = t.announcements;
  return (
    <article className="notice notice-paper" lang="zh-CN">
      <h2>{one.addressee}</h2>
      <p className="num">{one.caseNumber}</p>
      {one.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p className="note" lang={lang}>
        <StateWord tone={one.over ? 'idle' : 'now'} icon="clock">
          {one.over ? a.over : a.running}
        </StateWord>
        {' · '}
        {a.stands(dayWords(one.on, lang), dayWords(one.dueOn, lang))}
        {one.provisional ? a.provisional : ''}
      </p>
    </article>
  );
}

/** One page of them; the next is asked for from its foot. */
function Page({ text, before }: { readonly text: string; readonly before: number | null }) {
  const { t } = useSettings();
  const [more, setMore] = useState(false);
  const found = useLoad(`announcements ${text} ${String(before)}`, (signal) =>
    api.announcements(text, before, signal),
  );
  return (
    <Answer loaded={found}>
      {({ items, next }) => (
        <>
          {items.length === 0 && next === null && before === null ? (
            <Empty title={t.announcements.none}>
              <p>{t.announcements.noneLead}</p>
            </Empty>
          ) : (
            items.map((one) => (
              <Notice key={`${one.caseNumber} ${one.on} ${one.addressee}`} one={one} />
            ))
          )}
          {next === null ? null : more ? (
            <Page text={text} before={next} />
          ) : (
            <p className="add">
              <Button onPress={() => setMore(true)}>{t.announcements.more}</Button>
            </p>
          )}
        </>
      )}
    </Answer>
  );
}

/** Announcements of the court, for everybody. */
export default function Announcements() {
  const { t } = useSettings();
  const a = t.announcements;
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState('');
  const ask = (event: SyntheticEvent): void => {
    event.preventDefault();
    setAsked(words.trim());
  };
  return (
    <Shell title={a.title} narrow>
      <div className="page-h">
        <h1>{a.title}</h1>
        <p className="lead">{a.lead}</p>
      </div>
      <form role="search" className="find-row" onSubmit={ask}>
        <TextField id="announcement-search" label={a.search} value={words} onChange={setWords} />
        <Button submit>{a.go}</Button>
      </form>
      <Page key={asked} text={asked} before={null} />
      <Section title={a.mine}>
        <p>{a.mineLead}</p>
        <p className="add">
          <LinkButton href={to.link()}>{t.cases.link}</LinkButton>
        </p>
      </Section>
    </Shell>
  );
}
