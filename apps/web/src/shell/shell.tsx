import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router';
import {
  DemoStrip,
  Footer,
  Icon,
  LinkButton,
  Masthead,
  SizeStepper,
  Switch,
  useUi,
} from '@xiezhi/ui';
import { to } from '../addresses.ts';
import { api } from '../api.ts';
import { momentWords, nowIso } from '../clock.ts';
import { copiesOf, forgetWindow } from '../form/kept.ts';
import { leaving, signedOut, write } from '../keep.ts';
import { useMe } from '../me.tsx';
import { chosenHere } from '../offline/chosen.ts';
import { elderSizes, useStart } from '../settings.tsx';
import { OfflineStrip } from './offline-strip.tsx';

/** What is not real here, said before anything else: the demo, the stand-ins, a clock moved by hand. */
export function TopStrip() {
  const { t, size, change, lang } = useStart();
  const { data: me } = useMe();
  const place = elderSizes.findIndex((each) => each === size);
  const step = (by: number): void => {
    const next = elderSizes[place + by];
    if (next !== undefined) change({ size: next });
  };
  const words = [
    me && me.standIns.length > 0 ? t.standIns(me.standIns.join(t.comma)) : '',
    me?.clock === 'manual' ? t.manualClock(momentWords(me.now, lang)) : '',
  ].filter((part) => part !== '');
  return (
    <DemoStrip
      demo={me?.demo === true || words.length > 0}
      {...(me?.demo === true ? {} : { tag: t.standInTag })}
      words={me?.demo === true ? t.demoWords : (words[0] ?? '')}
      more={(me?.demo === true ? words : words.slice(1)).join(lang === 'en' ? ' ' : '')}
    >
      <SizeStepper
        size={size}
        smallest={place <= 0}
        largest={place >= elderSizes.length - 1}
        onSmaller={() => {
          step(-1);
        }}
        onLarger={() => {
          step(1);
        }}
      />
    </DemoStrip>
  );
}

export function LanguageButton() {
  const { t, lang, change } = useStart();
  return (
    <button
      type="button"
      className="btn"
      lang={t.languageCode}
      onClick={() => {
        change({ lang: lang === 'en' ? 'zh-CN' : 'en' });
      }}
    >
      <Icon name="globe" />
      <span className="w-l">{t.language}</span>
      <span className="w-s">{t.languageShort}</span>
    </button>
  );
}

export function ElderSwitch() {
  const { elder, change } = useStart();
  const { t } = useUi();
  return (
    <Switch
      label={t.elder}
      on={elder}
      onChange={(on) => {
        change({ elder: on });
      }}
    />
  );
}

/** @param then where whoever sits there next begins. */
export function useSignOut(then: string = to.home): () => Promise<void> {
  const { t } = useStart();
  const { data, reload } = useMe();
  const navigate = useNavigate();
  const person = data?.person ?? '';
  return async () => {
    if (chosenHere() !== null || copiesOf(person).length > 0) {
      const here = await import('../offline/keep-here.ts').catch(() => null);
      const lost = here === null || (await here.isSomethingLost(person).catch(() => true));
      if (lost && !confirm(t.leaveUnsent)) return;
      await here?.lockHere(false);
    }
    // Whoever sits down next must not find what was written here before.
    forgetWindow();
    try {
      await api.signOut();
    } catch {
      // Without a line the court still takes this browser for signed in: it is told as soon as it can be.
      write(leaving, true);
    } finally {
      write(signedOut, nowIso());
      reload();
      await navigate(then);
    }
  };
}

export function SignInOut() {
  const { t } = useStart();
  const { Anchor } = useUi();
  const { data: me } = useMe();
  const { pathname, search } = useLocation();
  const leave = useSignOut();
  if (me?.signedIn !== true) {
    if (pathname === '/sign-in') return null;
    return (
      <LinkButton href={pathname === '/' ? to.signIn() : to.signIn(pathname + search)} rank="first">
        {t.signIn}
      </LinkButton>
    );
  }
  const name = me.name ?? '';
  return (
    <>
      <Anchor
        className="btn who-am-i"
        href={to.account}
        aria-label={t.accountOf(name)}
        {...(pathname === to.account ? { 'aria-current': 'page' as const } : {})}
      >
        <Icon name="person" />
        {name}
      </Anchor>
      <button
        type="button"
        className="btn"
        aria-label={t.signOutAs(name)}
        onClick={() => void leave()}
      >
        {t.signOut}
      </button>
    </>
  );
}

/** Names the page in the window's title. */
export function usePage(title: string): void {
  const { t } = useStart();
  useEffect(() => {
    document.title = title === '' ? t.name : t.title(title);
  }, [title, t]);
}

/** On every change of address: to the top, and the focus on the page's text. */
export function PageTurns() {
  const { pathname } = useLocation();
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [pathname]);
  return null;
}

export interface ShellProps {
  readonly title: string;
  readonly current?: 'start' | 'cases' | 'account' | 'desk';
  readonly spine?: ReactNode;
  readonly narrow?: boolean;
  readonly children: ReactNode;
}

/** The frame of the portal: strip, masthead, the page, foot. */
export function Shell(props: ShellProps) {
  const { t } = useStart();
  const ui = useUi();
  const { data: me } = useMe();
  usePage(props.title);
  const staff = (me?.offices.length ?? 0) > 0;
  const court = me?.court;
  const frame = (
    <>
      <TopStrip />
      <OfflineStrip />
      <Masthead
        name={t.name}
        court={court?.name ?? ''}
        mark={props.spine === undefined}
        links={[
          { href: to.home, title: t.nav.start, current: props.current === 'start' },
          { href: to.cases, title: t.nav.cases, current: props.current === 'cases' },
          ...(staff
            ? [{ href: to.desk, title: t.nav.desk, current: props.current === 'desk' }]
            : []),
          ...(me?.signedIn === true
            ? [
                {
                  href: to.account,
                  title: t.account.title,
                  current: props.current === 'account',
                  narrowOnly: true,
                },
              ]
            : []),
        ]}
      >
        <ElderSwitch />
        <LanguageButton />
        <SignInOut />
      </Masthead>
      <main id="main" tabIndex={-1} className={props.narrow === true ? 'wrap narrow' : 'wrap'}>
        {props.children}
      </main>
      <Footer
        lines={[t.footer.equal, ...(court ? [t.footer.centre(court.address, court.hours)] : [])]}
        links={[
          { href: to.guides, title: t.footer.guides },
          { href: to.tools, title: t.footer.tools },
          { href: to.verify, title: t.footer.verify },
          { href: to.served, title: t.footer.served },
          { href: to.pay, title: t.footer.pay },
          { href: to.messages, title: t.footer.messages },
          { href: to.announcements, title: t.footer.announcements },
          { href: to.feedback, title: t.footer.feedback },
        ]}
      />
    </>
  );
  return (
    <>
      <a className="skip" href="#main">
        {ui.t.skip}
      </a>
      {props.spine === undefined ? (
        frame
      ) : (
        <div className="case">
          {props.spine}
          <div>{frame}</div>
        </div>
      )}
    </>
  );
}
