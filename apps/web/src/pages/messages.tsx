import { useState } from 'react';
import { LinkButton, Section, StateWord, TextField } from '@xiezhi/ui';
import type { CheckedMessageDto } from '@xiezhi/contract';
import { to } from '../addresses.ts';
import { api } from '../api.ts';
import { dayWords } from '../clock.ts';
import { useSettings } from '../settings.tsx';
import { Shell } from '../shell/shell.tsx';
import { messagesTexts } from '../texts/messages.ts';
import { FoundFacts, LookUpForm, useLookUp } from './look-up.tsx';

function Message({ found }: { readonly found: CheckedMessageDto }) {
  const { lang } = useSettings();
  const m = messagesTexts[lang];
  return (
    <section className="notice" role="status">
      <h2>
        <StateWord tone="ok" icon="check">
          {m.found}
        </StateWord>
      </h2>
      <FoundFacts
        rows={[
          [m.court, found.court],
          [m.sentOn, dayWords(found.sentOn, lang)],
          [m.way, m.channel[found.channel]],
          ...(found.subject === '' ? [] : [[m.subject, found.subject] as const]),
          [m.text, found.text],
        ]}
      />
      {found.atRequest ? <p>{m.atRequest}</p> : null}
      <p>{m.compare}</p>
      {found.standIn ? <p className="note">{m.standIn}</p> : null}
    </section>
  );
}

/** Whether the court sent a message, by the number at its end and where it came to; without an account. */
export default function Messages() {
  const { lang, t } = useSettings();
  const m = messagesTexts[lang];
  const [mark, setMark] = useState('');
  const [address, setAddress] = useState('');
  const wrongMark = mark.normalize('NFKC').replaceAll(/[^0-9A-Za-z]/gu, '').length !== 8;
  const wrongAddress = address.trim() === '';
  const of = useLookUp(
    wrongMark || wrongAddress ? null : () => api.checkMessage(mark, address),
    'failure',
  );
  return (
    <Shell title={m.title} narrow>
      <div className="page-h">
        <h1>{m.title}</h1>
        <p className="lead">{m.lead}</p>
      </div>
      <LookUpForm of={of} action={m.look} rank="first">
        <TextField
          id="message-mark"
          label={m.mark}
          hint={m.markHint}
          maxLength={20}
          short
          mend={of.asked && wrongMark ? m.mendMark : undefined}
          value={mark}
          onChange={(value) => {
            setMark(value.toUpperCase());
          }}
        />
        <TextField
          id="message-address"
          label={m.address}
          maxLength={200}
          mend={of.asked && wrongAddress ? m.mendAddress : undefined}
          value={address}
          onChange={setAddress}
        />
      </LookUpForm>
      {of.found === null || of.found === 'none' ? null : <Message found={of.found} />}
      <Section title={m.safeTitle}>
        <ul className="rows">
          {m.safe.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="add">
          <LinkButton href={to.account}>{t.account.title}</LinkButton>
        </p>
      </Section>
    </Shell>
  );
}
