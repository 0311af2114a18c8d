import { Button } from '../button/button.tsx';
import { CheckChoices, RadioChoices } from '../choices/choices.tsx';
import { CreditCodeField, ResidentIdField } from '../code-cells/code-cells.tsx';
import type { FieldProps } from '../field/field.tsx';
import { FieldGroup } from '../field/field.tsx';
import { useUi } from '../provider/provider.tsx';
import { AddressField, MobileField, TextField } from '../text-field/text-field.tsx';

/** Somebody named in a case. What is not known stays empty. */
export interface PartyValue {
  readonly kind?: 'person' | 'organisation' | undefined;
  readonly name?: string | undefined;
  readonly residentId?: string | undefined;
  readonly creditCode?: string | undefined;
  readonly representative?: string | undefined;
  readonly address?: string | undefined;
  readonly mobile?: string | undefined;
  readonly email?: string | undefined;
  readonly ethnicity?: string | undefined;
  readonly occupation?: string | undefined;
  readonly workplace?: string | undefined;
  /** `abroad`: no domicile here. */
  readonly domicile?: string | undefined;
}

/** The mend sentence of one part, by its path below the field: `name`, `0.name`. */
export type MendOf = (path: string) => string | undefined;

interface PartyBodyProps {
  readonly id: string;
  readonly value: PartyValue;
  readonly onChange: (value: PartyValue) => void;
  readonly mendOf: MendOf;
  /** The one who writes: they know where they live and how they are reached, and nothing is said of what one may not know. */
  readonly own: boolean;
}

/** What every field of a party is given, by the part it holds. */
const partsOf = (props: PartyBodyProps) => (part: keyof PartyValue) => ({
  id: `${props.id}-${part}`,
  mend: props.mendOf(part),
  value: props.value[part] ?? '',
  onChange: (typed: string) => {
    props.onChange({ ...props.value, [part]: typed });
  },
});

/** Where a party is reached; of oneself the law wants it, of others whatever is known. */
function ReachFields(props: PartyBodyProps & { readonly addressLabel: string }) {
  const { t } = useUi();
  const hints = props.own ? t.party.ownHints : t.party.hints;
  const at = partsOf(props);
  return (
    <>
      <AddressField
        {...at('address')}
        label={props.addressLabel}
        hint={hints.address}
        optional={!props.own}
      />
      <CheckChoices
        id={`${props.id}-domicile`}
        label={t.party.domicile}
        hint={t.party.domicileHint}
        optional
        mend={props.mendOf('domicile')}
        choices={[{ value: 'abroad', label: t.party.abroad }]}
        value={props.value.domicile === 'abroad' ? ['abroad'] : []}
        onChange={(chosen) => {
          props.onChange({
            ...props.value,
            domicile: chosen.includes('abroad') ? 'abroad' : undefined,
          });
        }}
      />
      <MobileField
        {...at('mobile')}
        label={t.party.mobile}
        hint={hints.mobile}
        optional={!props.own}
      />
      <TextField {...at('email')} label={t.party.email} kind="email" optional />
    </>
  );
}

function OrganisationBody(props: PartyBodyProps) {
  const { t } = useUi();
  const hints = props.own ? t.party.ownHints : t.party.hints;
  const at = partsOf(props);
  return (
    <>
      <TextField
        {...at('name')}
        label={t.party.organisationName}
        hint={t.party.organisationNameHint}
        autoComplete="organization"
      />
      <CreditCodeField
        {...at('creditCode')}
        label={t.party.creditCode}
        hint={hints.creditCode}
        optional
      />
      <TextField {...at('representative')} label={t.party.representative} optional />
      <ReachFields {...props} addressLabel={t.party.organisationAddress} />
    </>
  );
}

