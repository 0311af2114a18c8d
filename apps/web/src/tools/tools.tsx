import { useState } from 'react';
import { DateField, LinkButton, MoneyField, RadioChoices, TextField } from '@xiezhi/ui';
import { api } from '../api.ts';
import { dayWords, courtToday } from '../clock.ts';
import { useSettings } from '../settings.tsx';
import { Shell } from '../shell/shell.tsx';
import { Answered, useTools, type Both, type Step } from './answer.tsx';
import { CauseTool } from './cause-tool.tsx';
import { choicesOf } from './choices.ts';
import { CourtTool } from './court-tool.tsx';
import { InterestTool } from './interest-tool.tsx';
import type { ToolTexts } from './texts.ts';
import { Tool, toolIds, type Unanswered } from './tool.tsx';

type Kind = keyof ToolTexts['fee']['kinds'];
type Amount = keyof ToolTexts['fee']['amount'];

/** The amount each kind asks for; a kind that is not here has a fixed fee. */
const amountOf: Readonly<Partial<Record<Kind, Amount>>> = {
  property: 'claim',
  'property-summary': 'claim',
  divorce: 'property',
  personality: 'damages',
  appeal: 'appealedPart',
  enforcement: 'amount',
  preservation: 'amount',
  'payment-order': 'claim',
};

interface FeeAnswer extends Unanswered {
  readonly fee?: string;
  readonly min?: string;
  readonly max?: string;
  readonly leftTo?: 'province' | null;
  readonly steps?: readonly Step[];
}

function FeeTool() {
  const { tt } = useTools();
  const [kind, setKind] = useState<Kind>('property');
  const [amount, setAmount] = useState('');
  const asked = amountOf[kind];
  const input = asked === undefined ? {} : { [asked]: amount.replaceAll(',', '') };
  return (
    <Tool<FeeAnswer>
      id="fee"
      title={tt.fee.title}
      ask={() => api.law('fee', { kind, input: JSON.stringify(input) })}
      answer={({ fee, min = '', max = '', leftTo, steps }) => (
        <Answered label={tt.fee.result} steps={steps}>
          {fee === undefined ? tt.range(min, max, leftTo === 'province') : tt.yuan(fee)}
        </Answered>
      )}
    >
      {(mend) => (
        <>
          <RadioChoices
            id="fee-kind"
            label={tt.fee.kind}
            choices={choicesOf(tt.fee.kinds)}
            value={kind}
            onChange={(chosen) => {
              setKind(chosen as Kind);
            }}
          />
          {asked === undefined ? null : (
            <MoneyField
              id="fee-amount"
              label={tt.fee.amount[asked]}
              mend={mend}
              value={amount}
              onChange={setAmount}
            />
          )}
        </>
      )}
    </Tool>
  );
}

interface TermAnswer extends Unanswered {
  readonly end?: string | null;
  readonly notBefore?: string;
  /** The day is not certain yet, and `mend` says why. */
  readonly mayMove?: true;
  readonly why?: string;
  readonly steps?: readonly Step[];
}

function TermTool() {
  const { tt, say } = useTools();
  const { lang } = useSettings();
  const [from, setFrom] = useState(courtToday());
  const [count, setCount] = useState('15');
  const [unit, setUnit] = useState<keyof ToolTexts['term']['units']>('d');
  const whole = /^\d{1,4}$/u.test(count.trim());
  const words = { from, period: `${count.trim()}${unit}` };
  return (
    <Tool<TermAnswer>
      id="term"
      title={tt.term.title}
      ask={() => api.law('deadline', words)}
      answer={({ end, notBefore = '', why = '', mayMove, mend, steps }) => (
        <Answered label={tt.term.result} steps={steps}>
          {typeof end === 'string' ? (
            <>
              <p>{dayWords(end, lang)}</p>
              {mayMove === true && mend !== undefined ? (
                <p className="note">{say(mend)}</p>
              ) : (
                <p className="gap-top">
                  <LinkButton
                    href={`/api/law/deadline.ics?${new URLSearchParams(words).toString()}`}
                  >
                    {tt.term.calendar}
                  </LinkButton>
                </p>
              )}
            </>
          ) : (
            <p>{tt.term.provisional(dayWords(notBefore, lang), why.slice(-4))}</p>
          )}
        </Answered>
      )}
    >
      {(mend) => (
        <>
          <DateField
            id="term-from"
            label={tt.term.from}
            mend={whole ? mend : undefined}
            value={from}
            onChange={setFrom}
          />
          <TextField
            id="term-count"
            label={tt.term.count}
            kind="number"
            short
            mend={whole ? undefined : tt.term.count0}
            value={count}
            onChange={setCount}
          />
          <RadioChoices
            id="term-unit"
            label={tt.term.unit}
            inRow
            choices={choicesOf(tt.term.units)}
            value={unit}
            onChange={(chosen) => {
              setUnit(chosen as typeof unit);
            }}
          />
        </>
      )}
    </Tool>
  );
}

interface CheckAnswer extends Unanswered {
  readonly valid?: boolean;
  /** What a valid number says, and what is remarkable about it. */
  readonly notes?: readonly Both[];
  readonly mend?: Both;
}

function CheckTool() {
  const { tt, say } = useTools();
  const [kind, setKind] = useState<keyof ToolTexts['check']['kinds']>('id');
  const [value, setValue] = useState('');
  return (
    <Tool<CheckAnswer>
      id="check"
      title={tt.check.title}
      ask={() => api.lawCheck(kind, value.trim())}
      answer={({ valid, mend, notes = [] }) => (
        <Answered label={valid === true ? tt.check.good : tt.check.bad}>
          {valid === true || mend === undefined ? tt.check.note : say(mend)}
          {notes.map((note) => (
            <p className="note" key={note.zh}>
              {say(note)}
            </p>
          ))}
        </Answered>
      )}
    >
      {() => (
        <>
          <RadioChoices
            id="check-kind"
            label={tt.check.kind}
            choices={choicesOf(tt.check.kinds)}
            value={kind}
            onChange={(chosen) => {
              setKind(chosen as typeof kind);
            }}
          />
          <TextField
            id="check-value"
            label={tt.check.value}
            maxLength={60}
            value={value}
            onChange={setValue}
          />
        </>
      )}
    </Tool>
  );
}

/** The court's public calculators: a fee, a term, interest, which court, which cause, a number. */
export default function Tools() {
  const { tt } = useTools();
  return (
    <Shell title={tt.title} narrow>
      <div className="page-h">
        <h1>{tt.title}</h1>
        <p className="lead">{tt.lead}</p>
      </div>
      <nav aria-label={tt.title}>
        <ul className="jumps">
          {toolIds.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{tt[id].title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <FeeTool />
      <TermTool />
      <InterestTool />
      <CourtTool />
      <CauseTool />
      <CheckTool />
    </Shell>
  );
}
