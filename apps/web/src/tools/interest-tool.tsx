import { useState } from 'react';
import { Button, DateField, MoneyField, RadioChoices, TextField } from '@xiezhi/ui';
import { api } from '../api.ts';
import { courtToday, dayWords } from '../clock.ts';
import { useSettings } from '../settings.tsx';
import { Answered, useTools, type Both, type Step } from './answer.tsx';
import { choicesOf } from './choices.ts';
import type { ToolTexts } from './texts.ts';
import { Tool, type Unanswered } from './tool.tsx';
import { yuanRead } from '../yuan.ts';

type Kind = keyof ToolTexts['interest']['kinds'];

interface InterestAnswer extends Unanswered {
  readonly field?: string;
  readonly interest?: string | null;
  /** Where the table of rates ends before the time does: as far as it goes. */
  readonly reckonedTo?: string;
  readonly soFar?: string;
  readonly owed?: { readonly interest: string; readonly principal: string };
  readonly table?: {
    readonly from: string;
    readonly to: string;
    readonly doubt: Both;
    readonly entered?: readonly { readonly from: string; readonly source: string }[];
  };
  readonly steps?: readonly Step[];
}

/** What a sum owed costs from one day to another. */
export function InterestTool() {
  const { tt } = useTools();
  const [kind, setKind] = useState<Kind>('delayed');
  const [principal, setPrincipal] = useState('');
  const [percent, setPercent] = useState('');
  const [from, setFrom] = useState(courtToday());
  const [to, setTo] = useState(courtToday());
  const [wrong, setWrong] = useState('');
  const [multiple, setMultiple] = useState('4');
  const [lender, setLender] = useState<keyof ToolTexts['interest']['lenders']>('private');
  const [contract, setContract] = useState('');
  const [sued, setSued] = useState('');
  const [payments, setPayments] = useState<readonly Paid[]>([]);
  const paid = payments.filter(({ on, amount }) => on !== '' || amount !== '');
  const lent = kind === 'yearly' || kind === 'lpr-multiple';
  const ask = async (): Promise<InterestAnswer> => {
    const input = {
      kind,
      principal: principal.replaceAll(',', ''),
      from,
      to,
      ...(kind === 'yearly' ? { percent } : {}),
      ...(kind === 'lpr-multiple' ? { multiple } : {}),
      ...(lent ? { lender } : {}),
      ...(lent && lender === 'private' && contract !== '' ? { contract } : {}),
      ...(lent && lender === 'private' && sued !== '' ? { sued } : {}),
      ...(paid.length === 0
        ? {}
        : {
            payments: paid.map(({ on, amount }) => ({
              on,
              amount: amount.replaceAll(',', ''),
            })),
          }),
    };
    const answer = await api.law<InterestAnswer>('interest', { input: JSON.stringify(input) });
    setWrong(answer.field ?? '');
    return answer;
  };
  return (
    <Tool<InterestAnswer>
      id="interest"
      title={tt.interest.title}
      ask={ask}
      answer={(found) => <InterestSaid {...found} />}
    >
      {(mend) => {
        const mendOf = (field: string) => (wrong === field ? mend : undefined);
        return (
          <>
            <RadioChoices
              id="interest-kind"
              label={tt.interest.kind}
              choices={choicesOf(tt.interest.kinds)}
              value={kind}
              onChange={(chosen) => {
                setKind(chosen as Kind);
              }}
            />
            <MoneyField
              id="interest-principal"
              label={tt.interest.principal}
              mend={mendOf('principal')}
              value={principal}
              onChange={setPrincipal}
            />
            {kind === 'yearly' ? (
              <TextField
                id="interest-percent"
                label={tt.interest.percent}
                hint={tt.interest.percentHint}
                kind="number"
                short
                mend={mendOf('percent')}
                value={percent}
                onChange={setPercent}
              />
            ) : null}
            {kind === 'lpr-multiple' ? (
              <TextField
                id="interest-multiple"
                label={tt.interest.multiple}
                hint={tt.interest.multipleHint}
                kind="number"
                short
                mend={mendOf('multiple')}
                value={multiple}
                onChange={setMultiple}
              />
            ) : null}
            {lent ? (
              <LoanQuestions
                lender={lender}
                setLender={setLender}
                contract={contract}
                setContract={setContract}
                sued={sued}
                setSued={setSued}
                mendOf={mendOf}
              />
            ) : null}
            <DateField
              id="interest-from"
              label={tt.interest.from}
              mend={mendOf('from')}
              value={from}
              onChange={setFrom}
            />
            <DateField
              id="interest-to"
              label={tt.interest.to}
              mend={mendOf('to')}
              value={to}
              onChange={setTo}
            />
            <Payments
              payments={payments}
              setPayments={setPayments}
              mend={wrong === 'payments' ? tt.interest.paymentsMend : undefined}
            />
          </>
        );
      }}
    </Tool>
  );
}

