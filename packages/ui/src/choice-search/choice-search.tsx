import { useEffect, useId, useRef, useState } from 'react';
import {
  Button,
  ComboBox,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  type Key,
} from 'react-aria-components';
import type { Choice } from '../choices/choices.tsx';
import { Field, type FieldProps } from '../field/field.tsx';
import { Icon } from '../icon/icon.tsx';
import { useUi } from '../provider/provider.tsx';

export interface ChoiceSearchProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The choice itself, when one is taken from the list. */
  readonly onTake?: (choice: Choice) => void;
  /** Answers what fits the words typed; an empty text asks for the most usual ones. */
  readonly find: (words: string, signal: AbortSignal) => Promise<readonly Choice[]>;
}

const pauseBeforeAsking = 180;

function useFound(find: ChoiceSearchProps['find'], words: string) {
  const [found, setFound] = useState<readonly Choice[]>([]);
  const [busy, setBusy] = useState(true);
  const latest = useRef(find);
  useEffect(() => {
    latest.current = find;
  }, [find]);
  useEffect(() => {
    const stop = new AbortController();
    const timer = setTimeout(() => {
      setBusy(true);
      latest.current(words, stop.signal).then(
        (choices) => {
          if (stop.signal.aborted) return;
          setFound(choices);
          setBusy(false);
        },
        () => {
          if (!stop.signal.aborted) setBusy(false);
        },
      );
    }, pauseBeforeAsking);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [words]);
  return { found, busy };
}

function ChoiceList(props: {
  readonly found: readonly Choice[];
  readonly busy: boolean;
  readonly asked: boolean;
}) {
  const { t } = useUi();
  const { found, busy, asked } = props;
  const nothing = asked ? t.nothingFound : t.typeToSearch;
  return (
    <Popover className="combo-list" offset={2}>
      <ListBox
        items={found}
        renderEmptyState={() => <p className="none">{busy ? t.searching : nothing}</p>}
      >
        {(choice: Choice) => (
          <ListBoxItem id={choice.value} textValue={choice.label}>
            {choice.label}
            {choice.hint ? <small>{choice.hint}</small> : null}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  );
}

/** A choice out of more than fit on a page: typed for, then taken from the list. Keeps the value's label when reopened. */
export function ChoiceSearch(props: ChoiceSearchProps) {
  const { t } = useUi();
  const labelId = useId();
  const [words, setWords] = useState('');
  const [label, setLabel] = useState('');
  const { found, busy } = useFound(props.find, words === label ? '' : words);
  const known = found.find((choice) => choice.value === props.value)?.label;
  useLabelOf(props, known ?? label, (text) => {
    setLabel(text);
    setWords(text);
  });
  const choose = (key: Key | null): void => {
    const chosen = found.find((choice) => choice.value === key);
    if (!chosen) return;
    setLabel(chosen.label);
    setWords(chosen.label);
    props.onTake?.(chosen);
    props.onChange(chosen.value);
  };
  return (
    <Field field={props}>
      {(aria) => (
        <ComboBox
          items={found}
          inputValue={words}
          value={props.value === '' ? null : props.value}
          onChange={choose}
          onInputChange={(text) => {
            setWords(text);
            if (text === '' && props.value !== '') props.onChange('');
          }}
          menuTrigger="focus"
          allowsEmptyCollection
          allowsCustomValue
          aria-labelledby={labelId}
        >
          <span id={labelId} hidden>
            {props.label}
          </span>
          <div className="combo">
            <Input {...aria} className="input" autoComplete="off" />
            <Button aria-label={t.choicesAvailable}>
              <Icon name="open" />
            </Button>
          </div>
          <ChoiceList found={found} busy={busy} asked={words !== '' && words !== label} />
        </ComboBox>
      )}
    </Field>
  );
}

/** A draft holds the value only; its label is asked for once. */
function useLabelOf(props: ChoiceSearchProps, known: string, tell: (label: string) => void): void {
  const asked = useRef('');
  const { value, find } = props;
  useEffect(() => {
    if (value === '' || asked.current === value) return;
    asked.current = value;
    if (known !== '') {
      tell(known);
      return;
    }
    const stop = new AbortController();
    find(value, stop.signal).then(
      (choices) => {
        const chosen = choices.find((choice) => choice.value === value);
        if (chosen) tell(chosen.label);
      },
      () => undefined,
    );
  });
}

/** A cause of action, out of the court's table of causes. */
export function CauseField(props: ChoiceSearchProps) {
  return <ChoiceSearch {...props} />;
}

export function CourtField(props: ChoiceSearchProps) {
  return <ChoiceSearch {...props} />;
}

/** A member of the court's staff. */
export function StaffField(props: ChoiceSearchProps) {
  return <ChoiceSearch {...props} />;
}
