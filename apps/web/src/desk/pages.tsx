import { useEffect, useState } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { Empty, LinkButton, Section, StageBar, Words } from '@xiezhi/ui';
import type { CaseSpaceDto } from '@xiezhi/contract';
import { isApplying, isCounterFiling, to } from '../addresses.ts';
import { api } from '../api.ts';
import { casesPage } from '../cases-page.ts';
import { OptionalList, TodoList } from '../case/acts.tsx';
import { useCaseSpace } from '../case/case-space.tsx';
import { Exhibits } from '../case/exhibits.tsx';
import { Papers } from '../case/papers.tsx';
import {
  CannotList,
  CaseLanes,
  CaseTitle,
  ClosedNotice,
  Docket,
  NextSteps,
} from '../case/parts.tsx';
import { useLive } from '../live.tsx';
import { useLoad } from '../load.ts';
import { useMe } from '../me.tsx';
import { Answer } from '../shell/answers.tsx';
import { usePage } from '../shell/shell.tsx';
import { TurnPages } from '../shell/turn-pages.tsx';
import { CasePresenting } from '../presenting/in-case.tsx';
import { useSettings } from '../settings.tsx';
import { OtherKinds } from './other-kinds.tsx';
import { reviewRows, useDesk } from './desk-data.tsx';
import { Calendar } from './calendar-table.tsx';
import { CaseTable, ReviewTable, TaskTable } from './tables.tsx';

function KeyHints() {
  const { t, letters } = useSettings();
  if (!letters) return null;
  const k = t.desk.keyList;
  const hints: readonly (readonly [string, string])[] = [
    ['J K', k.next],
    ['Enter', k.open],
    ['E', k.act],
    ['W', k.why],
    ['/', k.search],
    ['?', k.help],
  ];
  return (
    <p className="keys">
      {hints.map(([keys, words]) => (
        <span key={keys}>
          {keys.split(' ').map((key) => (
            <kbd className="kbd" key={key}>
              {key}
            </kbd>
          ))}{' '}
          {words}
        </span>
      ))}
    </p>
  );
}

export function TasksPage() {
  const { t } = useSettings();
  const { tasks, turnTasks } = useDesk();
  usePage(t.desk.tasksTitle);
  return (
    <Answer loaded={tasks}>
      {(page) => {
        const review = reviewRows(page.rows);
        return (
          <>
            <TaskTable of={page} />
            <TurnPages of={page} onTurn={turnTasks} />
            <KeyHints />
            {review.length === 0 ? null : <ReviewTable tasks={review} asPage={false} />}
          </>
        );
      }}
    </Answer>
  );
}

export function ReviewPage() {
  const { t } = useSettings();
  const { tasks, turnTasks } = useDesk();
  const { data: me } = useMe();
  usePage(t.desk.review);
  const supervises = me?.offices.some((office) => office.post === 'president') === true;
  return (
    <>
      <Answer loaded={tasks}>
        {(page) => (
          <>
            <ReviewTable tasks={reviewRows(page.rows)} asPage />
            <TurnPages of={page} onTurn={turnTasks} />
          </>
        )}
      </Answer>
      <AtCounter />
      {supervises ? <Overdue /> : null}
    </>
  );
}

/** For whoever works at the counter: somebody stands there with a suit. */
function AtCounter() {
  const { t } = useSettings();
  const { data } = useLoad('offers', api.offers);
  const counters = data?.offers.filter((one) => isCounterFiling(one) && !isApplying(one)) ?? [];
  return counters.length === 0 ? null : (
    <Section title={t.desk.atCounter}>
      <ul className="ways">
        {counters.map((offer) => (
          <li key={offer.key}>
            <div>
              <h2 className="h3">{offer.title}</h2>
              <p>{offer.lead}</p>
            </div>
            <LinkButton href={to.act(offer, 'desk')}>{t.desk.begin}</LinkButton>
          </li>
        ))}
        <OtherKinds />
      </ul>
    </Section>
  );
}

/** For the president: filings that nobody answered in time. */
function Overdue() {
  const { t } = useSettings();
  const overdue = useLoad('overdue', api.overdue);
  useLive(null, overdue.reload);
  return (
    <Answer loaded={overdue} asPage={false}>
      {(rows) => (
        <ReviewTable
          tasks={rows}
          asPage={false}
          said={{ title: t.desk.overdueTitle, note: t.desk.overdueNote, none: t.desk.noOverdue }}
        />
      )}
    </Answer>
  );
}

export function CalendarPage() {
  const { t } = useSettings();
  const { calendar } = useDesk();
  usePage(t.desk.calendar);
  return <Answer loaded={calendar}>{(rows) => <Calendar rows={rows} />}</Answer>;
}

