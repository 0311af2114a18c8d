import type { FieldDto, FormDto, PageDto } from '@xiezhi/contract';

/** What has been filled in so far: the command's input under way, with holes. */
export type Values = Readonly<Record<string, unknown>>;

/** Never kept anywhere but in the page's memory. */
const secretComponents: readonly string[] = ['password', 'code'];
export const isSecret = (field: FieldDto): boolean => secretComponents.includes(field.component);

export const hasSecrets = (form: FormDto): boolean =>
  form.pages.some((page) => page.fields.some(isSecret));

/** Stands in a condition for any answer at all. */
const anyAnswer = '*';

/** A question that hangs on another of its page is asked only while that one is. */
function isAsked(field: FieldDto, values: Values, among: readonly FieldDto[]): boolean {
  const { when } = field;
  if (when === undefined) return true;
  const before = among.find((each) => each.path === when.path);
  return !(before !== undefined && !isAsked(before, values, among)) && holds(when, values);
}

function holds({ path, oneOf }: NonNullable<FieldDto['when']>, values: Values): boolean {
  const other = values[path];
  if (oneOf.includes(anyAnswer)) return !isBlank(other);
  const chosen = Array.isArray(other)
    ? other.map(String)
    : [typeof other === 'string' || typeof other === 'boolean' ? String(other) : ''];
  return chosen.some((each) => oneOf.includes(each));
}

/** Where the other of two is answered, this one need not be. */
const orTheOther = (field: FieldDto, values: Values): FieldDto =>
  field.unless !== undefined && holds(field.unless, values) ? { ...field, optional: true } : field;

export const fieldsOf = (page: PageDto, values: Values): readonly FieldDto[] =>
  page.fields
    .filter((field) => isAsked(field, values, page.fields))
    .map((field) => withFormOf(orTheOther(field, values), values));

/** Of the facts that each cause asks, those of the cause that is chosen. */
function withFormOf(field: FieldDto, values: Values): FieldDto {
  const { factForms = [] } = field;
  if (factForms.length < 2) return field;
  return {
    ...field,
    factForms: factForms.filter(({ causes }) => causes.includes(String(values['cause']))),
  };
}

/**
 * What was filled in of facts that are asked here, as it is handed in: what another form asked, of a cause chosen before, is no part
 * of it, and neither are words that stayed behind a tick or an answer that was taken away.
 */
export function factsIn({ factForms = [] }: FieldDto, value: unknown): readonly Values[] {
  const asked = new Map(
    factForms.flatMap(({ id: form, groups }) =>
      groups.flatMap(({ facts }) => facts.map((one) => [one.id, { ...one, form }] as const)),
    ),
  );
  return (Array.isArray(value) ? (value as readonly Values[]) : []).flatMap(
    ({ form, fact, value: written, note, ...said }) => {
      const question = asked.get(String(fact));
      if (question === undefined || (form !== undefined && form !== question.form)) return [];
      const unsaid = 'claimed' in question && question.inWords !== true && isBlank(said['answer']);
      const parts = {
        ...said,
        ...(isBlank(said['open']) ? { value: written } : {}),
        ...(unsaid ? {} : { note }),
      };
      return isBlank(parts) ? [] : [{ fact, ...parts }];
    },
  );
}

const isOfFacts = ({ component }: FieldDto): boolean =>
  component === 'cause-facts' || component === 'facts-answered';

/** Is anything filled in on this page? */
export const holdsSomething = (page: PageDto, values: Values): boolean =>
  fieldsOf(page, values).some((field) => {
    const value = values[field.path];
    return !isBlank(isOfFacts(field) ? factsIn(field, value) : value);
  });

/** The pages that have something to ask, given the answers so far. */
export const pagesOf = (form: FormDto, values: Values): readonly PageDto[] =>
  form.pages.filter((page) => fieldsOf(page, values).length > 0);

export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0 || value.every(isBlank);
  if (typeof value === 'object') return Object.values(value).every(isBlank);
  return false;
}

/**
 * Without the invisible marks that turn text round, which pasting brings along and the court does not take: what stands in
 * the form is what is handed in.
 */
export function withoutDirections(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '');
  if (Array.isArray(value)) return value.map(withoutDirections);
  if (typeof value !== 'object' || value === null || value instanceof Blob) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, withoutDirections(part)]),
  );
}

/** Takes out what was left empty, so that optional parts are absent and not empty texts. */
function tidy(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) return value.map(tidy).filter((each) => !isBlank(each));
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value).map(([name, part]) => [name, tidy(part)] as const);
    return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
  }
  return value ?? undefined;
}

/**
 * A person has an identity number, an organisation a credit code: what stayed behind of the other kind is neither handed in nor
 * shown as an answer.
 */
export function partyIn(party: Readonly<Record<string, unknown>>): Values {
  const foreign =
    party['kind'] === 'person'
      ? ['creditCode', 'representative']
      : ['residentId', 'ethnicity', 'occupation', 'workplace'];
  return Object.fromEntries(Object.entries(party).filter(([name]) => !foreign.includes(name)));
}

const tidyParty = (value: unknown): unknown =>
  typeof value !== 'object' || value === null || Array.isArray(value)
    ? value
    : partyIn(value as Values);

function inputOf(field: FieldDto, value: unknown): unknown {
  if (isOfFacts(field)) return tidy(factsIn(field, value));
  if (field.component === 'party') return tidy(tidyParty(value));
  if (field.component === 'parties' && Array.isArray(value)) return tidy(value.map(tidyParty));
  if (
    field.component === 'number' &&
    typeof value === 'string' &&
    /^-?\d+(\.\d+)?$/u.test(value.trim())
  ) {
    return Number(value);
  }
  return field.component === 'password' ? value : tidy(value);
}

/** The input of the command: only what is asked, only what was answered. */
export function commandInput(form: FormDto, values: Values): Record<string, unknown> {
  const asked = form.pages.flatMap((page) => fieldsOf(page, values));
  const parts = asked.map((field) => [field.path, inputOf(field, values[field.path])] as const);
  return Object.fromEntries(
    parts.filter(([, part]) => part !== undefined && !(Array.isArray(part) && part.length === 0)),
  );
}

const split = (form: FormDto, values: Values, wanted: 'secret' | 'open'): Values => {
  const secret = new Set(
    form.pages.flatMap((page) => page.fields.filter(isSecret).map((field) => field.path)),
  );
  return Object.fromEntries(
    Object.entries(values).filter(([path]) => secret.has(path) === (wanted === 'secret')),
  );
};

/** The same without passwords and codes: what a draft may hold. */
export const draftValues = (form: FormDto, values: Values): Values =>
  split(form, withoutTicks(form, values), 'open');

/**
 * That somebody read a text, or is sure, is said of what lies before them now: where an act is done only on what was seen, no
 * tick is kept, and none stands once the case has moved on.
 */
export function withoutTicks({ seen, pages }: FormDto, values: Values): Values {
  if (seen === undefined) return values;
  const ticks = pages.flatMap(({ fields }) =>
    fields.flatMap(({ component, path }) => (component === 'confirmation' ? [path] : [])),
  );
  return Object.fromEntries(Object.entries(values).filter(([path]) => !ticks.includes(path)));
}

/** Only the passwords and codes. */
export const secretValues = (form: FormDto, values: Values): Values =>
  split(form, values, 'secret');

export const controlId = (path: string): string => `f-${path.replaceAll('.', '-')}`;

/** The field a fault's path points into. */
export const ownsPath = (field: FieldDto, path: string): boolean =>
  path === field.path || path.startsWith(`${field.path}.`);
