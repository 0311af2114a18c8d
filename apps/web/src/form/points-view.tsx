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
import { factsIn } from './values.ts';

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
  const { factForms: [form] = [], maxLength } = field;
  if (form === undefined) return null;
  const { id, groups } = form;
  // What is wrong is named by its place in what is handed in.
  const mendOf = (fact: string): string | undefined => {
    const place = String(factsIn(field, value).findIndex((one) => one['fact'] === fact));
    return ['fact', 'value', 'note', 'open', 'answer']
      .map((part) => inside.mendOf(`${place}.${part}`))
      .find((mend) => mend !== undefined);
  };
  const all = { ...inside, mendOf, form: id, groups, maxLength };
  return field.component === 'cause-facts' ? (
    <FactsField {...all} value={listOf<FactValue>(value)} />
  ) : (
    <FactsAnsweredField {...all} value={listOf<FactAnswer>(value)} />
  );
}
