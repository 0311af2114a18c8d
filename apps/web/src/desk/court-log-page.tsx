import { useEffect } from 'react';
import { Empty, LinkButton, Section, StateWord } from '@xiezhi/ui';
import type { LogAlarmDto, LogSeerDto, LogStandingDto } from '@xiezhi/contract';
import { useLocation } from 'react-router';
import { to } from '../addresses.ts';
import { api } from '../api.ts';
import { momentWords } from '../clock.ts';
import { useLoad, type Loaded } from '../load.ts';
import { useMe } from '../me.tsx';
import { Answer } from '../shell/answers.tsx';
import { usePage } from '../shell/shell.tsx';
import { useSettings } from '../settings.tsx';
import { courtLogTexts } from '../texts/court-log.ts';

/** Vermilion is for what is wrong with the record itself; who is merely behind is told, and not shouted. */
const lookOf = (kind: LogAlarmDto['kind']): string =>
  kind === 'fork' || kind === 'stopped' ? 'notice alarm' : 'notice notice-mend';

/** Nobody enters an alarm in a docket, so no event tells of it: it is asked after. */
const everyMillis = 30_000;

function useStanding(): Loaded<LogStandingDto> {
  const standing = useLoad('court log', api.courtLog);
  const { reload } = standing;
  useEffect(() => {
    const timer = setInterval(reload, everyMillis);
    return () => {
      clearInterval(timer);
    };
  }, [reload]);
  return standing;
}

function useWords() {
  const { lang } = useSettings();
  return { lang, v: courtLogTexts[lang] };
}

function Alarm({ alarm: { kind, who, said } }: { readonly alarm: LogAlarmDto }) {
  const { v } = useWords();
  const words = v.alarm[kind];
  return (
    <>
      <h2 className="h3">{words.title(who)}</h2>
      <p>{words.means}</p>
      <p>
        <b>{words.mend}</b>
      </p>
      <p className="note">
        {v.said}
        <span lang="en">{said}</span>
      </p>
    </>
  );
}

function Seers({ seers, size }: { readonly seers: readonly LogSeerDto[]; readonly size: number }) {
  const { v, lang } = useWords();
  const c = v.columns;
  return (
    <table className="grid grid-still">
      <caption className="vh">{v.seers}</caption>
      <thead>
        <tr>
          <th scope="col">{c.name}</th>
          <th scope="col">{c.kind}</th>
          <th scope="col">{c.seen}</th>
          <th scope="col">{c.behind}</th>
          <th scope="col">{c.at}</th>
        </tr>
      </thead>
      <tbody>
        {seers.map(({ name, kind, runBy, interest, asked, seen, at }) => (
          <tr key={`${kind} ${name}`}>
            <th scope="row">
              {name}
              {kind === 'witness' ? <p className="note">{v.whoTheyAre(runBy, interest)}</p> : null}
            </th>
            <td data-l={`${c.kind} `}>{v.kind[kind]}</td>
            <td data-l={`${c.seen} `}>{seen === 0 ? v.never : v.entries(seen)}</td>
            <td data-l={`${c.behind} `}>
              {asked ? (seen < size ? v.entries(size - seen) : v.upToDate) : v.notAsked}
            </td>
            <td data-l={`${c.at} `}>
              {at === null ? '—' : <time dateTime={at}>{momentWords(at, lang)}</time>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Standing({ of }: { readonly of: LogStandingDto }) {
  const { v, lang } = useWords();
  const { alarms, seers, size } = of;
  const rows: readonly (readonly [string, string])[] = [
    [v.name, of.name],
    [v.size, v.entries(size)],
    [v.waiting, v.entries(of.waiting)],
    [v.signedAt, of.signedAt === null ? v.never : momentWords(of.signedAt, lang)],
  ];
  return (
    <>
      {alarms.length === 0 ? (
        <p role="status">
          <StateWord tone="ok" icon="check">
            {v.fine}
          </StateWord>
        </p>
      ) : (
        <section
          className={lookOf(alarms[0]?.kind ?? 'late')}
          role="alert"
          aria-label={v.alarms(alarms.length)}
        >
          {alarms.map((one, index) => (
            <div key={`${one.kind} ${one.who}`} className={index === 0 ? undefined : 'gap-top'}>
              <Alarm alarm={one} />
            </div>
          ))}
        </section>
      )}
      <Section title={v.standing}>
        <dl className="facts facts-wide">
          {rows.map(([label, value]) => (
            <div className="kv-row" key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title={v.seers}>
        {seers.length === 0 ? <p>{v.noSeers}</p> : <Seers seers={seers} size={size} />}
        {of.policy ? null : <p className="note">{v.notAll}</p>}
      </Section>
      <Section title={v.files}>
        <ul>
          <li>
            <a href="/log/checkpoint">{v.checkpoint}</a>
          </li>
          <li>
            <a href="/log/vkey">{v.key}</a>
          </li>
        </ul>
      </Section>
    </>
  );
}

/** How the log stands, for those who answer for the court: its alarms before anything else. */
export function CourtLogPage() {
  const { v } = useWords();
  const standing = useStanding();
  usePage(v.title);
  return (
    <div className="desk-plain">
      <h1>{v.title}</h1>
      <p>{v.lead}</p>
      {standing.failure?.kind === 'absent' && standing.data === null ? (
        <Empty title={v.none}>
          <p>{v.noneLead}</p>
        </Empty>
      ) : (
        <Answer loaded={standing} asPage={false}>
          {(found) => <Standing of={found} />}
        </Answer>
      )}
    </div>
  );
}

/** Above whatever those who answer for the court are at, until the cause is gone. */
function Raised() {
  const { v } = useWords();
  const { data } = useStanding();
  const [gravest] = data?.alarms ?? [];
  if (gravest === undefined) return null;
  return (
    <section className={lookOf(gravest.kind)} role="alert">
      <p>
        <b>{v.raised(v.alarm[gravest.kind].title(gravest.who))}</b>
      </p>
      <p>
        <LinkButton href={to.deskPart('log')}>{v.see}</LinkButton>
      </p>
    </section>
  );
}

export function LogAlarmNotice() {
  const { data: me } = useMe();
  const { pathname } = useLocation();
  const answers =
    me?.offices.some(({ post }) => post === 'administrator' || post === 'president') === true;
  return answers && pathname !== to.deskPart('log') ? <Raised /> : null;
}
