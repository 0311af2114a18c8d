import type { FieldProps } from '../field/field.tsx';
import { ItemList } from '../field/item-list.tsx';
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
  return (
    <ItemList {...props} most={props.most ?? 20} words={t.claims}>
      {(each, index, replace) => (
        <ClaimBody
          label={props.orders === true ? t.claims.order : t.claims.text}
          id={`${props.id}-${String(index)}`}
          value={each}
          onChange={replace}
          mendOf={(path) => props.mendOf(`${String(index)}.${path}`)}
        />
      )}
    </ItemList>
  );
}
