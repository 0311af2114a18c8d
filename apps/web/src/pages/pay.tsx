import { useEffect, useState, type SyntheticEvent } from 'react';
import { Button, LinkButton, Section, StateWord, TextField } from '@xiezhi/ui';
import type { PaymentLinkDto } from '@xiezhi/contract';
import { useNavigate } from 'react-router';
import { payAct, to } from '../addresses.ts';
import { api } from '../api.ts';
import { dayWords } from '../clock.ts';
import { asFailure, type ApiFailure } from '../failure.ts';
import type { FormEntry } from '../form/use-form.ts';
import { useSettings } from '../settings.tsx';
import { FailureNotice } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';
import { yuanOf } from '../yuan.ts';

/** The code stands behind the `#` of the address that was sent: a browser sends it to nobody until it is asked to look. */
const sent = (): string => decodeURIComponent(window.location.hash.slice(1));

function Bill({ bill, again }: { readonly bill: PaymentLinkDto; readonly again: () => void }) {
  const { t, lang } = useSettings();
  const navigate = useNavigate();
  const p = t.pay;
  const pay = (): void => {
    const state: FormEntry = { fill: { code: bill.code } };
    void navigate(to.act(payAct(bill.stream)), { state });
  };
  const yuan = yuanOf(bill.fen);
  const rows: readonly (readonly [string, string])[] = [
    [p.court, bill.court],
    [
      p.what,
      bill.share === true
        ? p.share
        : bill.appeal
          ? p.appeal
          : bill.counterclaim
            ? p.counterclaim
            : p.claim,
    ],
    [p.cause, bill.cause],
    [p.plaintiff, bill.plaintiffs.join(p.and)],
    [p.defendant, bill.defendants.join(p.and)],
    [p.owed, p.yuan(yuan)],
    [
      p.until,
      bill.share === true
        ? p.soon
        : bill.dueOn === null
          ? p.notYet
          : `${dayWords(bill.dueOn, lang)}${bill.provisional ? p.provisional : ''}`,
    ],
  ];
  return (
    <section className="notice" role="status">
      <h2>
        <StateWord tone={bill.state === 'owed' ? 'now' : 'idle'} icon="clock">
          {p.state[bill.state]}
        </StateWord>
      </h2>
      <dl className="facts">
        {rows.map(([label, value]) => (
          <div className="kv-row" key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="note">{p.masked}</p>
      {bill.invented ? <p>{p.demo}</p> : null}
      {bill.mine ? <p>{p.mine}</p> : null}
      <div className="acts row">
        {bill.mine ? (
          <LinkButton href={to.caseSpace(bill.stream)} rank="first">
            {p.toCase}
          </LinkButton>
        ) : bill.state === 'owed' ? (
          <Button rank="first" onPress={pay}>
            {p.action}
          </Button>
        ) : (
          <Button onPress={again}>{p.again}</Button>
        )}
      </div>
    </section>
  );
}

/** Whoever was given a code looks at the bill and pays it, without an account. */
export default function Pay() {
  const { t } = useSettings();
  const p = t.pay;
  const [code, setCode] = useState(sent);
  const [bill, setBill] = useState<PaymentLinkDto | null>(null);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const [mend, setMend] = useState<string>();
  const look = async (): Promise<void> => {
    setBill(null);
    setFailure(null);
    const whole = code.replaceAll(/[^0-9A-Za-z]/gu, '').length === 12;
    setMend(whole ? undefined : p.mend);
    if (!whole) return;
    try {
      setBill(await api.paymentLink(code));
    } catch (reason) {
      const failed = asFailure(reason);
      if (failed.kind === 'absent') setMend(p.none);
      else setFailure(failed);
    }
  };
  useEffect(() => {
    if (code !== '') void look();
    // Once, with the code that the address brought.
  }, []);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void look();
  };
  return (
    <Shell title={p.title} narrow>
      <div className="page-h">
        <h1>{p.title}</h1>
        <p className="lead">{p.lead}</p>
      </div>
      <form noValidate onSubmit={submit}>
        <TextField
          id="payment-code"
          label={p.code}
          hint={p.codeHint}
          maxLength={20}
          short
          mend={mend}
          value={code}
          onChange={(value) => {
            setCode(value.toUpperCase());
          }}
        />
        <div className="acts row">
          <Button submit {...(bill === null ? { rank: 'first' as const } : {})}>
            {p.look}
          </Button>
        </div>
      </form>
      {failure === null ? null : (
        <FailureNotice failure={failure} asPage={false} reload={() => void look()} />
      )}
      {bill === null ? null : <Bill bill={bill} again={() => void look()} />}
      <Section title={p.safe}>
        <p>{p.safeLead}</p>
      </Section>
    </Shell>
  );
}
