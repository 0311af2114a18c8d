import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router';
import { Button, Empty, Icon, useUi, type IconName, Words } from '@xiezhi/ui';
import type { CourtDto, DemoCardDto, OfferDto } from '@xiezhi/contract';
import { filingAct, isApplying, isCounterFiling, to } from '../addresses.ts';
import { api } from '../api.ts';
import { asFailure, type ApiFailure } from '../failure.ts';
import { copiesOfNobody } from '../form/kept.ts';
import { useLoad } from '../load.ts';
import { useMe } from '../me.tsx';
import { Answer, FailureNotice } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';
import { useStart } from '../settings.tsx';
import { NoticeSlip } from './notice-slip.tsx';

/** Fetched by whoever may have begun a form: a visitor's first screen goes without. */
const OpenDrafts = lazy(async () => ({ default: (await import('./drafts.tsx')).OpenDrafts }));

function Begun({ signedIn }: { readonly signedIn: boolean }) {
  const [written] = useState(() => copiesOfNobody().length > 0);
  return signedIn || written ? (
    <Suspense fallback={null}>
      <OpenDrafts />
    </Suspense>
  ) : null;
}

interface Entry {
  readonly href: string;
  readonly icon: IconName;
  readonly title: string;
  readonly lead: string;
}

function IndexGroup(props: {
  readonly title: string;
  readonly note: string;
  readonly entries: readonly Entry[];
}) {
  const { Anchor } = useUi();
  return (
    <section className="index-g">
      <h2>
        {props.title} <small>{props.note}</small>
      </h2>
      <ul>
        {props.entries.map((entry) => (
          <li key={entry.href}>
            <Anchor href={entry.href}>
              <Icon name={entry.icon} large />
              <b>{entry.title}</b>
              <span>{entry.lead}</span>
              <Icon name="forward" />
            </Anchor>
          </li>
        ))}
      </ul>
    </section>
  );
}

function CourtAside({ court }: { readonly court: CourtDto }) {
  const { t } = useStart();
  return (
    <>
      <section>
        <h2>{t.home.help}</h2>
        <a className="tel" href={`tel:${court.phone}`}>
          {court.phone}
        </a>
        <p>{t.home.hotline}</p>
        <p className="gap-top">
          {t.home.legalAid}
          <a href="tel:12348" className="nowrap">
            12348
          </a>
        </p>
      </section>
      <section>
        <h2>{t.home.offline}</h2>
        <p>{t.home.offlineLead}</p>
        <dl className="kv kv-l gap-top">
          <dt>{t.home.address}</dt>
          <dd>
            <Words>{court.name}</Words>
            <br />
            <Words>{court.address}</Words>
          </dd>
          <dt>{t.home.hours}</dt>
          <dd>
            <Words>{court.hours}</Words>
          </dd>
          <dt>{t.home.phone}</dt>
          <dd>{court.phone}</dd>
        </dl>
      </section>
    </>
  );
}

function DemoDoor() {
  const { t } = useStart();
  const { reload } = useMe();
  const navigate = useNavigate();
  const cards = useLoad('demo cards', api.demoCards);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const [entering, setEntering] = useState<string | null>(null);
  const enter = async (card: DemoCardDto): Promise<void> => {
    setEntering(card.person);
    setFailure(null);
    try {
      await api.demoSignIn(card.person);
      const me = await api.me();
      reload();
      await navigate(me.offices.length > 0 ? to.desk : to.cases);
    } catch (reason) {
      setFailure(asFailure(reason));
      setEntering(null);
    }
  };
  return (
    <section className="sec-rule" aria-labelledby="demo-door">
      <header>
        <h2 id="demo-door">{t.home.demo}</h2>
        <span className="count">{t.home.demoLead}</span>
      </header>
      {failure === null ? null : (
        <FailureNotice
          failure={failure}
          asPage={false}
          reload={() => {
            setFailure(null);
          }}
        />
      )}
      <Answer loaded={cards} asPage={false} lines={4}>
        {(list) => (
          <ul className="cards">
            {list.map((card) => (
              <li key={card.person}>
                <p className="role">{card.role}</p>
                <h3>{card.name}</h3>
                <p>{card.story}</p>
                <Button notYet={entering !== null} onPress={() => void enter(card)}>
                  {entering === card.person ? t.signInPage.enteringAs : t.home.as(card.name)}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Answer>
    </section>
  );
}

const entryOf = (offer: OfferDto): Entry => ({
  href: to.act(offer),
  icon: 'paper',
  title: offer.title,
  lead: offer.lead,
});

/** What else can be done outside any case, once it is known who asks. */
function MoreActs() {
  const { t } = useStart();
  const { data } = useLoad('offers', api.offers);
  const offers =
    data?.offers.filter(
      (offer) =>
        !isApplying(offer) && (offer.command !== filingAct.command || isCounterFiling(offer)),
    ) ?? [];
  if (offers.length === 0) return null;
  return <IndexGroup title={t.home.more} note={t.cases.elsewhere} entries={offers.map(entryOf)} />;
}

export function Landing() {
  const { t } = useStart();
  const { data: me } = useMe();
  const navigate = useNavigate();
  const h = t.home;
  const signedIn = me?.signedIn === true;
  return (
    <Shell title="" current="start">
      <div className="two">
        <div>
          <div className="home-h">
            <h1>{h.title}</h1>
          </div>
          {me?.court === null ? (
            <Empty title={t.home.noCourtTitle}>
              <p>{h.noCourt}</p>
            </Empty>
          ) : null}
          <Begun signedIn={me?.signedIn === true} />
          <NoticeSlip initial="" onCode={(code) => void navigate(to.link(code))} />
          <IndexGroup
            title={h.sue}
            note={h.sueNote}
            entries={[
              // Where no court has been set up nobody receives a complaint.
              ...(me?.court === null
                ? []
                : [
                    {
                      href: to.act(filingAct),
                      icon: 'paper' as const,
                      title: h.file,
                      lead: h.fileLead,
                    },
                    {
                      href: to.whatToFile,
                      icon: 'tray' as const,
                      title: h.whatToFile,
                      lead: h.whatToFileLead,
                    },
                  ]),
              { href: to.beforeFiling, icon: 'tray', title: h.before, lead: h.beforeLead },
              { href: to.guides, icon: 'find', title: t.footer.guides, lead: h.guidesLead },
            ]}
          />
          <IndexGroup
            title={h.inCourt}
            note={h.inCourtNote}
            entries={[
              { href: to.cases, icon: 'books', title: h.cases, lead: h.casesLead },
              ...(signedIn
                ? [
                    {
                      href: to.account,
                      icon: 'person' as const,
                      title: t.account.title,
                      lead: t.account.index,
                    },
                  ]
                : []),
            ]}
          />
          {signedIn ? (
            <MoreActs />
          ) : (
            <IndexGroup
              title={h.account}
              note={h.accountNote}
              entries={[
                { href: to.signIn(), icon: 'person', title: h.signIn, lead: h.signInLead },
                { href: to.register(), icon: 'keys', title: h.register, lead: h.registerLead },
              ]}
            />
          )}
          {(me?.offices.length ?? 0) > 0 ? (
            <IndexGroup
              title={h.work}
              note={me?.offices.map((office) => office.title).join(t.comma) ?? ''}
              entries={[{ href: to.desk, icon: 'court', title: h.desk, lead: h.deskLead }]}
            />
          ) : null}
        </div>
        <aside className="aside" aria-label={h.help}>
          {me?.court ? <CourtAside court={me.court} /> : null}
        </aside>
      </div>
      {me?.demo === true ? <DemoDoor /> : null}
    </Shell>
  );
}
