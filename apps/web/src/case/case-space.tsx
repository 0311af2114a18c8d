import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import {
  Button,
  Disclosure,
  FoldedSection,
  Icon,
  LinkButton,
  People,
  Section,
  Spine,
  StageBar,
  numbered,
  useUi,
  Words,
} from '@xiezhi/ui';
import type { CaseSpaceDto } from '@xiezhi/contract';
import { rateAct, to } from '../addresses.ts';
import { api } from '../api.ts';
import { useLive } from '../live.tsx';
import { useLoad, type Loaded } from '../load.ts';
import { Answer } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';
import { CasePresenting } from '../presenting/in-case.tsx';
import { useSettings } from '../settings.tsx';
import { OptionalList, TodoList } from './acts.tsx';
import { Exhibits } from './exhibits.tsx';
import { FactsBeside } from './facts-beside.tsx';
import { FindInCase } from './find.tsx';
import { findTexts } from '../texts/find.ts';
import { takeAlongTexts } from '../texts/take-along.ts';
import { Papers } from './papers.tsx';
import { usePrinting } from './printing.ts';
import { TakeAlong } from './take-along.tsx';
import {
  CannotList,
  CaseLanes,
  ClosedNotice,
  LeftNotice,
  CaseTitle,
  Docket,
  NextSteps,
} from './parts.tsx';

/** A case, fetched again whenever the court says that its docket has grown. */
export function useCaseSpace(key: string): Loaded<CaseSpaceDto> {
  const space = useLoad(`case ${key}`, (signal) => api.caseSpace(key, signal));
  useLive(space.data?.stream ?? key, space.reload);
  return space;
}

function Head({ space }: { readonly space: CaseSpaceDto }) {
  const { t } = useSettings();
  const { Anchor } = useUi();
  const c = t.caseSpace;
  return (
    <>
      <div className="case-h">
        <div>
          <p className="no">
            <Words>{`${space.number ?? t.caseSpace.caseNumberNone} · ${space.cause}`}</Words>
          </p>
          <CaseTitle title={space.title} />
          {space.received === undefined ? null : (
            <p className="note">
              {c.received} <span className="num">{space.received.number}</span>{' '}
              {space.received.outcome === undefined ? null : (
                <Anchor href={to.outcome(space.received.outcome)}>{t.form.handedIn.receipt}</Anchor>
              )}
            </p>
          )}
        </div>
        <p className="who">
          {t.caseSpace.youAre} <b>{space.youAre}</b>
          {space.bench === '' ? null : (
            <>
              <br />
              {space.bench}
            </>
          )}
        </p>
      </div>
      <StageBar stages={space.stages} />
    </>
  );
}

function Side({ space }: { readonly space: CaseSpaceDto }) {
  const { t } = useSettings();
  return (
    <aside className="side-b" aria-label={t.caseSpace.people}>
      {space.participants.length === 0 ? null : (
        <section>
          <h2>{t.caseSpace.people}</h2>
          <People
            people={space.participants.map((each) => ({
              role: each.roleTitle,
              name: each.name,
              you: each.you ? t.caseSpace.you : '',
              detail: each.detail,
            }))}
          />
        </section>
      )}
      {space.facts.length === 0 ? null : (
        <FoldedSection title={t.caseSpace.facts}>
          <dl className="kv kv-l">
            {space.facts.map((fact) => (
              <div className="kv-row" key={fact.label}>
                <dt>{fact.label}</dt>
                <dd>
                  <Words>{fact.value}</Words>
                </dd>
              </div>
            ))}
          </dl>
        </FoldedSection>
      )}
      {space.court === null ? null : (
        <section>
          <h2>{t.caseSpace.help}</h2>
          <p>
            <a href={`tel:${space.court.phone}`}>
              <b>{space.court.phone}</b>
            </a>
          </p>
          <p className="note">
            <Words>{space.court.address}</Words>
            <br />
            <Words>{space.court.hours}</Words>
          </p>
          {space.stages.at(-1)?.state === 'now' && space.left === undefined ? (
            <p className="add">
              <LinkButton href={to.act(rateAct('closing'))}>{t.feedback.rate}</LinkButton>
            </p>
          ) : null}
        </section>
      )}
    </aside>
  );
}

/** Says aloud, once, that something new has come in while the page was open. */
function Arrived({ lastSeq }: { readonly lastSeq: number }) {
  const { t } = useSettings();
  const [first] = useState(lastSeq);
  return (
    <p className="vh" role="status">
      {lastSeq > first ? t.caseSpace.arrived : ''}
    </p>
  );
}

const hasFiles = ({ exhibits, papers, docket }: CaseSpaceDto): boolean =>
  papers.some(({ file }) => file !== null) ||
  [...exhibits, ...docket].some(({ files }) => files.length > 0);