function PersonBody(props: PartyBodyProps) {
  const { t } = useUi();
  const hints = props.own ? t.party.ownHints : t.party.hints;
  const at = partsOf(props);
  return (
    <>
      <TextField {...at('name')} label={t.party.personName} autoComplete="name" />
      <ResidentIdField
        {...at('residentId')}
        label={t.party.residentId}
        hint={hints.residentId}
        optional
      />
      {props.own ? (
        <>
          <TextField {...at('ethnicity')} label={t.party.ethnicity} optional />
          <TextField {...at('occupation')} label={t.party.occupation} optional />
        </>
      ) : null}
      <TextField {...at('workplace')} label={t.party.workplace} optional />
      <ReachFields {...props} addressLabel={t.party.address} />
    </>
  );
}

function PartyBody(props: PartyBodyProps) {
  const { t } = useUi();
  const { value } = props;
  return (
    <>
      <RadioChoices
        id={`${props.id}-kind`}
        label={t.party.kind}
        mend={props.mendOf('kind')}
        choices={[
          { value: 'person', label: t.party.person },
          { value: 'organisation', label: t.party.organisation, hint: t.party.organisationHint },
        ]}
        value={value.kind ?? null}
        onChange={(kind) => {
          props.onChange({ ...value, kind: kind === 'person' ? 'person' : 'organisation' });
        }}
      />
      {value.kind === 'person' ? <PersonBody {...props} /> : null}
      {value.kind === 'organisation' ? <OrganisationBody {...props} /> : null}
    </>
  );
}

export interface PartyFieldProps extends FieldProps {
  readonly value: PartyValue;
  readonly onChange: (value: PartyValue) => void;
  readonly mendOf: MendOf;
  /** Whoever writes speaks of themselves. */
  readonly own?: boolean;
}

export function PartyField(props: PartyFieldProps) {
  return (
    <FieldGroup field={props}>
      <div id={props.id} tabIndex={-1}>
        <PartyBody
          id={props.id}
          value={props.value}
          onChange={props.onChange}
          mendOf={props.mendOf}
          own={props.own ?? false}
        />
      </div>
    </FieldGroup>
  );
}

export interface PartiesFieldProps extends FieldProps {
  readonly value: readonly PartyValue[];
  readonly onChange: (value: readonly PartyValue[]) => void;
  readonly mendOf: MendOf;
  readonly most?: number;
}

/**
 * One or several; the first is always open, so that nobody has to press "add" before writing. Where there need be none, one
 * quiet line asks whether there is.
 */
export function PartiesField(props: PartiesFieldProps) {
  const { t } = useUi();
  const none = props.optional === true;
  if (none && props.value.length === 0)
    return (
      <p className="add" id={props.id}>
        <Button
          rank="quiet"
          onPress={() => {
            props.onChange([{}]);
          }}
        >
          {t.party.begin(props.label)}
        </Button>
      </p>
    );
  const list = props.value.length === 0 ? [{}] : props.value;
  const several = none || list.length > 1;
  const replace = (index: number, next: PartyValue): void => {
    props.onChange(list.map((each, place) => (place === index ? next : each)));
  };
  return (
    <FieldGroup field={props}>
      <div id={props.id} tabIndex={-1}>
        {list.map((each, index) => {
          const body = (
            <PartyBody
              id={`${props.id}-${String(index)}`}
              value={each}
              onChange={(next) => {
                replace(index, next);
              }}
              mendOf={(path) => props.mendOf(`${String(index)}.${path}`)}
              own={false}
            />
          );
          return several ? (
            <section className="item" key={index} aria-label={t.party.number(index + 1)}>
              <header>
                <h2>{t.party.number(index + 1)}</h2>
                <Button
                  rank="quiet"
                  label={t.named(t.party.remove, each.name ?? t.party.number(index + 1))}
                  onPress={() => {
                    props.onChange(list.filter((_, place) => place !== index));
                  }}
                >
                  {t.party.remove}
                </Button>
              </header>
              {body}
            </section>
          ) : (
            <div key={index}>{body}</div>
          );
        })}
      </div>
      {list.length < (props.most ?? 50) ? (
        <p className="add">
          <Button
            onPress={() => {
              props.onChange([...list, {}]);
            }}
          >
            {none ? t.party.begin(props.label) : t.party.add}
          </Button>
        </p>
      ) : null}
    </FieldGroup>
  );
}
