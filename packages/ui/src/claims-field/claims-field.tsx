import { Button } from '../button/button.tsx';
import { FieldGroup, type FieldProps } from '../field/field.tsx';
import { LongText } from '../long-text/long-text.tsx';
import { MoneyField } from '../money-field/money-field.tsx';
import type { MendOf } from '../party-field/party-field.tsx';
import { useUi } from '../provider/provider.tsx';

export interface ClaimValue {
  readonly text?: string | undefined;
  readonly yuan?: string | undefined;
}

export interface ClaimsFieldProps extends FieldProps {
  readonly value: readonly ClaimValue[];
  readonly onChange: (value: readonly ClaimValue[]) => void;
  readonly mendOf: MendOf;
  readonly most?: number;
  /** What a judgment orders, not what a party asks for. */
  readonly orders?: boolean;
}

function ClaimBody(props: {
  readonly id: string;
  readonly value: ClaimValue;
  readonly onChange: (value: ClaimValue) => void;
  readonly mendOf: MendOf;
  readonly label: string;
}) {
  const { t } = useUi();
  return (
    <div className="claim">
      <LongText
        id={`${props.id}-text`}
        label={props.label}
        mend={props.mendOf('text')}
        rows={3}
        value={props.value.text ?? ''}
        onChange={(text) => {
          props.onChange({ ...props.value, text });
        }}
      />
      <MoneyField
        id={`${props.id}-yuan`}
        label={t.claims.amount}
        mend={props.mendOf('yuan')}
        optional
        value={props.value.yuan ?? ''}
        onChange={(yuan) => {
          props.onChange({ ...props.value, yuan });
        }}
      />
    </div>
  );
}

/** What the court is asked to order, one by one, each with its amount when it has one. */
export function ClaimsField(props: ClaimsFieldProps) {
  const { t } = useUi();
  const list = props.value.length === 0 ? [{}] : props.value;
  return (
    <FieldGroup field={props}>
      <div id={props.id} tabIndex={-1}>
        {list.map((each, index) => (
          <section className="item" key={index} aria-label={t.claims.number(index + 1)}>
            <header>
              <h2>{t.claims.number(index + 1)}</h2>
              {list.length > 1 ? (
                <Button
                  rank="quiet"
                  label={t.named(t.claims.remove, String(index + 1))}
                  onPress={() => {
                    props.onChange(list.filter((_, place) => place !== index));
                  }}
                >
                  {t.claims.remove}
                </Button>
              ) : null}
            </header>
            <ClaimBody
              label={props.orders === true ? t.claims.order : t.claims.text}
              id={`${props.id}-${String(index)}`}
              value={each}
              onChange={(next) => {
                props.onChange(list.map((old, place) => (place === index ? next : old)));
              }}
              mendOf={(path) => props.mendOf(`${String(index)}.${path}`)}
            />
          </section>
        ))}
      </div>
      {list.length < (props.most ?? 20) ? (
        <p className="add">
          <Button
            onPress={() => {
              props.onChange([...list, {}]);
            }}
          >
            {t.claims.add}
          </Button>
        </p>
      ) : null}
    </FieldGroup>
  );
}
