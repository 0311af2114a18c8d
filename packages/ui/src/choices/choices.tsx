import { FieldGroup, fieldAria, type FieldProps } from '../field/field.tsx';
import { useUi } from '../provider/provider.tsx';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

function OptionText({ choice }: { readonly choice: Choice }) {
  return (
    <span>
      {choice.label}
      {choice.hint ? <small>{choice.hint}</small> : null}
    </span>
  );
}

export interface RadioChoicesProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly inRow?: boolean;
}

/** One of several. The first radio carries the field's id, so that a summary link lands on it. */
export function RadioChoices(props: RadioChoicesProps) {
  const invalid = fieldAria(props)['aria-invalid'];
  return (
    <FieldGroup field={props}>
      <div className={props.inRow === true ? 'radios radios-row' : 'radios'}>
        {props.choices.map((choice, index) => (
          <label className="radio" key={choice.value}>
            <input
              type="radio"
              id={index === 0 ? props.id : undefined}
              name={props.id}
              value={choice.value}
              aria-invalid={invalid}
              checked={props.value === choice.value}
              onChange={() => {
                props.onChange(choice.value);
              }}
            />
            <OptionText choice={choice} />
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

export interface CheckChoicesProps extends FieldProps {
  readonly choices: readonly Choice[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/** Any of several, kept in the order in which they are offered. */
export function CheckChoices(props: CheckChoicesProps) {
  const invalid = fieldAria(props)['aria-invalid'];
  const toggle = (value: string): void => {
    const chosen = new Set(props.value);
    if (!chosen.delete(value)) chosen.add(value);
    props.onChange(props.choices.map((choice) => choice.value).filter((each) => chosen.has(each)));
  };
  return (
    <FieldGroup field={props}>
      <div className="radios">
        {props.choices.map((choice, index) => (
          <label className="radio" key={choice.value}>
            <input
              type="checkbox"
              id={index === 0 ? props.id : undefined}
              name={props.id}
              value={choice.value}
              aria-invalid={invalid}
              checked={props.value.includes(choice.value)}
              onChange={() => {
                toggle(choice.value);
              }}
            />
            <OptionText choice={choice} />
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

export interface YesNoProps extends FieldProps {
  readonly value: boolean | null;
  readonly onChange: (value: boolean) => void;
  readonly yes?: string | undefined;
  readonly no?: string | undefined;
}

export function YesNo({ value, onChange, yes, no, ...field }: YesNoProps) {
  const { t } = useUi();
  return (
    <RadioChoices
      {...field}
      inRow
      choices={[
        { value: 'true', label: yes ?? t.yes },
        { value: 'false', label: no ?? t.no },
      ]}
      value={value === null ? null : String(value)}
      onChange={(chosen) => {
        onChange(chosen === 'true');
      }}
    />
  );
}

export interface ConfirmationProps extends FieldProps {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** A statement a person ticks to make it theirs. */
export function Confirmation(props: ConfirmationProps) {
  const aria = fieldAria(props);
  return (
    <ConfirmationFrame field={props}>
      <label className="tick">
        <input
          {...aria}
          type="checkbox"
          checked={props.value}
          onChange={(event) => {
            props.onChange(event.target.checked);
          }}
        />
        <span>{props.label}</span>
      </label>
    </ConfirmationFrame>
  );
}

function ConfirmationFrame(props: {
  readonly field: FieldProps;
  readonly children: React.ReactNode;
}) {
  const { field } = props;
  const { t } = useUi();
  return (
    <div className={field.mend ? 'f err' : 'f'}>
      {field.hint ? (
        <p className="hint" id={`${field.id}-hint`}>
          {field.hint}
        </p>
      ) : null}
      {field.mend ? (
        <p className="mend" id={`${field.id}-mend`}>
          <span>
            <span className="vh">{t.toMend}</span>
            {field.mend}
          </span>
        </p>
      ) : null}
      {props.children}
    </div>
  );
}
