import {
  AddressField,
  CauseField,
  CheckChoices,
  ClaimsField,
  SharesField,
  Confirmation,
  CourtField,
  CreditCodeField,
  DateField,
  DateTimeField,
  FilesField,
  LongText,
  MobileField,
  MoneyField,
  PartiesField,
  PartyField,
  PasswordField,
  RadioChoices,
  ResidentIdField,
  StaffField,
  TextField,
  YesNo,
  type ChoiceSearchProps,
  type ClaimValue,
  type ShareValue,
  type FieldProps,
  type FileValue,
  type PartyValue,
  type SendFile,
} from '@xiezhi/ui';
import type { FaultDto, FieldDto } from '@xiezhi/contract';
import { useSettings } from '../settings.tsx';
import type { Texts } from '../texts/zh-CN.ts';
import { ExhibitView } from './exhibit-view.tsx';
import { NoCourt } from './no-court.tsx';
import { PointsView } from './points-view.tsx';
import { findOptions, rememberOption, type TableName } from './options.ts';
import { controlId } from './values.ts';

export interface FieldViewProps {
  readonly field: FieldDto;
  readonly value: unknown;
  readonly faults: readonly FaultDto[];
  readonly onChange: (value: unknown) => void;
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
const listOf = <T,>(value: unknown): readonly T[] =>
  Array.isArray(value) ? (value as readonly T[]) : [];

/** Where the choices come from: the field's own list, or a table of the court. */
function source(
  field: FieldDto,
  of: TableName,
): Pick<ChoiceSearchProps, 'find'> & Partial<Pick<ChoiceSearchProps, 'onTake'>> {
  const { options } = field;
  if (options === undefined) {
    return {
      find: (words, signal) => findOptions(of, words, signal),
      onTake: ({ value, label, hint }) => {
        rememberOption(of, { value, label, ...(hint === undefined ? {} : { hint }) });
      },
    };
  }
  return {
    find: (words) =>
      Promise.resolve(
        options.filter((one) => one.label.includes(words) || one.value === words).slice(0, 60),
      ),
  };
}

const mostRadios = 8;

/** A few choices are all seen at once; among many one looks for the words. */
function OneOf(
  props: FieldProps & {
    readonly field: FieldDto;
    readonly value: string;
    readonly onChange: (value: string) => void;
  },
) {
  const { field, ...rest } = props;
  const options = field.options ?? [];
  return options.length > mostRadios ? (
    <StaffField {...rest} {...source(field, 'staff')} />
  ) : (
    <RadioChoices {...rest} choices={options} />
  );
}

/** Brings a file to the court; what does it is fetched with the first file. */
export const sending =
  (t: Texts): SendFile =>
  async (file, tell, signal) => {
    const { sendFile } = await import('./upload.ts');
    return sendFile(file, tell, signal, t);
  };

/** What comes in lines of its own, each with a sum: claims, orders, and what each party bears. */
function MoneyLinesView({
  field,
  value,
  onChange,
  ...inside
}: FieldProps & {
  readonly field: FieldDto;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly mendOf: (path: string) => string | undefined;
}) {
  return field.component === 'shares' ? (
    <SharesField
      {...inside}
      parties={field.options ?? []}
      value={listOf<ShareValue>(value)}
      onChange={onChange}
    />
  ) : (
    <ClaimsField
      {...inside}
      orders={field.component === 'orders'}
      value={listOf<ClaimValue>(value)}
      onChange={onChange}
    />
  );
}

/** The path of a mark at an entry of a list: by the key that the court gave it, which it keeps when one above is taken out. */
function keyedPath(field: string, value: unknown, path: string): string {
  const [place = '', ...rest] = path.slice(field.length + 1).split('.');
  const key = listOf<{ readonly key?: string }>(value)[Number(place)]?.key;
  return key === undefined ? path : [field, key, ...rest].join('.');
}

/** What is wrong with the answer at that path, and otherwise what the court has marked there. */
const mendIn =
  ({ faults, field: { path: name, marks = [] }, value }: FieldViewProps) =>
  (path: string): string | undefined => {
    const at = keyedPath(name, value, path);
    return (faults.find((fault) => fault.path === path) ?? marks.find((mark) => mark.path === at))
      ?.message;
  };

/** The component that asks for one field, by the name its declaration gives. */
export function FieldView(props: FieldViewProps) {
  const { t } = useSettings();
  const { field, value, onChange } = props;
  const mendAt = mendIn(props);
  const common = {
    id: controlId(field.path),
    label: field.label,
    hint: field.hint,
    optional: field.optional,
    mend: mendAt(field.path),
  };
  const words = { ...common, value: textOf(value), onChange, maxLength: undefined };
  const inside = { ...common, mendOf: (path: string) => mendAt(`${field.path}.${path}`) };
  const options = field.options ?? [];
  const send = sending(t);
  switch (field.component) {
    case 'text':
      return <TextField {...words} />;
    case 'number':
      return <TextField {...words} kind="number" short />;
    case 'email':
      return <TextField {...words} kind="email" autoComplete="email" />;
    case 'code':
      return <TextField {...words} kind="code" short maxLength={field.maxLength} />;
    case 'long-text':
      return <LongText {...words} maxLength={field.maxLength} />;
    case 'choice':
      return <OneOf {...common} field={field} value={textOf(value)} onChange={onChange} />;
    case 'choices':
      return (
        <CheckChoices
          {...common}
          choices={options}
          value={listOf<string>(value)}
          onChange={onChange}
        />
      );
    case 'yes-no':
      return (
        <YesNo
          {...common}
          value={typeof value === 'boolean' ? value : null}
          onChange={onChange}
          yes={options.find((option) => option.value === 'true')?.label}
          no={options.find((option) => option.value === 'false')?.label}
        />
      );
    case 'date':
      return <DateField {...words} />;
    case 'date-time':
      return <DateTimeField {...words} />;
    case 'money':
      return <MoneyField {...words} />;
    case 'mobile':
      return <MobileField {...words} />;
    case 'resident-id':
      return <ResidentIdField {...words} />;
    case 'credit-code':
      return <CreditCodeField {...words} />;
    case 'address':
      return <AddressField {...words} />;
    case 'party':
      return (
        <PartyField
          {...inside}
          own
          value={typeof value === 'object' && value !== null ? value : {}}
          onChange={onChange}
        />
      );
    case 'parties':
      return <PartiesField {...inside} value={listOf<PartyValue>(value)} onChange={onChange} />;
    case 'claims':
    case 'orders':
    case 'shares':
      return <MoneyLinesView {...inside} {...{ field, value, onChange }} />;
    case 'exhibits':
    case 'exhibit-opinions':
    case 'exhibit-findings':
      return <ExhibitView {...inside} {...{ field, value, onChange, send }} />;
    case 'cause-facts':
    case 'facts-answered':
    case 'marks':
      return <PointsView {...inside} {...{ field, value, onChange }} />;
    case 'cause':
      return (
        <CauseField
          {...common}
          value={textOf(value)}
          onChange={onChange}
          {...source(field, 'causes')}
        />
      );
    case 'court':
      return (
        <>
          {field.optional ? null : <NoCourt />}
          <CourtField
            {...common}
            value={textOf(value)}
            onChange={onChange}
            {...source(field, 'courts')}
          />
        </>
      );
    case 'person':
      return (
        <StaffField
          {...common}
          value={textOf(value)}
          onChange={onChange}
          {...source(field, 'staff')}
        />
      );
    case 'files':
      return (
        <FilesField
          {...common}
          limits={field.files}
          value={listOf<FileValue>(value)}
          onChange={onChange}
          send={send}
        />
      );
    case 'confirmation':
      return <Confirmation {...common} value={value === true} onChange={onChange} />;
    case 'password':
      return <PasswordField {...common} value={textOf(value)} onChange={onChange} fresh />;
  }
}
