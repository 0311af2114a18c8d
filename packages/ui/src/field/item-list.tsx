import type { ReactNode } from 'react';
import { Button } from '../button/button.tsx';
import { useUi } from '../provider/provider.tsx';
import { FieldGroup, type FieldProps } from './field.tsx';

export interface ItemListProps<Item extends object> extends FieldProps {
  readonly value: readonly Item[];
  readonly onChange: (value: readonly Item[]) => void;
  readonly most: number;
  readonly words: {
    readonly number: (place: number) => string;
    readonly add: string;
    readonly remove: string;
  };
  readonly children: (item: Item, place: number, replace: (next: Item) => void) => ReactNode;
}

/** Things asked for one by one, each under its number: one is always there, and more are added at the foot. */
export function ItemList<Item extends object>(props: ItemListProps<Item>) {
  const { t } = useUi();
  const { words } = props;
  const list = props.value.length === 0 ? [{} as Item] : props.value;
  return (
    <FieldGroup field={props}>
      <div id={props.id} tabIndex={-1}>
        {list.map((each, index) => (
          <section className="item" key={index} aria-label={words.number(index + 1)}>
            <header>
              <h2>{words.number(index + 1)}</h2>
              {list.length > 1 ? (
                <Button
                  rank="quiet"
                  label={t.named(words.remove, String(index + 1))}
                  onPress={() => {
                    props.onChange(list.filter((_, place) => place !== index));
                  }}
                >
                  {words.remove}
                </Button>
              ) : null}
            </header>
            {props.children(each, index, (next) => {
              props.onChange(list.map((old, place) => (place === index ? next : old)));
            })}
          </section>
        ))}
      </div>
      {list.length < props.most ? (
        <p className="add">
          <Button
            onPress={() => {
              props.onChange([...list, {} as Item]);
            }}
          >
            {words.add}
          </Button>
        </p>
      ) : null}
    </FieldGroup>
  );
}
