import { useState } from 'react';
import { Section, TextField } from '@xiezhi/ui';
import type { VerifiedReceiptDto } from '@xiezhi/contract';
import { api } from '../api.ts';
import { exactWords } from '../clock.ts';
import { useSettings } from '../settings.tsx';
import { FoundFacts, LookUpForm, useLookUp } from './look-up.tsx';

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
      <FoundFacts
        rows={[
          [v.court, found.court],
          [v.receiptNumber, found.number],
          [v.receiptWhat, found.title],
          [v.receiptAt, exactWords(found.at, lang)],
        ]}
      />
      {found.invented ? <p>{v.receiptDemo}</p> : null}
    </section>
  );
}

/** Whether a receipt in somebody's hand was given by this court, and for what kind of thing. */
export function VerifyReceipt() {
  const { t } = useSettings();
  const v = t.verify;
  const [number, setNumber] = useState('');
  const wrong = !isNumber(number);
  const of = useLookUp(wrong ? null : () => api.verifyReceipt(number.trim()));
  return (
    <Section title={v.receipt}>
      <p>{v.receiptLead}</p>
      <LookUpForm of={of} action={v.receiptAction}>
        <TextField
          id="verify-receipt"
          label={v.receiptNumber}
          hint={v.receiptHint}
          maxLength={40}
          mend={of.asked && wrong ? v.receiptMend : undefined}
          value={number}
          onChange={setNumber}
        />
      </LookUpForm>
      {of.found === null ? null : <Answer found={of.found} />}
    </Section>
  );
}
