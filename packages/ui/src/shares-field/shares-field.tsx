import { FieldGroup, type FieldProps } from '../field/field.tsx';
import { MoneyField } from '../money-field/money-field.tsx';
import type { MendOf } from '../party-field/party-field.tsx';

export interface ShareValue {
  readonly participant?: string | undefined;
  readonly yuan?: string | undefined;
}

export interface SharesFieldProps extends FieldProps {
  /** The parties, one line each; nobody is added and nobody taken away. */
  readonly parties: readonly { readonly value: string; readonly label: string }[];
  readonly value: readonly ShareValue[];
  readonly onChange: (value: readonly ShareValue[]) => void;
  readonly mendOf: MendOf;
}

/** A sum of money for each party. */
export function SharesField(props: SharesFieldProps) {
  const lines = props.parties.map(({ value: participant }) => ({
    participant,
    yuan: props.value.find((one) => one.participant === participant)?.yuan ?? '',
  }));
  return (
    <FieldGroup field={props}>
      <div id={props.id} tabIndex={-1}>
        {props.parties.map(({ value: participant, label }, index) => (
          <MoneyField
            key={participant}
            id={`${props.id}-${String(index)}-yuan`}
            label={label}
            mend={props.mendOf(`${String(index)}.yuan`)}
            value={lines[index]?.yuan ?? ''}
            onChange={(yuan) => {
              props.onChange(
                lines.map((one) => (one.participant === participant ? { ...one, yuan } : one)),
              );
            }}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