export function CasesPage() {
  const { t } = useSettings();
  const [offset, setOffset] = useState(0);
  const cases = useLoad(`cases ${String(offset)}`, (signal) => casesPage(offset, signal));
  useLive(null, cases.reload);
  usePage(t.desk.cases);
  return (
    <Answer loaded={cases}>
      {(page) => (
        <>
          <CaseTable title={t.desk.cases} rows={page.rows} note={t.cases.count(page.total)} />
          <TurnPages of={page} onTurn={setOffset} />
        </>
      )}
    </Answer>
  );
}

export function SearchPage() {
  const [params] = useSearchParams();
  const words = params.get('q') ?? '';
  return <Search key={words} words={words} />;
}

/** What is asked for anew begins at its first page. */
function Search({ words }: { readonly words: string }) {
  const { t } = useSettings();
  const [offset, setOffset] = useState(0);
  const found = useLoad(`search ${String(offset)} ${words}`, (signal) =>
    api.search(words, offset, signal),
  );
  usePage(t.desk.searchTitle);
  return (
    <Answer loaded={found}>
      {(page) =>
        page.total === 0 ? (
          <section>
            <h1>{t.desk.noFound(words)}</h1>
            <p>{t.desk.noFoundLead}</p>
          </section>
        ) : (
          <>
            <CaseTable
              title={`${t.desk.searchTitle} “${words}”`}
              rows={page.rows}
              note={t.desk.found(page.total)}
            />
            <TurnPages of={page} onTurn={setOffset} />
          </>
        )
      }
    </Answer>
  );
}

export function ActsPage() {
  const { t } = useSettings();
  const offers = useLoad('offers', api.offers);
  usePage(t.desk.acts);
  return (
    <Answer loaded={offers}>
      {(answer) => (
        <section>
          <header>
            <h1>{t.desk.acts}</h1>
          </header>
          {answer.offers.length === 0 ? (
            <Empty title={t.desk.canNone} />
          ) : (
            <ul className="ways">
              {answer.offers
                .filter((offer) => !isApplying(offer))
                .map((offer) => (
                  <li key={`${offer.command} ${offer.key}`}>
                    <div>
                      <h2 className="h3">{offer.title}</h2>
                      <p>{offer.lead}</p>
                    </div>
                    <LinkButton href={to.act(offer, 'desk')}>{t.desk.begin}</LinkButton>
                  </li>
                ))}
              <OtherKinds />
            </ul>
          )}
          {answer.notOffered.length === 0 ? null : (
            <Section title={t.desk.cannot}>
              <CannotList items={answer.notOffered} />
            </Section>
          )}
        </section>
      )}
    </Answer>
  );
}

/** What is to come, and all there is; nothing of it is here while the case is closed to the reader. */
function DeskCourse({ space }: { readonly space: CaseSpaceDto }) {
  const c = useSettings().t.caseSpace;
  return (
    <>
      <Section title={c.next}>
        <NextSteps space={space} />
      </Section>
      {space.lanes.length === 0 ? null : (
        <Section title={c.lanes}>
          <CaseLanes space={space} from="desk" />
        </Section>
      )}
      <Section id="docket" title={c.docket} count={c.docketNote(space.docket.length)}>
        <Docket space={space} from="desk" />
      </Section>
      {space.exhibits.length === 0 ? null : (
        <Section id="exhibits" title={c.exhibits} count={c.exhibitsNote(space.exhibits.length)}>
          <Exhibits space={space} />
        </Section>
      )}
      <Section title={c.papers}>
        <Papers papers={space.papers} />
      </Section>
    </>
  );
}

export function DeskCasePage() {
  const { t } = useSettings();
  const { key = '' } = useParams();
  const { select } = useDesk();
  const space = useCaseSpace(key);
  usePage(space.data?.number ?? space.data?.title ?? t.desk.cases);
  useEffect(() => {
    select(key);
  }, [key, select]);
  const c = t.caseSpace;
  return (
    <Answer loaded={space} lines={12}>
      {(found) => (
        <div className="desk-case">
          <p className="no num">
            <Words>
              {[found.number ?? c.caseNumberNone, found.cause, found.bench]
                .filter((words) => words !== '')
                .join(' · ')}
            </Words>
          </p>
          <CaseTitle title={found.title} />
          <StageBar stages={found.stages} />
          <ClosedNotice space={found} from="desk" />
          <CasePresenting space={found} from="desk" />
          <Section title={c.todo}>
            <TodoList offers={found.offers} from="desk" />
          </Section>
          {found.offers.every((offer) => offer.owed) ? null : (
            <Section title={c.optional}>
              <OptionalList offers={found.offers} from="desk" />
            </Section>
          )}
          {found.closed === undefined ? <DeskCourse space={found} /> : null}
        </div>
      )}
    </Answer>
  );
}
