import { Field, type FieldProps } from '../field/field.tsx';

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly kind?: 'text' | 'email' | 'tel' | 'number' | 'code';
  readonly autoComplete?: string;
  readonly maxLength?: number | undefined;
  readonly short?: boolean;
}

export function TextField(props: TextFieldProps) {
  const { kind = 'text' } = props;
  return (
    <Field field={props}>
      {(aria) => (
        <input
          {...aria}
          className={props.short === true ? 'input short' : 'input'}
          type={kind === 'email' || kind === 'tel' ? kind : 'text'}
          inputMode={kind === 'number' || kind === 'code' ? 'numeric' : undefined}
          autoComplete={props.autoComplete ?? (kind === 'code' ? 'one-time-code' : 'off')}
          maxLength={props.maxLength}
          value={props.value}
          onChange={(event) => {
            props.onChange(event.target.value);
          }}
        />
      )}
    </Field>
  );
}

/** An eleven-digit mobile number; spaces, dashes and +86 are taken out, and digits of a Chinese keyboard are digits. */
export function MobileField(props: Omit<TextFieldProps, 'kind' | 'short'>) {
  return (
    <TextField
      {...props}
      kind="tel"
      short
      autoComplete={props.autoComplete ?? 'tel-national'}
      onChange={(value) => {
        const digits = value.normalize('NFKC').replace(/[\s-]/gu, '');
        props.onChange(digits.replace(/^\+?86(?=1\d{10}$)/u, ''));
      }}
    />
  );
}

export function AddressField(props: Omit<TextFieldProps, 'kind' | 'short'>) {
  return <TextField {...props} autoComplete={props.autoComplete ?? 'street-address'} />;
}
