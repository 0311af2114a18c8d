import { useState, type SyntheticEvent } from 'react';
import { Button, Section, TextField } from '@xiezhi/ui';
import type { VerifiedReceiptDto } from '@xiezhi/contract';
import { api } from '../api.ts';
import { exactWords } from '../clock.ts';
import { asFailure, type ApiFailure } from '../failure.ts';
import { useSettings } from '../settings.tsx';
import { FailureNotice } from '../shell/answers.tsx';

/** As it is written, or without its dashes: a day and three groups of four signs. */
const isNumber = (text: string): boolean =>
  /^\d{8}[0-9A-Z]{12}$/u.test(text.toUpperCase().replaceAll(/[\s\-–—－]/gu, ''));

function Answer({ found }: { readonly found: VerifiedReceiptDto | 'none' }) {
  const { t, lang } = useSettings();
  const v = t.verify;
  if (found === 'none')
    return (
      <section className="notice" role="alert">
        <h3>{v.receiptUnknown}</h3>
        <p>{v.receiptUnknownLead}</p>
      </section>
    );
  return (
    <section className="notice" role="status">
      <h3>{v.receiptMade}</h3>
      <dl className="facts">
        {[
          [v.court, found.court],
          [v.receiptNumber, found.number],
          [v.receiptWhat, found.title],
          [v.receiptAt, exactWords(found.at, lang)],
        ].map(([label, value]) => (
          <div className="kv-row" key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {found.invented ? <p>{v.receiptDemo}</p> : null}
    </section>
  );
}

/** Whether a receipt in somebody's hand was given by this court, and for what kind of thing. */
export function VerifyReceipt() {
  const { t } = useSettings();
  const v = t.verify;
  const [number, setNumber] = useState('');
  const [asked, setAsked] = useState(false);
  const [found, setFound] = useState<VerifiedReceiptDto | 'none' | null>(null);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const wrong = !isNumber(number);
  const look = async (): Promise<void> => {
    setAsked(true);
    setFound(null);
    setFailure(null);
    if (wrong) return;
    try {
      setFound(await api.verifyReceipt(number.trim()));
    } catch (reason) {
      const failed = asFailure(reason);
      if (failed.kind === 'absent') setFound('none');
      else setFailure(failed);
    }
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    void look();
  };
  return (
    <Section title={v.receipt}>
      <p>{v.receiptLead}</p>
      <form noValidate onSubmit={submit}>
        <TextField
          id="verify-receipt"
          label={v.receiptNumber}
          hint={v.receiptHint}
          maxLength={40}
          mend={asked && wrong ? v.receiptMend : undefined}
          value={number}
          onChange={setNumber}
        />
        <div className="acts row">
          <Button submit>{v.receiptAction}</Button>
        </div>
      </form>
      {failure === null ? null : (
        <FailureNotice failure={failure} asPage={false} reload={() => void look()} />
      )}
      {found === null ? null : <Answer found={found} />}
    </Section>
  );
}