/**
 * What there is to read, how everybody takes part, and all that was entered: nothing of it is here while the case is closed to
 * the reader. On the screen, aloud and on paper the parts follow one another in this order.
 */
function Course(props: { readonly space: CaseSpaceDto; readonly part: (title: string) => string }) {
  const { t, lang } = useSettings();
  const c = t.caseSpace;
  const { space, part } = props;
  const open = space.closed === undefined;
  const printing = usePrinting();
  return (
    <>
      {open ? (
        <Section id="papers" title={part(c.papers)}>
          <Papers papers={space.papers} />
          {space.addresses === true ? (
            <p className="add">
              <LinkButton href={to.confirmedAddresses(space.stream)}>
                {t.confirmedAddresses.title}
              </LinkButton>
            </p>
          ) : null}
        </Section>
      ) : null}
      {open && space.factsBeside !== undefined ? (
        <FactsBeside beside={space.factsBeside} part={part} />
      ) : null}
      {open && space.exhibits.length > 0 ? (
        <Section
          id="exhibits"
          title={part(c.exhibits)}
          count={c.exhibitsNote(space.exhibits.length)}
        >
          <Exhibits space={space} />
        </Section>
      ) : null}
      {open && !printing && hasFiles(space) ? (
        <Section id="find" title={part(findTexts[lang].title)}>
          <FindInCase stream={space.stream} />
        </Section>
      ) : null}
      {space.lanes.length === 0 ? null : (
        <FoldedSection title={part(c.lanes)} count={c.lanesNote}>
          <CaseLanes space={space} />
        </FoldedSection>
      )}
      <Section id="docket" title={part(c.docket)} count={c.docketNote(space.docket.length)}>
        <Docket space={space} atFirst={5} />
        <div className="gap-top no-print">
          <Disclosure summary={c.head}>
            <p>{c.headNote}</p>
            <p className="hash-full gap-top">{space.head}</p>
          </Disclosure>
        </div>
        <p className="add">
          <Button onPress={printDocket}>
            <Icon name="print" />
            {c.docketPrint}
          </Button>
        </p>
      </Section>
      <div className="no-print">
        <TakeAlong
          title={part(takeAlongTexts[lang].title)}
          stream={space.stream}
          number={space.number}
          entries={space.docket.length}
        />
      </div>
    </>
  );
}

/** The docket alone, with the name of its case; what else stands on the screen is not what was asked for. */
function printDocket(): void {
  const { dataset } = document.documentElement;
  dataset['print'] = 'docket';
  addEventListener(
    'afterprint',
    () => {
      delete dataset['print'];
    },
    { once: true },
  );
  print();
}

function CaseBody({ space }: { readonly space: CaseSpaceDto }) {
  const { t, lang } = useSettings();
  const c = t.caseSpace;
  const owed = space.offers.filter((offer) => offer.owed).length;
  const printing = usePrinting();
  let n = 0;
  const part = (title: string): string => numbered(lang, ++n, title);
  return (
    <>
      <Arrived lastSeq={space.lastSeq} />
      <Head space={space} />
      <ClosedNotice space={space} />
      <CasePresenting space={space} />
      {space.left === undefined ? null : <LeftNotice left={space.left} />}
      <div className="two">
        <div>
          {space.left === undefined ? (
            <Section title={part(c.todo)} count={owed > 0 ? c.count(owed) : undefined}>
              <TodoList offers={space.offers} />
            </Section>
          ) : null}
          {space.closed === undefined && space.left === undefined ? (
            <Section title={part(c.next)}>
              <NextSteps space={space} />
            </Section>
          ) : null}
          {printing || owed === space.offers.length ? null : (
            <Section title={part(c.optional)}>
              <OptionalList offers={space.offers} />
            </Section>
          )}
          {printing || space.notOffered.length === 0 ? null : (
            <Section title={part(c.cannot)} count={c.count(space.notOffered.length)}>
              <CannotList items={space.notOffered} />
            </Section>
          )}
        </div>
        <Side space={space} />
      </div>
      {space.closed === 'reason-first' ? null : <Course space={space} part={part} />}
    </>
  );
}

export default function CaseSpace() {
  const { t } = useSettings();
  const { key = '' } = useParams();
  const space = useCaseSpace(key);
  const { data } = space;
  useEffect(() => {
    if (data && location.hash === '#docket') document.getElementById('docket')?.scrollIntoView();
  }, [data]);
  const name = data ? (data.number ?? data.title) : t.cases.title;
  return (
    <Shell
      title={name}
      current="cases"
      spine={data ? <Spine name={name} lastSeq={data.lastSeq} home={to.home} /> : undefined}
    >
      <Answer loaded={space} lines={12}>
        {(found) => <CaseBody space={found} />}
      </Answer>
    </Shell>
  );
}
