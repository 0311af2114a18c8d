import type { RepresentedDto } from '@xiezhi/contract';
import { Disclosure, Empty, LinkButton, Section, StateWord, numbered } from '@xiezhi/ui';
import { Link } from 'react-router';
import { to } from '../addresses.ts';
import { whenWords } from '../clock.ts';
import { ApiFailure } from '../failure.ts';
import { useLive } from '../live.tsx';
import { useLoad } from '../load.ts';
import { useMe } from '../me.tsx';
import { useSettings } from '../settings.tsx';
import { Answer, FailureNotice } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';
import { agentsTexts } from '../texts/agents.ts';
import { account } from './ask.ts';

const looks = {
  holds: { tone: 'ok', icon: 'check' },
  asked: { tone: 'soon', icon: 'clock' },
  unshown: { tone: 'soon', icon: 'clock' },
  over: { tone: 'late', icon: 'mend' },
  ended: { tone: 'soon', icon: 'mend' },
} as const;

/** What was done in the party's name, folded away: each leads to the case as it was then. */
function Done({ row }: { readonly row: RepresentedDto }) {
  const { lang, t } = useSettings();
  const w = agentsTexts[lang];
  if (row.doneTotal === 0) return <p className="note">{w.didNothing}</p>;
  return (
    <Disclosure summary={w.did(row.doneTotal)}>
      <ol className="plain">
        {row.done.map((one) => (
          <li key={one.seq}>
            <time dateTime={one.at}>{whenWords(one.at, lang)}</time>
            {t.comma}
            <Link to={to.caseAsOf(row.stream, one.seq)}>{one.title}</Link>
            {one.mark === '' ? null : (
              <>
                {t.comma}
                <b>{one.mark}</b>
              </>
            )}
          </li>
        ))}
      </ol>
      {row.done.length === row.doneTotal ? null : (
        <p className="note">{w.onlyLast(row.done.length, row.doneTotal)}</p>
      )}
    </Disclosure>
  );
}

function One({ row, mine }: { readonly row: RepresentedDto; readonly mine: boolean }) {
  const { lang, t } = useSettings();
  const w = agentsTexts[lang];
  const name = mine ? row.party : row.agent;
  const number = row.number === null ? '' : ` ${row.number}`;
  return (
    <li>
      <h3>
        {name} <span className="note">{row.standing}</span>
      </h3>
      <p className="row">
        <StateWord {...looks[row.state]}>
          {row.through !== undefined && row.state === 'holds' ? w.assists : w.states[row.state]}
        </StateWord>
        <span className="note">{w.since[row.state](whenWords(row.at, lang))}</span>
      </p>
      <dl className="answers">
        {row.reach === '' ? null : (
          <div>
            <dt>{w.mayDo}</dt>
            <dd>{row.reach}</dd>
          </div>
        )}
        {row.through === undefined ? null : (
          <div>
            <dt>{w.through}</dt>
            <dd>{row.through}</dd>
          </div>
        )}
        {mine ? null : (
          <div>
            <dt>{w.forWhom}</dt>
            <dd>{row.party}</dd>
          </div>
        )}
        <div>
          <dt>{w.inCase}</dt>
          <dd>
            {row.caseTitle}
            {number === '' ? null : <span className="num">{number}</span>}
          </dd>
        </div>
      </dl>
      {mine ? null : <Done row={row} />}
      <p className="row">
        {row.acts.map((act) => (
          <LinkButton
            key={act.command}
            href={to.act(act, undefined, to.agents)}
            label={t.named(act.title, name)}
          >
            {act.title}
          </LinkButton>
        ))}
        <LinkButton href={to.caseSpace(row.stream)} label={t.named(w.toCase, row.caseTitle)}>
          {w.toCase}
        </LinkButton>
      </p>
    </li>
  );
}

const keyOf = (row: RepresentedDto): string =>
  [row.stream, row.agent, row.party, row.state, row.at].join(' ');

function Rows({
  rows,
  mine,
}: {
  readonly rows: readonly RepresentedDto[];
  readonly mine: boolean;
}) {
  return (
    <ul className="rows">
      {rows.map((row) => (
        <One key={keyOf(row)} row={row} mine={mine} />
      ))}
    </ul>
  );
}

/** Over and done with comes last. */
const inForceFirst = (rows: readonly RepresentedDto[]): readonly RepresentedDto[] => [
  ...rows.filter(({ state }) => state !== 'ended'),
  ...rows.filter(({ state }) => state === 'ended'),
];

function Representation() {
  const { lang } = useSettings();
  const w = agentsTexts[lang];
  const loaded = useLoad('representation', (signal) => account.representation(signal));
  useLive(null, loaded.reload);
  return (
    <>
      <div className="page-h">
        <h1>{w.title}</h1>
        <p className="lead">{w.lead}</p>
      </div>
      <Answer loaded={loaded} asPage={false}>
        {({ forMe, byMe, casesLeftOut }) => (
          <>
            <Section title={numbered(lang, 1, w.forMe)}>
              {forMe.length === 0 ? (
                <Empty title={w.none}>
                  <p>{w.noneLead}</p>
                </Empty>
              ) : (
                <Rows rows={inForceFirst(forMe)} mine={false} />
              )}
            </Section>
            <Section title={numbered(lang, 2, w.byMe)}>
              {byMe.length === 0 ? (
                <p className="note">{w.noneByMe}</p>
              ) : (
                <Rows rows={inForceFirst(byMe)} mine />
              )}
            </Section>
            {casesLeftOut === 0 ? null : <p className="note">{w.leftOut(casesLeftOut)}</p>}
          </>
        )}
      </Answer>
    </>
  );
}

const signInFirst = new ApiFailure('sign-in');

/** Who acts for whoever reads, how far and until when, what they did, and how to end it. */
export default function Agents() {
  const { lang } = useSettings();
  const me = useMe();
  return (
    <Shell title={agentsTexts[lang].title} narrow current="account">
      <Answer loaded={me}>
        {(found) =>
          found.person === undefined ? (
            <FailureNotice failure={signInFirst} asPage reload={me.reload} />
          ) : (
            <Representation key={found.person} />
          )
        }
      </Answer>
    </Shell>
  );
}
