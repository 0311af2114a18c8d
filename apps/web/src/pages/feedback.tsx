import { Empty, LinkButton, Section, StateWord, DueWord, useUi, Words } from '@xiezhi/ui';
import type {
  FeedbackRowDto,
  HandledDto,
  MyFeedbackDto,
  PublicFeedbackDto,
  QuarterDto,
} from '@xiezhi/contract';
import { useSearchParams } from 'react-router';
import { feedbackAct, rateAct, to } from '../addresses.ts';
import { api } from '../api.ts';
import { dayWords, momentWords } from '../clock.ts';
import { NoCourt } from '../form/no-court.tsx';
import { useLive } from '../live.tsx';
import { useLoad } from '../load.ts';
import { useMe } from '../me.tsx';
import { Answer } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';
import { useSettings } from '../settings.tsx';
import { Spared, useQuarter } from './spared.tsx';

function Rows({ rows }: { readonly rows: readonly FeedbackRowDto[] }) {
  const { lang } = useSettings();
  const { Anchor } = useUi();
  return (
    <ol className="case-list">
      {rows.map((row) => (
        <li key={row.stream}>
          <div>
            <h2>
              <Anchor href={to.oneFeedback(row.stream)}>
                <Words>{row.title}</Words>
              </Anchor>
            </h2>
            <p>{momentWords(row.at, lang)}</p>
          </div>
          <div className="aside-r">
            <StateWord
              tone={row.due === undefined ? 'idle' : 'now'}
              icon={row.due === undefined ? 'check' : 'clock'}
            >
              {row.stageTitle}
            </StateWord>
            {row.due === undefined ? null : (
              <>
                <b className="song">{dayWords(row.due.on, lang)}</b>
                <DueWord days={row.due.days} />
              </>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}

const counts = ['received', 'answeredInTime', 'answeredLate', 'waiting', 'overdue'] as const;

function Handled({ handled }: { readonly handled: readonly HandledDto[] }) {
  const { t } = useSettings();
  const quarter = useQuarter();
  const c = t.feedback.columns;
  return (
    <>
      <p className="note">{t.feedback.handledLead}</p>
      <table className="grid grid-still">
        <caption className="vh">{t.feedback.handled}</caption>
        <thead>
          <tr>
            <th scope="col">{c.quarter}</th>
            {counts.map((count) => (
              <th scope="col" key={count}>
                {c[count]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {handled.map((one) => (
            <tr key={one.quarter}>
              <th scope="row">{quarter(one.quarter)}</th>
              {counts.map((count) => (
                <td key={count} className="num" data-l={`${c[count]} `}>
                  {one[count]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** For whoever is signed in: what they said, and what their post answers. */
function Mine({ found }: { readonly found: MyFeedbackDto }) {
  const { t } = useSettings();
  const quarter = useQuarter();
  const f = t.feedback;
  return (
    <>
      {found.desk === null ? null : (
        <>
          <Section title={f.desk}>
            {found.desk.length === 0 ? (
              <Empty title={f.noneDesk}>
                <p>{f.noneDeskLead}</p>
              </Empty>
            ) : (
              <Rows rows={found.desk} />
            )}
          </Section>
          <Section title={f.handled}>
            <Handled handled={found.handled} />
            {found.offers.length === 0 ? null : (
              <p className="add row">
                {found.offers.slice(0, 1).map((offer) => (
                  <LinkButton key={offer.key} href={to.act(offer, undefined, to.feedback)}>
                    {f.evaluate(quarter(offer.key))}
                  </LinkButton>
                ))}
              </p>
            )}
          </Section>
        </>
      )}
      <Section title={f.mine}>
        {found.said.length === 0 ? (
          <Empty title={f.noneMine}>
            <p>{f.noneMineLead}</p>
          </Empty>
        ) : (
          <Rows rows={found.said} />
        )}
      </Section>
    </>
  );
}

function MineLoaded() {
  const mine = useLoad('my feedback', api.myFeedback);
  useLive(null, mine.reload);
  return (
    <Answer loaded={mine} asPage={false} lines={4}>
      {(found) => <Mine found={found} />}
    </Answer>
  );
}

function Quarter(props: { readonly one: QuarterDto; readonly least: number }) {
  const { t, lang } = useSettings();
  const name = useQuarter()(props.one.quarter);
  const f = t.feedback;
  return (
    <section className="gap-top">
      <h3>{name}</h3>
      {props.one.ratings.every(({ count }) => count === null) ? (
        <p className="note">{f.fewer(props.least)}</p>
      ) : (
        <dl className="answers">
          {props.one.ratings.map((rating) => (
            <div key={rating.moment}>
              <dt>{rating.title}</dt>
              <dd className="num">
                {rating.count === null || rating.mean === null
                  ? f.fewer(props.least)
                  : f.mean(rating.mean, rating.count)}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {props.one.evaluations.map((each) => (
        <article className="notice" key={each.number}>
          <h4>{f.evaluation(name, each.number)}</h4>
          <p className="note">{`${each.by} · ${momentWords(each.at, lang)}`}</p>
          <p className="lines">{each.findings}</p>
          <p>
            <b>{f.proposals}</b>
          </p>
          <p className="lines">{each.proposals}</p>
        </article>
      ))}
    </section>
  );
}

function Published({ found }: { readonly found: PublicFeedbackDto }) {
  const { t, lang } = useSettings();
  const f = t.feedback;
  return (
    <>
      <Section title={f.improvements}>
        {found.improvements.length === 0 ? (
          <p className="note">{f.noImprovements}</p>
        ) : (
          <ul className="rows">
            {found.improvements.map((one) => (
              <li key={`${one.at} ${one.what}`}>
                <span className="lines">{one.what}</span>{' '}
                <span className="note nowrap">{momentWords(one.at, lang)}</span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={f.satisfaction}>
        <p className="note">{f.satisfactionLead(found.least)}</p>
        {found.quarters.map((one) => (
          <Quarter key={one.quarter} one={one} least={found.least} />
        ))}
      </Section>
      <Spared found={found} />
    </>
  );
}

/** Which court is meant, how else it hears what one has to say, and the other courts here. */
function Courts({ found: { court, courts } }: { readonly found: PublicFeedbackDto }) {
  const { t } = useSettings();
  const { Anchor } = useUi();
  const f = t.feedback;
  const others = courts.filter(({ id }) => id !== court.id);
  return (
    <>
      <p className="note gap-top">{f.phone(court.phone)}</p>
      {others.length === 0 ? null : (
        <>
          <p>{f.courtShown(court.name)}</p>
          <ul className="rows">
            {others.map((one) => (
              <li key={one.id}>
                <Anchor href={`${to.feedback}?court=${encodeURIComponent(one.id)}`}>
                  {one.name}
                </Anchor>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What people say of the court: to say it, to see what became of it, and what everybody may know. */
export default function Feedback() {
  const { t } = useSettings();
  const { data: me } = useMe();
  const [query] = useSearchParams();
  const court = query.get('court');
  const published = useLoad(`feedback ${court ?? ''}`, (signal) => api.feedback(court, signal));
  const f = t.feedback;
  return (
    <Shell title={f.title} narrow>
      <div className="page-h">
        <h1>{f.title}</h1>
        <p className="lead">{f.lead}</p>
      </div>
      {me?.court === null ? (
        <NoCourt />
      ) : (
        <>
          <div className="acts row">
            <LinkButton href={to.act(feedbackAct)} rank="first">
              {f.complain}
            </LinkButton>
            <LinkButton href={to.act(rateAct('other'))}>{f.rate}</LinkButton>
          </div>
          {published.data ? <Courts found={published.data} /> : null}
          {me?.signedIn === true ? <MineLoaded /> : null}
          <Answer loaded={published} lines={6}>
            {(found) => <Published found={found} />}
          </Answer>
        </>
      )}
    </Shell>
  );
}
