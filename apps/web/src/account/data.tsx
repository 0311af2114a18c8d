import type { AccountDataDto, MeDto } from '@xiezhi/contract';
import { Button, LinkButton, Section, buttonClass, numbered } from '@xiezhi/ui';
import { Link } from 'react-router';
import { to } from '../addresses.ts';
import { momentWords, whenWords } from '../clock.ts';
import { ApiFailure } from '../failure.ts';
import { useLoad } from '../load.ts';
import { useMe } from '../me.tsx';
import { useSettings } from '../settings.tsx';
import { Answer, FailureNotice } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';
import { dataTexts } from '../texts/account-data.ts';
import { account } from './ask.ts';

function Row({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function AccountPart({ data: { account: a } }: { readonly data: AccountDataDto }) {
  const { t, lang } = useSettings();
  const w = dataTexts[lang];
  return (
    <dl className="answers">
      <Row label={w.name} value={a.name} />
      {a.formerNames.length === 0 ? null : (
        <Row label={w.former} value={a.formerNames.map(({ name }) => name).join(t.comma)} />
      )}
      {a.document === null ? (
        <Row label={w.residentId} value={a.residentId ?? w.none} />
      ) : (
        <Row label={w.document} value={a.document.number} />
      )}
      <Row label={w.mobile} value={a.mobile ?? w.none} />
    </dl>
  );
}

function History({ data: { history } }: { readonly data: AccountDataDto }) {
  const { t, lang } = useSettings();
  return (
    <ol className="plain">
      {history.map(({ seq, at, title, detail }) => (
        <li key={seq}>
          <time dateTime={at}>{whenWords(at, lang)}</time>
          {t.comma}
          {title}
          {detail === '' ? null : <span className="note"> {detail}</span>}
        </li>
      ))}
    </ol>
  );
}

function SignIns({ data: { signIns } }: { readonly data: AccountDataDto }) {
  const { t, lang } = useSettings();
  const w = dataTexts[lang];
  return (
    <>
      <ul className="plain">
        {signIns.open.map(({ id, device, openedAt }) => (
          <li key={id}>
            <time dateTime={openedAt}>{whenWords(openedAt, lang)}</time>
            {t.comma}
            {device} <b>{w.open_}</b>
          </li>
        ))}
        {signIns.before.map(({ at, device }) => (
          <li key={at}>
            <time dateTime={at}>{whenWords(at, lang)}</time>
            {t.comma}
            {device}
          </li>
        ))}
      </ul>
    </>
  );
}

function Cases({ data: { cases } }: { readonly data: AccountDataDto }) {
  const { t, lang } = useSettings();
  const w = dataTexts[lang];
  if (cases === null) return <p className="note">{w.casesElsewhere}</p>;
  if (cases.length === 0) return <p className="note">{w.noCases}</p>;
  return (
    <ul className="plain">
      {cases.map(({ stream, number, title, roles }) => (
        <li key={stream}>
          <Link to={to.caseSpace(stream)}>{title}</Link>
          {number === null ? null : <span className="num"> {number}</span>}
          <span className="note"> {roles.join(t.comma)}</span>
        </li>
      ))}
    </ul>
  );
}

function Messages({ data: { messages } }: { readonly data: AccountDataDto }) {
  const { lang } = useSettings();
  const w = dataTexts[lang];
  if (messages.length === 0) return <p className="note">{w.noMessages}</p>;
  return (
    <ul className="rows">
      {messages.map(({ id, at, text }) => (
        <li key={id}>
          {at === null ? null : (
            <time className="note" dateTime={at}>
              {whenWords(at, lang)}
            </time>
          )}
          <p className="measure message" lang="zh-CN">
            {text}
          </p>
        </li>
      ))}
    </ul>
  );
}

function Held() {
  const { lang } = useSettings();
  const w = dataTexts[lang];
  const loaded = useLoad('account data', (signal) => account.data(signal));
  return (
    <Answer loaded={loaded} asPage={false}>
      {(data) => (
        <>
          <p className="note">{w.made(momentWords(data.madeAt, lang))}</p>
          <div className="row">
            <a className={buttonClass('plain')} href="/api/account/data?download=1" download>
              {w.download}
            </a>
            <Button onPress={() => window.print()}>{w.print}</Button>
          </div>
          <Section title={numbered(lang, 1, w.account)}>
            <AccountPart data={data} />
          </Section>
          <Section title={numbered(lang, 2, w.history)}>
            <History data={data} />
          </Section>
          <Section title={numbered(lang, 3, w.signIns)}>
            <SignIns data={data} />
          </Section>
          <Section title={numbered(lang, 4, w.cases)}>
            <Cases data={data} />
          </Section>
          <Section title={numbered(lang, 5, w.messages)}>
            <Messages data={data} />
          </Section>
        </>
      )}
    </Answer>
  );
}

/** Whoever came in by one thing alone shows another first. */
function Records({ me }: { readonly me: MeDto }) {
  const { lang } = useSettings();
  const w = dataTexts[lang];
  const confirmed = (me.session ?? 0) >= 2;
  return (
    <>
      <div className="page-h">
        <h1>{w.title}</h1>
        <p className="lead">{confirmed ? w.lead : w.confirmLead}</p>
      </div>
      {confirmed ? (
        <Held />
      ) : (
        <div className="row">
          <LinkButton href={to.stepUp(to.accountData)}>{w.confirm}</LinkButton>
        </div>
      )}
    </>
  );
}

const signInFirst = new ApiFailure('sign-in');

/** All that the court holds on whoever reads, to read and to take along. */
export default function AccountData() {
  const { lang } = useSettings();
  const me = useMe();
  return (
    <Shell title={dataTexts[lang].title} narrow current="account">
      <Answer loaded={me}>
        {(found) =>
          found.person === undefined ? (
            <FailureNotice failure={signInFirst} asPage reload={me.reload} />
          ) : (
            <Records key={found.person} me={found} />
          )
        }
      </Answer>
    </Shell>
  );
}