interface Paid {
  readonly on: string;
  readonly amount: string;
}

/** What a private loan is measured by; a bank's is not. */
function LoanQuestions(props: {
  readonly lender: keyof ToolTexts['interest']['lenders'];
  readonly setLender: (lender: keyof ToolTexts['interest']['lenders']) => void;
  readonly contract: string;
  readonly setContract: (day: string) => void;
  readonly sued: string;
  readonly setSued: (day: string) => void;
  readonly mendOf: (field: string) => string | undefined;
}) {
  const { tt } = useTools();
  const { lender, contract, sued, mendOf } = props;
  const early = contract !== '' && contract < '2020-08-20';
  return (
    <>
      <RadioChoices
        id="interest-lender"
        label={tt.interest.lender}
        choices={choicesOf(tt.interest.lenders)}
        value={lender}
        onChange={(chosen) => {
          props.setLender(chosen as typeof lender);
        }}
      />
      {lender === 'private' ? (
        <DateField
          id="interest-contract"
          label={tt.interest.contract}
          mend={mendOf('contract')}
          value={contract}
          onChange={props.setContract}
        />
      ) : null}
      {lender === 'private' && early ? (
        <DateField
          id="interest-sued"
          label={tt.interest.sued}
          mend={mendOf('sued')}
          value={sued}
          onChange={props.setSued}
        />
      ) : null}
    </>
  );
}

function Payments(props: {
  readonly payments: readonly Paid[];
  readonly setPayments: (payments: readonly Paid[]) => void;
  readonly mend: string | undefined;
}) {
  const { tt } = useTools();
  const { payments, setPayments } = props;
  const change = (at: number, to: Partial<Paid>): void => {
    setPayments(payments.map((one, index) => (index === at ? { ...one, ...to } : one)));
  };
  return (
    <>
      {payments.map((one, index) => (
        // Payments have no name of their own: each is where it stands.
        <div key={index}>
          <DateField
            id={`interest-paid-on-${String(index)}`}
            label={tt.interest.paidOn(index + 1)}
            mend={index === 0 ? props.mend : undefined}
            value={one.on}
            onChange={(on) => {
              change(index, { on });
            }}
          />
          <MoneyField
            id={`interest-paid-${String(index)}`}
            label={tt.interest.paid(index + 1)}
            value={one.amount}
            onChange={(amount) => {
              change(index, { amount });
            }}
          />
        </div>
      ))}
      <div className="row">
        <Button
          rank="quiet"
          onPress={() => {
            setPayments([...payments, { on: '', amount: '' }]);
          }}
        >
          {tt.interest.addPayment}
        </Button>
      </div>
    </>
  );
}

/** What came out; where the table of rates ends first, as far as it goes, with what is doubtful about it. */
function InterestSaid({
  interest,
  soFar = '',
  reckonedTo,
  owed,
  table,
  mend: more,
  steps,
}: InterestAnswer) {
  const { tt, say } = useTools();
  const { lang } = useSettings();
  return (
    <>
      <Answered
        label={
          reckonedTo === undefined
            ? tt.interest.result
            : tt.interest.soFar(dayWords(reckonedTo, lang))
        }
        steps={steps}
      >
        {tt.yuan(yuanRead(interest ?? soFar))}
        {owed === undefined ? null : (
          <p className="note">
            {tt.interest.owed(yuanRead(owed.interest), yuanRead(owed.principal))}
          </p>
        )}
      </Answered>
      {more === undefined ? null : <p className="note">{say(more)}</p>}
      {table === undefined ? null : (
        <p className="note">
          {tt.interest.table(dayWords(table.from, lang), dayWords(table.to, lang))}
          {say(table.doubt)}
          {table.entered === undefined
            ? null
            : tt.interest.entered(table.entered.map(({ from, source }) => `${from}：${source}`))}
        </p>
      )}
      <p className="note">{tt.interest.doubt}</p>
    </>
  );
}
