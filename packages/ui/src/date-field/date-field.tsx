import { useState } from 'react';
import { FieldGroup, fieldAria, type FieldProps } from '../field/field.tsx';
import { useUi } from '../provider/provider.tsx';

export interface DateFieldProps extends FieldProps {
  /** `2026-12-04`, with time `2026-12-04T09:30`; anything half-written keeps its dashes and fails the court's check. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly birthday?: boolean;
}

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute';
type Parts = Readonly<Record<Part, string>>;

function read(value: string): Parts {
  const [day = '', time = ''] = value.split('T');
  const [year = '', month = '', date = ''] = day.split('-');
  const [hour = '', minute = ''] = time.split(':');
  return { year, month, day: date, hour, minute };
}

const two = (value: string): string => (value === '' ? '' : value.padStart(2, '0'));

function write(parts: Parts, withTime: boolean): string {
  const used = withTime ? Object.values(parts) : [parts.year, parts.month, parts.day];
  if (used.every((part) => part === '')) return '';
  const day = `${parts.year}-${two(parts.month)}-${two(parts.day)}`;
  return withTime ? `${day}T${two(parts.hour)}:${two(parts.minute)}` : day;
}

function DayParts(props: DateFieldProps & { readonly withTime: boolean }) {
  const { t } = useUi();
  const [parts, setParts] = useState(() => read(props.value));
  const shown = write(parts, props.withTime) === props.value ? parts : read(props.value);
  const aria = fieldAria(props);
  const list: readonly Part[] = props.withTime
    ? ['year', 'month', 'day', 'hour', 'minute']
    : ['year', 'month', 'day'];
  const set = (part: Part, typed: string): void => {
    const next = {
      ...shown,
      [part]: typed
        .normalize('NFKC')
        .replace(/\D/gu, '')
        .slice(0, part === 'year' ? 4 : 2),
    };
    setParts(next);
    props.onChange(write(next, props.withTime));
  };
  return (
    <FieldGroup field={props}>
      <div className="day-parts">
        {list.map((part, index) => (
          <label key={part} htmlFor={index === 0 ? props.id : `${props.id}-${part}`}>
            {t[part]}
            <input
              id={index === 0 ? props.id : `${props.id}-${part}`}
              className={part === 'year' ? 'input y' : 'input m'}
              inputMode="numeric"
              autoComplete={
                props.birthday === true && part !== 'hour' && part !== 'minute'
                  ? `bday-${part}`
                  : 'off'
              }
              aria-invalid={aria['aria-invalid']}
              value={shown[part]}
              onChange={(event) => {
                set(part, event.target.value);
              }}
            />
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

/** A calendar day in three boxes: quicker and surer than a calendar for a day one knows. */
export function DateField(props: DateFieldProps) {
  return <DayParts {...props} withTime={false} />;
}

export function DateTimeField(props: DateFieldProps) {
  return <DayParts {...props} withTime />;
}
