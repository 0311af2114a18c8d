import { lazy, Suspense, useEffect, useState } from 'react';
import { Route, Routes, useLocation, useNavigate, useSearchParams } from 'react-router';
import { Brand, Icon, LinkButton, SearchBox, useUi } from '@xiezhi/ui';
import { to } from '../addresses.ts';
import { api } from '../api.ts';
import { casesPage, tasksPage } from '../cases-page.ts';
import { headWords } from '../clock.ts';
import { useLive } from '../live.tsx';
import { useLoad } from '../load.ts';
import { useMe } from '../me.tsx';
import { ApiFailure, type Said } from '../failure.ts';
import { Answer, FailureNotice } from '../shell/answers.tsx';
import { LanguageButton, Shell, SignInOut, TopStrip } from '../shell/shell.tsx';
import { OfflineStrip } from '../shell/offline-strip.tsx';
import type { Texts } from '../texts/zh-CN.ts';
import { useSettings } from '../settings.tsx';
import { CourtLogPage, LogAlarmNotice } from './court-log-page.tsx';
import { CourtPage } from './court-page.tsx';
import { DeskContext, type DeskData } from './desk-data.tsx';
import { ServicesPage } from './services-page.tsx';
import { useDeskKeys } from './keys.ts';
import { Rail } from './rail.tsx';
import { OutboxPage } from './outbox-page.tsx';
import { PeoplePage } from './people-page.tsx';
import { ReconciliationPage } from './reconciliation-page.tsx';
import {
  ActsPage,
  CalendarPage,
  CasesPage,
  DeskCasePage,
  ReviewPage,
  SearchPage,
  TasksPage,
} from './pages.tsx';
import { Panel } from './panel.tsx';

const KeysDialog = lazy(() => import('./keys-dialog.tsx'));

function useMinute(): void {
  const [, setTurn] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      setTurn((before) => before + 1);
    }, 30_000);
    return () => {
      clearInterval(timer);
    };
  }, []);
}

function Head({ onKeys }: { readonly onKeys: () => void }) {
  const { t, lang, letters } = useSettings();
  const { data: me } = useMe();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  useMinute();
  return (
    <header className="desk-top">
      <Brand name={t.nameShort} court={me?.court?.name ?? ''} mark />
      <SearchBox
        label={t.desk.searchLabel}
        placeholder={t.desk.searchPlaceholder}
        initial={params.get('q') ?? ''}
        letters={letters}
        onSearch={(words) => void navigate(to.deskSearch(words))}
      />
      <div className="me">
        <time className="w-l">{headWords(lang)}</time>
        <button type="button" className="btn w-wide" onClick={onKeys}>
          <Icon name="keys" />
          {t.desk.keys}
          <kbd className="kbd" aria-hidden="true">
            ?
          </kbd>
        </button>
        <LanguageButton />
        <SignInOut />
      </div>
    </header>
  );
}

function useDeskData(): DeskData {
  const [offset, turnTasks] = useState(0);
  const tasks = useLoad(`tasks ${String(offset)}`, (signal) => tasksPage(offset, signal));
  const cases = useLoad('cases', (signal) => casesPage(0, signal));
  const calendar = useLoad('calendar', api.calendar);
  const [chosen, select] = useState<string | null>(null);
  useLive(null, () => {
    tasks.reload();
    cases.reload();
    calendar.reload();
  });
  // The panel shows a case; an account, the calendar and what people say of the court have pages of their own.
  const first = (tasks.data?.rows ?? [])
    .filter(({ stream }) => stream.startsWith('case:'))
    .sort((one, other) => (one.due?.days ?? 999) - (other.due?.days ?? 999))[0];
  const selected = chosen ?? first?.stream ?? null;
  return { tasks, turnTasks, cases, calendar, selected, select };
}

/** The workbench of the court's staff: dense, keyboard first, nothing hidden on hover. */
function Bench() {
  const ui = useUi();
  const { pathname } = useLocation();
  const data = useDeskData();
  const [keys, setKeys] = useState(false);
  useEffect(() => {
    document.documentElement.dataset['density'] = 'desk';
    return () => {
      delete document.documentElement.dataset['density'];
    };
  }, []);
  useDeskKeys((key) => {
    if (key !== '?') return false;
    setKeys(true);
    return true;
  });
  const whole = pathname.startsWith('/desk/cases/');
  // Pages about the court itself have no case beside them.
  const alone = [
    to.deskPart('court'),
    to.deskPart('outbox'),
    to.deskPart('reconciliation'),
    to.deskPart('services'),
    to.deskPart('people'),
    to.deskPart('log'),
  ].includes(pathname);
  return (
    <DeskContext value={data}>
      <a className="skip" href="#main">
        {ui.t.skip}
      </a>
      <TopStrip />
      <OfflineStrip />
      <div className={alone ? 'desk desk-alone' : 'desk'}>
        <Head
          onKeys={() => {
            setKeys(true);
          }}
        />
        <Rail />
        <main className="bench" id="main" tabIndex={-1}>
          <LogAlarmNotice />
          <Routes>
            <Route index element={<TasksPage />} />
            <Route path="review" element={<ReviewPage />} />
            <Route path="calendar" element={<CalendarPage />} />
            <Route path="cases" element={<CasesPage />} />
            <Route path="cases/:key" element={<DeskCasePage />} />
            <Route path="acts" element={<ActsPage />} />
            <Route path="court" element={<CourtPage />} />
            <Route path="reconciliation" element={<ReconciliationPage />} />
            <Route path="services" element={<ServicesPage />} />
            <Route path="people" element={<PeoplePage />} />
            <Route path="outbox" element={<OutboxPage />} />
            <Route path="log" element={<CourtLogPage />} />
            <Route path="search" element={<SearchPage />} />
            <Route path="*" element={<NoSuchPart />} />
          </Routes>
        </main>
        {alone ? null : <Panel stream={data.selected} whole={whole} />}
      </div>
      {keys ? (
        <Suspense fallback={null}>
          <KeysDialog
            onClose={() => {
              setKeys(false);
            }}
          />
        </Suspense>
      ) : null}
    </DeskContext>
  );
}

function NoSuchPart() {
  const { t } = useSettings();
  return (
    <section>
      <header>
        <h1>{t.failure.absent}</h1>
      </header>
      <LinkButton href={to.desk}>{t.desk.title}</LinkButton>
    </section>
  );
}

/** For the court's staff; anybody else is told so, and where their own things are. */
export default function Desk() {
  const { t } = useSettings();
  const { data: me, failure, reload } = useMe();
  if (me === null || !me.signedIn) {
    return (
      <Shell title={t.desk.title} narrow current="desk">
        {me === null ? (
          <Answer loaded={{ data: null, failure, at: '', reload }}>{() => null}</Answer>
        ) : (
          <FailureNotice
            failure={new ApiFailure('sign-in', [], deskSignIn(t))}
            asPage
            reload={reload}
          />
        )}
      </Shell>
    );
  }
  if (me.offices.length > 0) return <Bench />;
  return (
    <Shell title={t.desk.staffOnly} narrow>
      <section className="notice">
        <h1>{t.desk.staffOnly}</h1>
        <p>{t.desk.staffOnlyLead}</p>
        <div className="row">
          <LinkButton href={to.cases} rank="first">
            {t.failure.cases}
          </LinkButton>
          <LinkButton href={to.home}>{t.failure.home}</LinkButton>
        </div>
      </section>
    </Shell>
  );
}

const deskSignIn = (t: Texts): Said => ({ title: t.failure.signIn, detail: t.desk.signInLead });
