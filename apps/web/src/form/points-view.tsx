import {
  FactsAnsweredField,
  FactsField,
  MarksField,
  type FactAnswer,
  type FactValue,
  type FieldProps,
  type MarkValue,
} from '@xiezhi/ui';
import type { FieldDto } from '@xiezhi/contract';

const listOf = <T,>(value: unknown): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [];

/**
 * What is said point by point: of facts as the plaintiff states them, what a defendant says of each, and what is to be mended at each
 * place of the complaint.
 */
export function PointsView({
  field,
  value,
  ...inside
}: FieldProps & {
  readonly field: FieldDto;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly mendOf: (path: string) => string | undefined;
}) {
  if (field.component === 'marks')
    return <MarksField {...inside} places={field.options ?? []} value={listOf<MarkValue>(value)} />;
  const groups = (field.factForms ?? []).flatMap((form) => form.groups);
  const { maxLength } = field;
  return field.component === 'cause-facts' ? (
    <FactsField {...inside} {...{ groups, maxLength }} value={listOf<FactValue>(value)} />
  ) : (
    <FactsAnsweredField {...inside} {...{ groups, maxLength }} value={listOf<FactAnswer>(value)} />
  );
}
