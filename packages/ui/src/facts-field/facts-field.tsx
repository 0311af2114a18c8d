import { RadioChoices } from '../choices/choices.tsx';
import { FieldGroup, type FieldProps } from '../field/field.tsx';
import { LongText } from '../long-text/long-text.tsx';
import type { MendOf } from '../party-field/party-field.tsx';
import { useUi } from '../provider/provider.tsx';
import { TextField } from '../text-field/text-field.tsx';
import { FactGroup, isOfForm, type FactQuestion, type FactQuestions } from './groups.tsx';

type Open = 'unknown' | 'none';

/** What is stated of one fact. A sum or a day is written as people write it. */
export interface FactValue {
  /** The form that asked; left out of what a case brings along, which has one. */
  readonly form?: string | undefined;
  readonly fact: string;
  readonly value?: string | undefined;
  readonly note?: string | undefined;
  readonly open?: Open | undefined;
}

export interface FactsFieldProps extends FieldProps {
  /** Which form asks. */
  readonly form: string;
  readonly groups: readonly FactQuestions[];
  readonly maxLength?: number | undefined;
  readonly value: readonly FactValue[];
  readonly onChange: (value: readonly FactValue[]) => void;
  /** What is to be mended, by fact. */
  readonly mendOf: MendOf;
}

interface OneProps {
  readonly id: string;
  readonly asked: FactQuestion;
  readonly said: FactValue;
  readonly maxLength: number | undefined;
  readonly mend: string | undefined;
  readonly onChange: (said: FactValue) => void;
}

const isFilled = ({ value = '', note = '', open }: FactValue): boolean =>
  value.trim() !== '' || note.trim() !== '' || open !== undefined;

/** “Not known” and “there is none” are answers to every question. */
function LeftOpen({ asked, said, onChange }: Pick<OneProps, 'asked' | 'said' | 'onChange'>) {
  const { t } = useUi();
  return (
    <div className="facts-open">
      {(['unknown', 'none'] as const).map((open) => (
        <label key={open}>
          <input
            type="checkbox"
            aria-label={t.named(t.facts[open], asked.label)}
            checked={said.open === open}
            onChange={(event) => {
              // What was written is kept, and comes back when the tick is taken away.
              onChange({ ...said, open: event.target.checked ? open : undefined });
            }}
          />
          <span aria-hidden="true">{t.facts[open]}</span>
        </label>
      ))}
    </div>
  );
}

function Chosen({ id, asked, said, mend, maxLength, onChange }: OneProps) {
  const { t } = useUi();
  const left = (['unknown', 'none'] as const).map((open) => ({
    value: `open:${open}`,
    label: t.facts[open],
  }));
  const chosen = said.open === undefined ? (said.value ?? null) : `open:${said.open}`;
  return (
    <>
      <RadioChoices
        id={id}
        label={asked.label}
        mend={mend}
        inRow
        choices={[...(asked.options ?? []), ...left]}
        value={chosen}
        onChange={(one) => {
          const { form, fact, note } = said;
          const open = left.find(({ value }) => value === one);
          onChange(
            open === undefined
              ? { form, fact, value: one, note }
              : { form, fact, note, open: open.value.slice('open:'.length) as Open },
          );
        }}
      />
      {chosen === null ? null : (
        <TextField
          id={`${id}-note`}
          label={t.facts.note(asked.label)}
          maxLength={maxLength}
          value={said.note ?? ''}
          onChange={(note) => {
            onChange({ ...said, note });
          }}
        />
      )}
    </>
  );
}

function One(props: OneProps) {
  const { t } = useUi();
  const { id, asked, said, mend, maxLength } = props;
  if (asked.kind === 'choice') return <Chosen {...props} />;
  const words = {
    id,
    label: asked.label,
    mend,
    maxLength,
    value: said.open === undefined ? (said.value ?? '') : '',
    onChange: (value: string) => {
      props.onChange({ ...said, value, open: undefined });
    },
  };
  const written =
    asked.kind === 'text' ? (
      <LongText {...words} rows={2} />
    ) : (
      <TextField
        {...words}
        short={asked.kind !== 'line'}
        hint={asked.kind === 'day' ? t.facts.dayHint : undefined}
      />
    );
  return (
    <div className="facts-one">
      {written}
      <LeftOpen {...props} />
    </div>
  );
}

/** Facts of one kind of case, group by group. Nothing has to be filled in. */
export function FactsField(props: FactsFieldProps) {
  const { form, groups, value, onChange } = props;
  const is = (one: FactValue, fact: string): boolean => one.fact === fact && isOfForm(one, form);
  const saidOf = (fact: string): FactValue => value.find((one) => is(one, fact)) ?? { form, fact };
  return (
    <FieldGroup field={props}>
      <div id={props.id} tabIndex={-1}>
        {groups.map((group, place) => (
          <FactGroup
            key={group.id}
            group={group}
            filled={group.facts.filter(({ id }) => isFilled(saidOf(id))).length}
            open={place === 0}
            mended={group.facts.some(({ id }) => props.mendOf(id) !== undefined)}
          >
            {group.facts.map((asked) => (
              <One
                key={asked.id}
                id={`${props.id}-${asked.id}`}
                asked={asked}
                said={saidOf(asked.id)}
                maxLength={props.maxLength}
                mend={props.mendOf(asked.id)}
                onChange={(said) => {
                  onChange([...value.filter((one) => !is(one, asked.id)), said]);
                }}
              />
            ))}
          </FactGroup>
        ))}
      </div>
    </FieldGroup>
  );
}
