import { useState } from 'react';
import { DateField, MoneyField, RadioChoices, TextField } from '@xiezhi/ui';
import { api } from '../api.ts';
import { courtToday } from '../clock.ts';
import { Answered, useTools, type Step } from './answer.tsx';
import { choicesOf } from './choices.ts';
import type { ToolTexts } from './texts.ts';
import { Tool, type Unanswered } from './tool.tsx';

type Kind = keyof ToolTexts['interest']['kinds'];

interface InterestAnswer extends Unanswered {
  readonly field?: string;
  readonly interest?: string;
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
  const ask = async (): Promise<InterestAnswer> => {
    const input = {
      kind,
      principal: principal.replaceAll(',', ''),
      from,
      to,
      ...(kind === 'yearly' ? { percent } : {}),
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
      answer={({ interest = '', steps }) => (
        <>
          <Answered label={tt.interest.result} steps={steps}>
            {tt.yuan(interest)}
          </Answered>
          <p className="note">{tt.interest.doubt}</p>
        </>
      )}
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
          </>
        );
      }}
    </Tool>
  );
}
