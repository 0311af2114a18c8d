import { Button } from '../button/button.tsx';
import type { Choice } from '../choices/choices.tsx';
import { FieldGroup, type FieldProps } from '../field/field.tsx';
import { LongText } from '../long-text/long-text.tsx';
import type { MendOf } from '../party-field/party-field.tsx';
import { useUi } from '../provider/provider.tsx';

/** What is to be mended at one place. */
export interface MarkValue {
  readonly at?: string | undefined;
  readonly note?: string | undefined;
}

export interface MarksFieldProps extends FieldProps {
  /** The places there are, each with what stands there now as its hint. */
  readonly places: readonly Choice[];
  readonly value: readonly MarkValue[];
  readonly onChange: (value: readonly MarkValue[]) => void;
  readonly mendOf: MendOf;
}

interface OneProps {
  readonly id: string;
  readonly place: Choice;
  readonly mark: MarkValue | undefined;
  readonly mend: string | undefined;
  readonly onChange: (mark: MarkValue | null) => void;
}

function One({ id, place, mark, mend, onChange }: OneProps) {
  const { t } = useUi();
  return (
    <li>
      <div className="mark-place">
        <div>
          <b>{place.label}</b>
          {place.hint === undefined ? null : <p className="hint">{place.hint}</p>}
        </div>
        <Button
          rank="quiet"
          label={t.named(mark === undefined ? t.marks.mark : t.marks.unmark, place.label)}
          onPress={() => {
            onChange(mark === undefined ? { at: place.value, note: '' } : null);
          }}
        >
          {mark === undefined ? t.marks.mark : t.marks.unmark}
        </Button>
      </div>
      {mark === undefined ? null : (
        <LongText
          id={id}
          label={t.marks.note(place.label)}
          mend={mend}
          rows={2}
          maxLength={1000}
          value={mark.note ?? ''}
          onChange={(note) => {
            onChange({ at: place.value, note });
          }}
        />
      )}
    </li>
  );
}

/** Place by place, a button to mark it; what is written there is told at that place to whoever mends it. */
export function MarksField(props: MarksFieldProps) {
  const { places, value, onChange } = props;
  return (
    <FieldGroup field={props}>
      <ul className="marks" id={props.id} tabIndex={-1}>
        {places.map((place) => {
          const index = value.findIndex(({ at }) => at === place.value);
          return (
            <One
              key={place.value}
              id={`${props.id}-${String(index < 0 ? place.value : index)}-note`}
              place={place}
              mark={value[index]}
              mend={index < 0 ? undefined : props.mendOf(`${String(index)}.note`)}
              onChange={(mark) => {
                const others = value.filter(({ at }) => at !== place.value);
                const kept = value.map((old) => (old.at === place.value ? mark : old));
                onChange(
                  mark === null
                    ? others
                    : index < 0
                      ? [...others, mark]
                      : kept.filter((one) => one !== null),
                );
              }}
            />
          );
        })}
      </ul>
    </FieldGroup>
  );
}
