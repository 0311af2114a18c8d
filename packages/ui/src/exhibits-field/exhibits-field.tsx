import { RadioChoices } from '../choices/choices.tsx';
import { DateTimeField } from '../date-field/date-field.tsx';
import { Disclosure } from '../disclosure/disclosure.tsx';
import type { FieldProps } from '../field/field.tsx';
import { ItemList } from '../field/item-list.tsx';
import type { FileValue } from '../files-field/file-value.ts';
import { FilesField, type FilesFieldProps } from '../files-field/files-field.tsx';
import { LongText } from '../long-text/long-text.tsx';
import type { MendOf } from '../party-field/party-field.tsx';
import { useUi } from '../provider/provider.tsx';
import { TextField } from '../text-field/text-field.tsx';

export const exhibitForms = ['scan', 'copy', 'electronic', 'object'] as const;
export const cardParts = [
  'device',
  'tool',
  'capturedAt',
  'capturedOn',
  'custody',
  'notary',
  'witness',
  'priorUse',
] as const;
type CardPart = (typeof cardParts)[number];

/** One exhibit under way. What is not known stays empty. */
export interface ExhibitValue {
  readonly name?: string | undefined;
  readonly source?: string | undefined;
  readonly purpose?: string | undefined;
  readonly form?: string | undefined;
  readonly group?: string | undefined;
  readonly files?: readonly FileValue[] | undefined;
  readonly provenance?: Readonly<Partial<Record<CardPart, string>>> | undefined;
}

export interface ExhibitsFieldProps extends FieldProps, Pick<FilesFieldProps, 'send' | 'limits'> {
  readonly value: readonly ExhibitValue[];
  readonly onChange: (value: readonly ExhibitValue[]) => void;
  readonly mendOf: MendOf;
  readonly most?: number | undefined;
}

interface BodyProps extends Pick<FilesFieldProps, 'send' | 'limits'> {
  readonly id: string;
  readonly value: ExhibitValue;
  readonly onChange: (value: ExhibitValue) => void;
  readonly mendOf: MendOf;
}

/** How long it was in nobody's hands but its party's: what the court's log cannot vouch for. Said as soon as the time is there. */
function SinceCapture({ at }: { readonly at: string }) {
  const { t, now } = useUi();
  const today = now();
  const since = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(at) ? Date.parse(`${at}:00+08:00`) : NaN;
  if (today === null || Number.isNaN(since)) return null;
  const days = Math.floor((today - since) / 86_400_000);
  return (
    <p className="hint" role="status">
      {days < 0 ? t.exhibits.capturedAhead : t.exhibits.sinceCapture(days)}
    </p>
  );
}

/** How it came about and whose hands it went through: whoever does not know leaves it closed. */
function Card({ id, value, onChange, mendOf }: BodyProps) {
  const { t } = useUi();
  const card = value.provenance ?? {};
  return (
    <Disclosure summary={t.exhibits.card}>
      <p className="hint">{t.exhibits.cardHint}</p>
      {cardParts.map((part) => {
        const asked = {
          id: `${id}-provenance-${part}`,
          label: t.exhibits.cardParts[part],
          mend: mendOf(`provenance.${part}`),
          optional: true,
          value: card[part] ?? '',
          onChange: (typed: string) => {
            onChange({ ...value, provenance: { ...card, [part]: typed } });
          },
        };
        if (part !== 'capturedAt') return <TextField key={part} {...asked} />;
        return (
          <div key={part}>
            <DateTimeField {...asked} hint={t.exhibits.capturedAtHint} />
            <SinceCapture at={asked.value} />
          </div>
        );
      })}
    </Disclosure>
  );
}

function ExhibitBody(props: BodyProps) {
  const { t } = useUi();
  const { id, value, onChange, mendOf } = props;
  const part = (name: 'name' | 'source' | 'group' | 'purpose') => ({
    id: `${id}-${name}`,
    mend: mendOf(name),
    value: value[name] ?? '',
    onChange: (typed: string) => {
      onChange({ ...value, [name]: typed });
    },
  });
  return (
    <>
      <TextField {...part('name')} label={t.exhibits.name} hint={t.exhibits.nameHint} />
      <TextField {...part('source')} label={t.exhibits.source} hint={t.exhibits.sourceHint} />
      <LongText {...part('purpose')} label={t.exhibits.purpose} rows={2} maxLength={500} />
      <RadioChoices
        id={`${id}-form`}
        label={t.exhibits.form}
        mend={mendOf('form')}
        choices={exhibitForms.map((one) => ({ value: one, label: t.exhibits.forms[one] }))}
        value={value.form ?? null}
        onChange={(form) => {
          onChange({ ...value, form });
        }}
      />
      <FilesField
        id={`${id}-files`}
        label={t.exhibits.files}
        mend={mendOf('files')}
        limits={props.limits}
        value={value.files ?? []}
        onChange={(files) => {
          onChange({ ...value, files });
        }}
        send={props.send}
      />
      <TextField {...part('group')} label={t.exhibits.group} hint={t.exhibits.groupHint} optional />
      <Card {...props} />
    </>
  );
}

/** What somebody relies on, one by one: what it is, where it comes from, what it is to show, and the files. */
export function ExhibitsField(props: ExhibitsFieldProps) {
  const { t } = useUi();
  return (
    <ItemList {...props} most={props.most ?? 40} words={t.exhibits}>
      {(each, index, replace) => (
        <ExhibitBody
          id={`${props.id}-${String(index)}`}
          value={each}
          limits={props.limits}
          send={props.send}
          onChange={replace}
          mendOf={(path) => props.mendOf(`${String(index)}.${path}`)}
        />
      )}
    </ItemList>
  );
}
