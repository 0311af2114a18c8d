import { Field, type FieldProps } from '../field/field.tsx';
import { useUi } from '../provider/provider.tsx';

export interface CodeFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly autoComplete?: string;
}

/** The characters one by one under the input, with the places still empty: a missing digit can be seen. */
function Cells({ value, length }: { readonly value: string; readonly length: number }) {
  const { t } = useUi();
  const letters = Array.from(value);
  const cells = Math.max(length, letters.length);
  return (
    <>
      <div className="chars" aria-hidden="true">
        {Array.from({ length: cells }, (_, index) => {
          const letter = letters[index];
          const gap = letter === undefined || index >= length;
          return (
            <span key={index} className={gap ? 'gap' : undefined}>
              {letter ?? '?'}
            </span>
          );
        })}
      </div>
      <p className="vh">{t.cellsLeft(letters.length, length)}</p>
    </>
  );
}

function CodeField(props: CodeFieldProps & { readonly length: number }) {
  const started = props.value.length > 0 && props.value.length !== props.length;
  return (
    <Field field={props}>
      {(aria) => (
        <>
          <input
            {...aria}
            className="input"
            autoComplete={props.autoComplete ?? 'off'}
            autoCapitalize="characters"
            spellCheck={false}
            value={props.value}
            onChange={(event) => {
              props.onChange(
                event.target.value.normalize('NFKC').replace(/[\s-]/gu, '').toUpperCase(),
              );
            }}
          />
          {started || props.mend ? <Cells value={props.value} length={props.length} /> : null}
        </>
      )}
    </Field>
  );
}

export function ResidentIdField(props: CodeFieldProps) {
  return <CodeField {...props} length={18} />;
}

export function CreditCodeField(props: CodeFieldProps) {
  return <CodeField {...props} length={18} />;
}
