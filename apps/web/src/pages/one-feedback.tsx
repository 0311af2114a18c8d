import { LinkButton, Section, StateWord, DueWord, useUi, Words } from '@xiezhi/ui';
import type { FeedbackDto } from '@xiezhi/contract';
import { useParams } from 'react-router';
import { to } from '../addresses.ts';
import { api } from '../api.ts';
import { OptionalList, TodoList } from '../case/acts.tsx';
import { dayWords, exactWords } from '../clock.ts';
import { useLive } from '../live.tsx';
import { useLoad } from '../load.ts';
import { Answer } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';
import { useSettings } from '../settings.tsx';

function Course({ entries }: Pick<FeedbackDto, 'entries'>) {
  const { lang } = useSettings();
  const { Anchor } = useUi();
  return (
    <ol className="rows">
      {entries.map((one) => (
        <li key={one.seq}>
          <p>
            <b>{one.title}</b> <time dateTime={one.at}>{exactWords(one.at, lang)}</time>
          </p>
          {one.detail === '' ? null : <p className="lines">{one.detail}</p>}
          {one.files.map((file) => (
            <p key={file.sha256}>
              <Anchor href={file.url}>{file.name}</Anchor>
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}

function One({ found }: { readonly found: FeedbackDto }) {
  const { t, lang } = useSettings();
  const f = t.feedback;
  const { offers, due } = found;
  const from = found.mine ? undefined : 'desk';
  return (
    <>
      <div className="page-h">
        <h1>
          <Words>{found.title}</Words>
        </h1>
        <p>
          <StateWord
            tone={due === undefined ? 'idle' : 'now'}
            icon={due === undefined ? 'check' : 'clock'}
          >
            {found.stageTitle}
          </StateWord>{' '}
          {due === undefined ? null : (
            <>
              {dayWords(due.on, lang)} <DueWord days={due.days} />
            </>
          )}
        </p>
      </div>
      {found.text === '' ? null : (
        <Section title={f.said}>
          <p className="lines">{found.text}</p>
        </Section>
      )}
      {offers.length === 0 ? null : (
        <Section title={f.todo}>
          {offers.some(({ owed }) => owed) ? (
            <TodoList offers={offers} {...(from === undefined ? {} : { from })} />
          ) : null}
          {offers.every(({ owed }) => owed) ? null : (
            <OptionalList offers={offers} {...(from === undefined ? {} : { from })} />
          )}
        </Section>
      )}
      <Section title={f.course}>
        <Course entries={found.entries} />
      </Section>
      <p className="add">
        <LinkButton href={to.feedback}>{f.toAll}</LinkButton>
      </p>
    </>
  );
}

/** One thing somebody said of the court, for them and for whoever answers it. */
export default function OneFeedback() {
  const { t } = useSettings();
  const { key = '' } = useParams();
  const one = useLoad(`feedback ${key}`, (signal) => api.oneFeedback(key, signal));
  useLive(key, one.reload);
  return (
    <Shell title={one.data?.title ?? t.feedback.title} narrow>
      <Answer loaded={one} lines={8}>
        {(found) => <One found={found} />}
      </Answer>
    </Shell>
  );
}
