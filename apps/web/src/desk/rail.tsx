import { useLocation } from 'react-router';
import { Icon, useUi, type IconName } from '@xiezhi/ui';
import { to } from '../addresses.ts';
import { useMe } from '../me.tsx';
import { useSettings } from '../settings.tsx';
import { counterTexts } from '../texts/counter.ts';
import { courtLogTexts } from '../texts/court-log.ts';
import { sittingsAhead } from './calendar-table.tsx';
import { reviewCount, useDesk } from './desk-data.tsx';

function RailLink(props: {
  readonly href: string;
  readonly icon: IconName;
  readonly title: string;
  readonly count?: number | undefined;
}) {
  const { Anchor } = useUi();
  const { pathname } = useLocation();
  const current =
    pathname === props.href || (props.href !== to.desk && pathname.startsWith(`${props.href}/`));
  return (
    <Anchor href={props.href} {...(current ? { 'aria-current': 'page' as const } : {})}>
      <Icon name={props.icon} />
      {props.title}
      {props.count === undefined ? null : <span>{props.count}</span>}
    </Anchor>
  );
}

/** For those who set the court up. */
function Setup() {
  const { t, lang } = useSettings();
  const { data: me } = useMe();
  const posts = me?.offices.map((office) => office.post) ?? [];
  const administrator = posts.includes('administrator');
  if (!administrator && !posts.includes('president')) return null;
  return (
    <>
      <h2>{t.desk.setup}</h2>
      <RailLink href={to.deskPart('court')} icon="court" title={t.desk.court.title} />
      <RailLink href={to.deskPart('log')} icon="check" title={courtLogTexts[lang].title} />
      {administrator && me?.demo === true ? (
        <RailLink href={to.deskPart('outbox')} icon="letter" title={t.desk.outbox.title} />
      ) : null}
    </>
  );
}

/** For those who serve. */
function Serving() {
  const { t } = useSettings();
  const { data: me } = useMe();
  return me?.offices.some(({ post }) => post === 'clerk' || post === 'judge') === true ? (
    <RailLink href={to.deskPart('services')} icon="letter" title={t.services.title} />
  ) : null;
}

/** For those whom a person meets at the counter. */
function Counter() {
  const { lang } = useSettings();
  const { data: me } = useMe();
  return me?.offices.some(({ post }) =>
    ['administrator', 'filing-reviewer', 'clerk'].includes(post),
  ) === true ? (
    <RailLink href={to.deskPart('people')} icon="person" title={counterTexts[lang].title} />
  ) : null;
}

/** For the posts that answer what people say of the court. */
function Answering() {
  const { t } = useSettings();
  const { data: me } = useMe();
  return me?.offices.some(({ post }) =>
    ['president', 'administrator', 'filing-reviewer'].includes(post),
  ) === true ? (
    <RailLink href={to.feedback} icon="letter" title={t.feedback.title} />
  ) : null;
}

/** For the cashier's office. */
function Cashier() {
  const { t } = useSettings();
  const { data: me } = useMe();
  return me?.offices.some(({ post }) => post === 'finance-officer') === true ? (
    <RailLink href={to.deskPart('reconciliation')} icon="books" title={t.reconciliation.title} />
  ) : null;
}

/** Where everything of the workbench is, with how much of it there is. */
export function Rail() {
  const { t } = useSettings();
  const { data: me } = useMe();
  const { tasks, cases, calendar } = useDesk();
  const offices = me?.offices.map((office) => `${office.courtName} ${office.title}`) ?? [];
  return (
    <nav className="rail" aria-label={t.desk.title}>
      <h2>{t.desk.mine}</h2>
      <RailLink href={to.desk} icon="tray" title={t.desk.tasks} count={tasks.data?.total} />
      <RailLink
        href={to.deskPart('cases')}
        icon="books"
        title={t.desk.cases}
        count={cases.data?.total}
      />
      <RailLink href={to.deskPart('acts')} icon="plus" title={t.desk.acts} />
      <h2>{t.desk.bench}</h2>
      <RailLink
        href={to.deskPart('review')}
        icon="paper"
        title={t.desk.review}
        count={reviewCount(tasks.data)}
      />
      {calendar.failure?.kind === 'absent' ? null : (
        <RailLink
          href={to.deskPart('calendar')}
          icon="day"
          title={t.desk.calendar}
          count={calendar.data ? sittingsAhead(calendar.data).length : undefined}
        />
      )}
      <Serving />
      <Counter />
      <Cashier />
      <Answering />
      <Setup />
      <p className="foot-n">
        {offices.map((office) => (
          <span className="line" key={office}>
            {office}
          </span>
        ))}
      </p>
    </nav>
  );
}
