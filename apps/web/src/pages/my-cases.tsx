import { useState } from 'react';
import { DueWord, Empty, LinkButton, Section, StateWord, useUi, Words } from '@xiezhi/ui';
import type { CaseRowDto } from '@xiezhi/contract';
import { filingAct, to } from '../addresses.ts';
import { casesPage, tasksPage } from '../cases-page.ts';
import { dayWords, momentWords } from '../clock.ts';
import { useLive } from '../live.tsx';
import { useLoad } from '../load.ts';
import { Answer } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';
import { TurnPages } from '../shell/turn-pages.tsx';
import { OpenDrafts } from './drafts.tsx';
import { useMe } from '../me.tsx';
import { useSettings } from '../settings.tsx';

function CaseLine({ row }: { readonly row: CaseRowDto }) {
  const { t, lang } = useSettings();
  const { Anchor } = useUi();
  return (
    <li>
      <div>
        <p className="num">
          <Words>{`${row.number ?? t.cases.noNumber} · ${row.cause}`}</Words>
        </p>
        <h2>
          <Anchor href={to.caseSpace(row.stream)}>
            <Words>{row.title}</Words>
          </Anchor>
        </h2>
        <p>
          {t.cases.role(row.role)} · {row.stageTitle} ·{' '}
          {t.cases.updated(momentWords(row.updatedAt, lang))}
        </p>
      </div>
      <div className="aside-r">
        {row.openTasks > 0 ? (
          <StateWord tone="now" icon="tray">
            {t.cases.open(row.openTasks)}
          </StateWord>
        ) : (
          <span className="note">{t.cases.nothingOpen}</span>
        )}
        {row.due ? (
          <>
            <b className="song">{dayWords(row.due.on, lang)}</b>
            <DueWord days={row.due.days} provisional={row.due.provisional} />
          </>
        ) : null}
      </div>
    </li>
  );
}

/** The list of cases, with those first where something is due first. */
function CaseList({ rows }: { readonly rows: readonly CaseRowDto[] }) {
  const far = Number.POSITIVE_INFINITY;
  const sorted = [...rows].sort(
    (one, other) =>
      (one.due?.days ?? far) - (other.due?.days ?? far) ||
      other.updatedAt.localeCompare(one.updatedAt),
  );
  return (
    <ol className="case-list">
      {sorted.map((row) => (
        <CaseLine key={row.stream} row={row} />
      ))}
    </ol>
  );
}

/** What waits in a case that is not yet one's own: somebody asks one to act for them. */
function Asked({ rows }: { readonly rows: readonly CaseRowDto[] }) {
  const { t } = useSettings();
  const tasks = useLoad('tasks', (signal) => tasksPage(0, signal));
  useLive(null, tasks.reload);
  const asked = (tasks.data?.rows ?? []).filter(
    (task) => !rows.some((row) => row.stream === task.stream),
  );
  if (asked.length === 0) return null;
  return (
    <Section title={t.cases.asked}>
      <ul className="ways">
        {asked.map((task) => (
          <li key={`${task.stream} ${task.command} ${task.key}`}>
            <div>
              <h3>{task.title}</h3>
              <p>{[task.caseTitle, task.note].filter((words) => words !== '').join(' · ')}</p>
            </div>
            <LinkButton href={to.act(task)}>
              {t.refusal.do}
              <span className="vh"> {task.title}</span>
            </LinkButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Whoever has not signed in has no list here; what they wrote in this window is still shown. */
function SignInFirst() {
  const { t } = useSettings();
  return (
    <>
      <div className="page-h">
        <h1>{t.cases.title}</h1>
      </div>
      <Empty title={t.cases.signIn}>
        <p>{t.cases.signInLead}</p>
        <p className="add row">
          <LinkButton href={to.signIn(to.cases)} rank="first">
            {t.signIn}
          </LinkButton>
          <LinkButton href={to.register(to.cases)}>{t.signInPage.register}</LinkButton>
        </p>
      </Empty>
      <OpenDrafts />
    </>
  );
}

export default function MyCases() {
  const { t } = useSettings();
  const { data: me } = useMe();
  if (me?.signedIn !== false) return <CasesOfReader />;
  return (
    <Shell title={t.cases.title} current="cases">
      <SignInFirst />
    </Shell>
  );
}

function CasesOfReader() {
  const { t } = useSettings();
  const [offset, setOffset] = useState(0);
  const cases = useLoad(`cases ${String(offset)}`, (signal) => casesPage(offset, signal));
  useLive(null, cases.reload);
  return (
    <Shell title={t.cases.title} current="cases">
      <Answer loaded={cases}>
        {(page) => (
          <>
            <div className="page-h">
              <div className="row">
                <h1>{t.cases.title}</h1>
                <span className="count">{t.cases.count(page.total)}</span>
              </div>
              <p className="lead">{t.cases.lead}</p>
            </div>
            {page.total === 0 ? (
              <Empty title={t.cases.none}>
                <p>{t.cases.noneLead}</p>
                <p className="add">
                  <LinkButton href={to.link()} rank="first">
                    {t.cases.link}
                  </LinkButton>
                </p>
              </Empty>
            ) : (
              <>
                <CaseList rows={page.rows} />
                <TurnPages of={page} onTurn={setOffset} />
              </>
            )}
            <Asked rows={page.rows} />
            <OpenDrafts />
            <p className="add row">
              <LinkButton href={to.act(filingAct)}>{t.cases.file}</LinkButton>
              {page.total === 0 ? null : <LinkButton href={to.link()}>{t.cases.link}</LinkButton>}
            </p>
          </>
        )}
      </Answer>
    </Shell>
  );
}
