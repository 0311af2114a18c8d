import { RadioChoices } from '../choices/choices.tsx';
import { FieldGroup, type FieldProps } from '../field/field.tsx';
import { LongText } from '../long-text/long-text.tsx';
import type { MendOf } from '../party-field/party-field.tsx';
import { useUi } from '../provider/provider.tsx';
import { FactGroup, type FactQuestion, type FactQuestions } from './groups.tsx';

const answers = ['admitted', 'contested', 'unknown'] as const;

/** What is said of a fact that the other side stated. */
export interface FactAnswer {
  readonly fact: string;
  readonly answer?: (typeof answers)[number] | undefined;
  readonly note?: string | undefined;
}

export interface FactsAnsweredFieldProps extends FieldProps {
  readonly groups: readonly FactQuestions[];
  readonly maxLength?: number | undefined;
  readonly value: readonly FactAnswer[];
  readonly onChange: (value: readonly FactAnswer[]) => void;
  readonly mendOf: MendOf;
}

/** Stands in the list for saying nothing here: a radio cannot be unchosen. */
const nothing = 'nothing';

function One(props: {
  readonly id: string;
  readonly asked: FactQuestion;
  readonly said: FactAnswer;
  readonly maxLength: number | undefined;
  readonly mend: string | undefined;
  readonly onChange: (said: FactAnswer) => void;
}) {
  const { t } = useUi();
  const { id, asked, said } = props;
  const { claimed = '' } = asked;
  return (
    <div className="facts-one">
      <RadioChoices
        id={id}
        label={asked.label}
        hint={claimed === '' ? t.facts.notClaimed : t.facts.claimed(claimed)}
        mend={props.mend}
        inRow
        choices={[
          ...answers.map((value) => ({ value, label: t.facts.answers[value] })),
          { value: nothing, label: t.facts.answers.nothing },
        ]}
        value={said.answer ?? nothing}
        onChange={(chosen) => {
          const answer = answers.find((one) => one === chosen);
          props.onChange(answer === undefined ? { fact: asked.id } : { ...said, answer });
        }}
      />
      {said.answer === undefined ? null : (
        <LongText
          id={`${id}-note`}
          label={t.facts.answerNote(asked.label)}
          rows={2}
          maxLength={props.maxLength}
          value={said.note ?? ''}
          onChange={(note) => {
            props.onChange({ ...said, note });
          }}
        />
      )}
    </div>
  );
}

/** Fact by fact what the plaintiff stated, and what is said of it. What is left is left to the answer in free words. */
export function FactsAnsweredField(props: FactsAnsweredFieldProps) {
  const { groups, value, onChange } = props;
  const saidOf = (fact: string): FactAnswer => value.find((one) => one.fact === fact) ?? { fact };
  return (
    <FieldGroup field={props}>
      <div id={props.id} tabIndex={-1}>
        {groups.map((group, place) => (
          <FactGroup
            key={group.id}
            group={group}
            filled={group.facts.filter(({ id }) => saidOf(id).answer !== undefined).length}
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
                  mend={index < 0 ? undefined : props.mendOf(`${String(index)}.answer`)}
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
