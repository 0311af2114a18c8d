import { RadioChoices, type Choice } from '../choices/choices.tsx';
import { FieldGroup, type FieldProps } from '../field/field.tsx';
import { LongText } from '../long-text/long-text.tsx';
import type { MendOf } from '../party-field/party-field.tsx';
import { useUi } from '../provider/provider.tsx';

const aspects = ['authenticity', 'legality', 'relevance'] as const;
type Part = (typeof aspects)[number] | 'outcome' | 'reasons';

/** What is said of one exhibit: of each aspect a word, and the reasons. */
export type ExhibitView = { readonly exhibit: string } & Readonly<Partial<Record<Part, string>>>;

export interface ExhibitViewsProps extends FieldProps {
  /** The exhibits there are to speak to. */
  readonly exhibits: readonly Choice[];
  /** What a party thinks of them, or what the court finds. */
  readonly of: 'opinions' | 'findings';
  readonly value: readonly ExhibitView[];
  readonly onChange: (value: readonly ExhibitView[]) => void;
  readonly mendOf: MendOf;
}

interface OneProps extends Pick<ExhibitViewsProps, 'of' | 'mendOf'> {
  readonly id: string;
  readonly exhibit: Choice;
  readonly view: ExhibitView;
  readonly onChange: (view: ExhibitView) => void;
}

function One({ id, exhibit, view, of, onChange, mendOf }: OneProps) {
  const { t } = useUi();
  const words = t.views[of];
  const choose = (part: Part, label: string, values: readonly (readonly [string, string])[]) => (
    <RadioChoices
      key={part}
      id={`${id}-${part}`}
      label={label}
      mend={mendOf(part)}
      inRow
      choices={values.map(([value, text]) => ({ value, label: text }))}
      value={view[part] ?? null}
      onChange={(chosen) => {
        onChange({ ...view, [part]: chosen });
      }}
    />
  );
  return (
    <section className="item" aria-label={exhibit.label}>
      <header>
        <h2>{exhibit.label}</h2>
      </header>
      {exhibit.hint === undefined ? null : <p className="hint">{exhibit.hint}</p>}
      <div className="views">
        {aspects.map((part) => choose(part, t.views.aspects[part], words.values))}
      </div>
      {of === 'findings' ? choose('outcome', t.views.outcome, t.views.outcomes) : null}
      <LongText
        id={`${id}-reasons`}
        label={words.reasons}
        mend={mendOf('reasons')}
        rows={2}
        maxLength={1000}
        value={view.reasons ?? ''}
        onChange={(reasons) => {
          onChange({ ...view, reasons });
        }}
      />
    </section>
  );
}

/** Exhibit by exhibit; whoever has nothing to say of one leaves it as it is. */
export function ExhibitViews(props: ExhibitViewsProps) {
  const { t } = useUi();
  const { exhibits, value } = props;
  return (
    <FieldGroup field={props}>
      <div id={props.id} tabIndex={-1}>
        {exhibits.length === 0 ? <p className="note">{t.views.none}</p> : null}
        {exhibits.map((exhibit) => {
          const place = value.findIndex((one) => one.exhibit === exhibit.value);
          return (
            <One
              key={exhibit.value}
              id={`${props.id}-${String(place < 0 ? exhibit.value : place)}`}
              exhibit={exhibit}
              of={props.of}
              view={value[place] ?? { exhibit: exhibit.value }}
              mendOf={(part) => (place < 0 ? undefined : props.mendOf(`${String(place)}.${part}`))}
              onChange={(view) => {
                props.onChange(
                  place < 0
                    ? [...value, view]
                    : value.map((old, index) => (index === place ? view : old)),
                );
              }}
            />
          );
        })}
      </div>
    </FieldGroup>
  );
}
