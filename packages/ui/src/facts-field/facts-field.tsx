import { RadioChoices } from '../choices/choices.tsx';
import { FieldGroup, type FieldProps } from '../field/field.tsx';
import { LongText } from '../long-text/long-text.tsx';
import type { MendOf } from '../party-field/party-field.tsx';
import { useUi } from '../provider/provider.tsx';
import { TextField } from '../text-field/text-field.tsx';
import { FactGroup, type FactQuestion, type FactQuestions } from './groups.tsx';

type Open = 'unknown' | 'none';

/** What is stated of one fact. A sum or a day is written as people write it. */
export interface FactValue {
  readonly fact: string;
  readonly value?: string | undefined;
  readonly note?: string | undefined;
  readonly open?: Open | undefined;
}

export interface FactsFieldProps extends FieldProps {
  readonly groups: readonly FactQuestions[];
  readonly maxLength?: number | undefined;
  readonly value: readonly FactValue[];
  readonly onChange: (value: readonly FactValue[]) => void;
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
              onChange({ fact: asked.id, ...(event.target.checked ? { open } : {}) });
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
          const { fact, note } = said;
          const open = left.find(({ value }) => value === one);
          onChange(
            open === undefined
              ? { fact, value: one, note }
              : { fact, note, open: open.value.slice('open:'.length) as Open },
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
    value: said.value ?? '',
    onChange: (value: string) => {
      props.onChange({ fact: asked.id, value });
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
  const { groups, value, onChange } = props;
  const saidOf = (fact: string): FactValue => value.find((one) => one.fact === fact) ?? { fact };
  return (
    <FieldGroup field={props}>
      <div id={props.id} tabIndex={-1}>
        {groups.map((group, place) => (
          <FactGroup
            key={group.id}
            group={group}
            filled={group.facts.filter(({ id }) => isFilled(saidOf(id))).length}
            open={place === 0}
          >
            {group.facts.map((asked) => {
              const index = value.findIndex(({ fact }) => fact === asked.id);
              return (
                <One
                  key={asked.id}
                  id={`${props.id}-${asked.id}`}
                  asked={asked}
                  said={saidOf(asked.id)}
                  maxLength={props.maxLength}
                  mend={index < 0 ? undefined : props.mendOf(`${String(index)}.value`)}
                  onChange={(said) => {
                    onChange([...value.filter(({ fact }) => fact !== asked.id), said]);
                  }}
                />
              );
            })}
          </FactGroup>
        ))}
      </div>
    </FieldGroup>
  );
}
