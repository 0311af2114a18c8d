import { RadioChoices } from '../choices/choices.tsx';
import { FieldGroup, type FieldProps } from '../field/field.tsx';
import { LongText } from '../long-text/long-text.tsx';
import type { MendOf } from '../party-field/party-field.tsx';
import { useUi } from '../provider/provider.tsx';
import { FactGroup, isOfForm, type FactQuestion, type FactQuestions } from './groups.tsx';

const answers = ['admitted', 'contested', 'unknown'] as const;

/** What is said of a fact that the other side stated. */
export interface FactAnswer {
  /** The form that asked. */
  readonly form?: string | undefined;
  readonly fact: string;
  readonly answer?: (typeof answers)[number] | undefined;
  readonly note?: string | undefined;
}

export interface FactsAnsweredFieldProps extends FieldProps {
  /** Which form asks. */
  readonly form: string;
  readonly groups: readonly FactQuestions[];
  readonly maxLength?: number | undefined;
  readonly value: readonly FactAnswer[];
  readonly onChange: (value: readonly FactAnswer[]) => void;
  /** What is to be mended, by fact. */
  readonly mendOf: MendOf;
}

/** Stands in the list for saying nothing here: a radio cannot be unchosen. */
const nothing = 'nothing';

interface OneProps {
  readonly id: string;
  readonly asked: FactQuestion;
  readonly said: FactAnswer;
  readonly maxLength: number | undefined;
  readonly mend: string | undefined;
  readonly onChange: (said: FactAnswer) => void;
}

/** Nothing is stated that could be contested or not: what is said of it stands in words of one's own. */
function InWords({ id, asked, said, maxLength, mend, onChange }: OneProps) {
  const { t } = useUi();
  const { claimed = '' } = asked;
  return (
    <div className="facts-one">
      <LongText
        id={id}
        label={asked.label}
        hint={claimed === '' ? undefined : t.facts.claimed(claimed)}
        mend={mend}
        rows={2}
        maxLength={maxLength}
        value={said.note ?? ''}
        onChange={(note) => {
          const { answer: _answer, ...rest } = said;
          onChange({ ...rest, note });
        }}
      />
    </div>
  );
}

function One(props: OneProps) {
  const { t } = useUi();
  const { id, asked, said } = props;
  const { claimed = '' } = asked;
  if (asked.inWords === true) return <InWords {...props} />;
  return (
    <div className="facts-one">
      <RadioChoices
        id={id}
        label={asked.label}
        hint={t.facts.claimed(claimed)}
        mend={props.mend}
        inRow
        choices={[
          ...answers.map((value) => ({ value, label: t.facts.answers[value] })),
          { value: nothing, label: t.facts.answers.nothing },
        ]}
        value={said.answer ?? nothing}
        onChange={(chosen) => {
          const answer = answers.find((one) => one === chosen);
          // The words stay, and are sent only with an answer.
          props.onChange({ ...said, answer });
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

const isFilled = ({ inWords = false }: FactQuestion, { answer, note = '' }: FactAnswer): boolean =>
  inWords ? note.trim() !== '' : answer !== undefined;

/** Fact by fact what the plaintiff stated, and what is said of it. What is left is left to the answer in free words. */
export function FactsAnsweredField(props: FactsAnsweredFieldProps) {
  const { form, groups, value, onChange } = props;
  const is = (one: FactAnswer, fact: string): boolean => one.fact === fact && isOfForm(one, form);
  const saidOf = (fact: string): FactAnswer => value.find((one) => is(one, fact)) ?? { form, fact };
  return (
    <FieldGroup field={props}>
      <div id={props.id} tabIndex={-1}>
        {groups.map((group, place) => (
          <FactGroup
            key={group.id}
            group={group}
            filled={group.facts.filter((asked) => isFilled(asked, saidOf(asked.id))).length}
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
