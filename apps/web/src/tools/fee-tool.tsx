import { useState } from 'react';
import { MoneyField, RadioChoices, TextField } from '@xiezhi/ui';
import { api } from '../api.ts';
import { Answered, useTools, type Step } from './answer.tsx';
import { choicesOf } from './choices.ts';
import type { FeeGroup, FeeKind } from './fee-kinds.ts';
import { kindsOf, questionOf } from './fee-kinds.ts';
import type { ToolTexts } from './texts.ts';
import { Tool, type Unanswered } from './tool.tsx';
import { yuanRead } from '../yuan.ts';

interface FeeAnswer extends Unanswered {
  readonly field?: string;
  readonly fee?: string | null;
  readonly min?: string;
  readonly max?: string;
  readonly leftTo?: 'province' | null;
  readonly steps?: readonly Step[];
}

interface Asked {
  readonly group: FeeGroup;
  readonly kind: FeeKind;
  readonly amount: string;
  readonly base: string;
  readonly procedure: keyof ToolTexts['fee']['procedures'];
  readonly end: keyof ToolTexts['fee']['ends'];
  readonly ground: keyof ToolTexts['fee']['grounds'];
  readonly merged: keyof ToolTexts['fee']['mergedOr'];
}

const plain = (amount: string): string => amount.replaceAll(',', '').trim();

/** What the server is asked: only what bears on this kind. */
function inputOf({ kind, amount, base, procedure, end, ground, merged }: Asked): object {
  const question = questionOf(kind);
  const retried = kind === 'retrial' && ground !== 'other';
  const field = retried ? 'appealedPart' : question.amount;
  // Nothing in money is no amount: of enforcement that has a fee of its own.
  const given =
    field === undefined || (plain(amount) === '' && (field === 'amount' || question.range === true))
      ? {}
      : field === 'claims'
        ? {
            claims: amount
              .split(/[\s、;；]+/u)
              .flatMap((one) => (plain(one) === '' ? [] : [plain(one)])),
          }
        : { [field]: plain(amount) };
  const alone = field === 'claims' && plain(amount) === '' ? { nonProperty: 1 } : {};
  return {
    ...given,
    ...alone,
    ...(question.range === true && plain(base) !== '' ? { base: plain(base) } : {}),
    ...(question.tried === true ? { procedure, end } : {}),
    ...(question.merged === true ? { merged: merged === 'yes' } : {}),
    ...(kind === 'retrial' ? { ground } : {}),
  };
}

/** A court fee, for everything the measures name. */
export function FeeTool() {
  const { tt } = useTools();
  const [asked, setAsked] = useState<Asked>({
    group: 'suits',
    kind: 'property',
    amount: '',
    base: '',
    procedure: 'ordinary',
    end: 'judged',
    ground: 'other',
    merged: 'yes',
  });
  const [wrong, setWrong] = useState('');
  const set = (change: Partial<Asked>): void => {
    setAsked({ ...asked, ...change });
  };
  const ask = async (): Promise<FeeAnswer> => {
    const input = JSON.stringify(inputOf(asked));
    const answer = await api.law<FeeAnswer>('fee', { kind: asked.kind, input });
    setWrong(answer.field ?? '');
    return answer;
  };
  return (
    <Tool<FeeAnswer>
      id="fee"
      title={tt.fee.title}
      ask={ask}
      answer={({ fee, min = '', max = '', leftTo, steps }) => (
        <Answered label={tt.fee.result} steps={steps}>
          {typeof fee === 'string'
            ? tt.yuan(yuanRead(fee))
            : fee === null
              ? tt.fee.noTariff
              : tt.range(yuanRead(min), yuanRead(max), leftTo === 'province')}
        </Answered>
      )}
    >
      {(mend) => <FeeQuestions asked={asked} set={set} mend={mend} wrong={wrong} />}
    </Tool>
  );
}

function FeeQuestions(props: {
  readonly asked: Asked;
  readonly set: (change: Partial<Asked>) => void;
  readonly mend: string | undefined;
  readonly wrong: string;
}) {
  const { tt } = useTools();
  const { asked, set, mend, wrong } = props;
  const f = tt.fee;
  const question = questionOf(asked.kind);
  const retried = asked.kind === 'retrial' && asked.ground !== 'other';
  const amount = retried ? 'appealedPart' : question.amount;
  return (
    <>
      <RadioChoices
        id="fee-group"
        label={f.group}
        inRow
        choices={choicesOf(f.groups)}
        value={asked.group}
        onChange={(chosen) => {
          const group = chosen as FeeGroup;
          set({ group, kind: kindsOf(group)[0] ?? 'property', amount: '', base: '' });
        }}
      />
      <RadioChoices
        id="fee-kind"
        label={f.kind}
        choices={kindsOf(asked.group).map((value) => ({ value, label: f.kinds[value] }))}
        value={asked.kind}
        onChange={(chosen) => {
          set({ kind: chosen as FeeKind, amount: '', base: '' });
        }}
      />
      {asked.kind === 'retrial' ? (
        <RadioChoices
          id="fee-ground"
          label={f.ground}
          choices={choicesOf(f.grounds)}
          value={asked.ground}
          onChange={(chosen) => {
            set({ ground: chosen as Asked['ground'] });
          }}
        />
      ) : null}
      {amount === undefined ? null : amount === 'claims' ? (
        <TextField
          id="fee-amount"
          label={f.amount.claims}
          hint={f.claimsHint}
          maxLength={400}
          mend={wrong === 'base' ? undefined : mend}
          value={asked.amount}
          onChange={(value) => {
            set({ amount: value });
          }}
        />
      ) : (
        <MoneyField
          id="fee-amount"
          label={f.amount[amount]}
          mend={wrong === 'base' ? undefined : mend}
          value={asked.amount}
          onChange={(value) => {
            set({ amount: value });
          }}
        />
      )}
      {question.range === true ? (
        <MoneyField
          id="fee-base"
          label={f.base}
          hint={f.baseHint}
          mend={wrong === 'base' ? mend : undefined}
          value={asked.base}
          onChange={(value) => {
            set({ base: value });
          }}
        />
      ) : null}
      {question.merged === true ? (
        <RadioChoices
          id="fee-merged"
          label={f.merged}
          inRow
          choices={choicesOf(f.mergedOr)}
          value={asked.merged}
          onChange={(chosen) => {
            set({ merged: chosen as Asked['merged'] });
          }}
        />
      ) : null}
      {question.tried === true ? (
        <>
          <RadioChoices
            id="fee-procedure"
            label={f.procedure}
            inRow
            choices={choicesOf(f.procedures)}
            value={asked.procedure}
            onChange={(chosen) => {
              set({ procedure: chosen as Asked['procedure'] });
            }}
          />
          <RadioChoices
            id="fee-end"
            label={f.end}
            inRow
            choices={choicesOf(f.ends)}
            value={asked.end}
            onChange={(chosen) => {
              set({ end: chosen as Asked['end'] });
            }}
          />
        </>
      ) : null}
    </>
  );
}
