import type { ReactNode } from 'react';
import { Icon } from '../icon/icon.tsx';
import { useUi } from '../provider/provider.tsx';

/** What every field has. `id` is the place an error summary leads to. */
export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** How to mend what was filled in; its presence marks the field. */
  readonly mend?: string | undefined;
  readonly optional?: boolean | undefined;
}

export interface FieldAria {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export function fieldAria(field: FieldProps): FieldAria {
  const described = [
    field.hint ? `${field.id}-hint` : '',
    field.mend ? `${field.id}-mend` : '',
  ].filter(Boolean);
  return {
    id: field.id,
    'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
    'aria-invalid': field.mend ? true : undefined,
  };
}

function Above({ field }: { readonly field: FieldProps }) {
  const { t } = useUi();
  return (
    <>
      {field.hint ? (
        <p className="hint" id={`${field.id}-hint`}>
          {field.hint}
        </p>
      ) : null}
      {field.mend ? (
        <p className="mend" id={`${field.id}-mend`}>
          <Icon name="mend" />
          <span>
            <span className="vh">{t.toMend}</span>
            {field.mend}
          </span>
        </p>
      ) : null}
    </>
  );
}

function LabelText({ field }: { readonly field: FieldProps }) {
  const { t } = useUi();
  return (
    <>
      {field.label}
      {field.optional === true ? <small> {t.optional}</small> : null}
    </>
  );
}

/** One control with its label, hint and mend sentence above it. */
export function Field(props: {
  readonly field: FieldProps;
  readonly children: (aria: FieldAria) => ReactNode;
}) {
  const { field } = props;
  return (
    <div className={field.mend ? 'f err' : 'f'}>
      <label htmlFor={field.id}>
        <LabelText field={field} />
      </label>
      <Above field={field} />
      {props.children(fieldAria(field))}
    </div>
  );
}

/** Several controls that answer one question. */
export function FieldGroup(props: { readonly field: FieldProps; readonly children: ReactNode }) {
  const { field } = props;
  const aria = fieldAria(field);
  return (
    <fieldset className={field.mend ? 'f err' : 'f'} aria-describedby={aria['aria-describedby']}>
      <legend>
        <LabelText field={field} />
      </legend>
      <Above field={field} />
      {props.children}
    </fieldset>
  );
}
