import { useState, type SyntheticEvent } from 'react';
import { Button, Empty, Icon, LinkButton, Section, TextField } from '@xiezhi/ui';
import type { ServedPapersDto } from '@xiezhi/contract';
import { to } from '../addresses.ts';
import { api } from '../api.ts';
import { dayWords } from '../clock.ts';
import { asFailure, type ApiFailure } from '../failure.ts';
import { useSettings } from '../settings.tsx';
import { FailureNotice } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';

function Papers({ found }: { readonly found: ServedPapersDto }) {
  const { t, lang } = useSettings();
  const s = t.served;
  return (
    <>
      <section className="notice" role="status">
        <dl className="facts">
          {[
            [s.to, found.addressee],
            [s.number, found.caseNumber],
            [s.court, found.court],
          ].map(([label, value]) => (
            <div className="kv-row" key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className="note">{s.noReceipt}</p>
        {found.invented ? <p>{s.demo}</p> : null}
      </section>
      {found.services.length === 0 ? <Empty title={s.none} /> : null}
      {found.services.map(({ on, effective, papers }) => {
        const day = dayWords(on, lang);
        return (
          <Section
            key={`${on} ${papers[0]?.sha256 ?? ''}`}
            title={effective ? s.on(day) : s.sent(day)}
          >
            <ul className="rows">
              {papers.map((paper) => (
                <li key={paper.sha256}>
                  <a href={paper.url} target="_blank" rel="noreferrer">
                    <Icon name="paper" /> {s.open} · {paper.title}
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        );
      })}
    </>
  );
}

/** What was served on somebody, by the code of the paper notice and without an account. */
export default function Served() {
  const { t } = useSettings();
  const s = t.served;
  const [code, setCode] = useState('');
  const [last4, setLast4] = useState('');
  const [asked, setAsked] = useState(false);
  const [found, setFound] = useState<ServedPapersDto | null>(null);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const wrongCode = code.replaceAll(/[^0-9A-Za-z]/gu, '').length !== 8;
  const wrongLast4 = last4.trim().length !== 4;
  const look = async (): Promise<void> => {
    setAsked(true);
    setFound(null);
    setFailure(null);
    if (wrongCode || wrongLast4) return;
    try {
      setFound(await api.served(code, last4));
    } catch (reason) {
      setFailure(asFailure(reason));
    }
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void look();
  };
  return (
    <Shell title={s.title} narrow>
      <div className="page-h">
        <h1>{s.title}</h1>
        <p className="lead">{s.lead}</p>
      </div>
      <form noValidate onSubmit={submit}>
        <TextField
          id="served-code"
          label={s.code}
          hint={s.codeHint}
          maxLength={20}
          short
          mend={asked && wrongCode ? s.mend : undefined}
          value={code}
          onChange={(value) => {
            setCode(value.toUpperCase());
          }}
        />
        <TextField
          id="served-last4"
          label={s.last4}
          hint={s.last4Hint}
          maxLength={4}
          short
          mend={asked && wrongLast4 ? s.mend4 : undefined}
          value={last4}
          onChange={setLast4}
        />
        <div className="acts row">
          <Button submit rank="first">
            {s.look}
          </Button>
        </div>
      </form>
      {failure === null ? null : (
        <FailureNotice failure={failure} asPage={false} reload={() => void look()} />
      )}
      {found === null ? null : <Papers found={found} />}
      <p className="add">
        <LinkButton href={to.verify}>{s.check}</LinkButton>
      </p>
    </Shell>
  );
}
