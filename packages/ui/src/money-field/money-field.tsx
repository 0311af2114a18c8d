import { Field, type FieldProps } from '../field/field.tsx';
import { useUi } from '../provider/provider.tsx';
import { moneyInWords } from './money-words.ts';

export interface MoneyFieldProps extends FieldProps {
  /** Yuan as typed: `8,800.50`. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function MoneyField(props: MoneyFieldProps) {
  const { t, lang } = useUi();
  const words = lang === 'zh-CN' && props.value !== '' ? moneyInWords(props.value) : null;
  return (
    <Field field={props}>
      {(aria) => (
        <>
          <div className="unit">
            <input
              {...aria}
              className="input num"
              inputMode="decimal"
              autoComplete="off"
              value={props.value}
              onChange={(event) => {
                props.onChange(event.target.value.normalize('NFKC'));
              }}
            />
            <span>{t.yuan}</span>
          </div>
          {words === null ? null : (
            <p className="in-words" lang="zh-CN">
              {words}
            </p>
          )}
        </>
      )}
    </Field>
  );
}
