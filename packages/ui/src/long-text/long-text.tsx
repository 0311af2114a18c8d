import { Field, type FieldProps } from '../field/field.tsx';
import { useUi } from '../provider/provider.tsx';

export interface LongTextProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength?: number | undefined;
  readonly rows?: number;
}

/** How much room is left is said when it begins to matter. */
const said = 500;

/** Several lines. Longer than allowed stays typed: cutting somebody's words off would lose them. */
export function LongText(props: LongTextProps) {
  const { t } = useUi();
  const left = props.maxLength === undefined ? null : props.maxLength - props.value.length;
  return (
    <Field field={props}>
      {(aria) => (
        <>
          <textarea
            {...aria}
            className="input"
            rows={props.rows ?? 7}
            value={props.value}
            onChange={(event) => {
              props.onChange(event.target.value);
            }}
          />
          {left === null || left > said ? null : (
            <p className="counter num">{left >= 0 ? t.charsLeft(left) : t.charsOver(-left)}</p>
          )}
        </>
      )}
    </Field>
  );
}
