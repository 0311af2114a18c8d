import { useState } from 'react';
import { Empty, Icon, LinkButton, Section, TextField } from '@xiezhi/ui';
import type { ServedPapersDto } from '@xiezhi/contract';
import { to } from '../addresses.ts';
import { api } from '../api.ts';
import { dayWords } from '../clock.ts';
import { useSettings } from '../settings.tsx';
import { Shell } from '../shell/shell.tsx';
import { FoundFacts, LookUpForm, useLookUp } from './look-up.tsx';

function Papers({ found }: { readonly found: ServedPapersDto }) {
  const { t, lang } = useSettings();
  const s = t.served;
  return (
    <>
      <section className="notice" role="status">
        <FoundFacts
          rows={[
            [s.to, found.addressee],
            [s.number, found.caseNumber],
            [s.court, found.court],
          ]}
        />
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
                  {paper.url === null ? (
                    <>
                      {paper.title}
                      <p className="note">{s.notBrought}</p>
                    </>
                  ) : (
                    <a href={paper.url} target="_blank" rel="noreferrer">
                      <Icon name="paper" /> {s.open} · {paper.title}
                    </a>
                  )}
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
  const wrongCode = code.replaceAll(/[^0-9A-Za-z]/gu, '').length !== 8;
  const wrongLast4 = last4.trim().length !== 4;
  const of = useLookUp(wrongCode || wrongLast4 ? null : () => api.served(code, last4), 'failure');
  return (
    <Shell title={s.title} narrow>
      <div className="page-h">
        <h1>{s.title}</h1>
        <p className="lead">{s.lead}</p>
      </div>
      <LookUpForm of={of} action={s.look} rank="first">
        <TextField
          id="served-code"
          label={s.code}
          hint={s.codeHint}
          maxLength={20}
          short
          mend={of.asked && wrongCode ? s.mend : undefined}
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
          mend={of.asked && wrongLast4 ? s.mend4 : undefined}
          value={last4}
          onChange={setLast4}
        />
      </LookUpForm>
      {of.found === null || of.found === 'none' ? null : <Papers found={of.found} />}
      <p className="add">
        <LinkButton href={to.verify}>{s.check}</LinkButton>
      </p>
    </Shell>
  );
}
