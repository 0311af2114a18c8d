import {
  ExhibitsField,
  ExhibitViews,
  type ExhibitsFieldProps,
  type ExhibitValue,
  type ExhibitView as View,
} from '@xiezhi/ui';
import type { FieldDto } from '@xiezhi/contract';

type Common = Omit<ExhibitsFieldProps, 'value' | 'onChange' | 'limits' | 'most'>;

const listOf = <T,>(value: unknown): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [];

/** Exhibits as they are handed in, or what is said of those there are. */
export function ExhibitView({
  field,
  value,
  onChange,
  send,
  ...common
}: Common & {
  readonly field: FieldDto;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
}) {
  return field.component === 'exhibits' ? (
    <ExhibitsField
      {...common}
      limits={field.files}
      most={field.most}
      value={listOf<ExhibitValue>(value)}
      onChange={onChange}
      send={send}
    />
  ) : (
    <ExhibitViews
      {...common}
      of={field.component === 'exhibit-opinions' ? 'opinions' : 'findings'}
      exhibits={field.options ?? []}
      value={listOf<View>(value)}
      onChange={onChange}
    />
  );
}
