import { useState } from 'react';
import { Field, type FieldProps } from '../field/field.tsx';
import { useUi } from '../provider/provider.tsx';

export interface PasswordFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A new password, or the one already chosen: password stores of browsers want to know. */
  readonly fresh?: boolean;
}

export function PasswordField(props: PasswordFieldProps) {
  const { t } = useUi();
  const [shown, setShown] = useState(false);
  return (
    <Field field={props}>
      {(aria) => (
        <div className="reveal">
          <input
            {...aria}
            className="input"
            type={shown ? 'text' : 'password'}
            autoComplete={props.fresh === true ? 'new-password' : 'current-password'}
            value={props.value}
            onChange={(event) => {
              props.onChange(event.target.value);
            }}
          />
          <button
            type="button"
            className="btn"
            aria-controls={props.id}
            onClick={() => {
              setShown(!shown);
            }}
          >
            {shown ? t.hide : t.show}
          </button>
          <span className="vh" role="status">
            {shown ? t.passwordShown : ''}
          </span>
        </div>
      )}
    </Field>
  );
}
