import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { useUi } from '@xiezhi/ui';
import type { FaultDto, FormDto, OutcomeDto, PageDto, RefusalDto } from '@xiezhi/contract';
import { safeBack, to } from '../addresses.ts';
import { api, type Act } from '../api.ts';
import { useMe } from '../me.tsx';
import type { OutcomeState } from '../pages/outcome.tsx';
import { useSettings } from '../settings.tsx';
import { faultsOf, type PartyNames } from './check.ts';
import { heldSecrets, holdSecrets, useDraft, type Draft } from './draft.ts';
import { draftName, keepDone, type Start } from './kept.ts';
import { refusedFields } from './refused-fields.ts';
import { useSubmit, type Submit } from './submit.ts';
import { controlId, fieldsOf, ownsPath, pagesOf, type Values } from './values.ts';

export const checkPage = 'check';

/** What another page of this site fills in when it leads here. */
export interface FormEntry {
  readonly fill: Values;
}

export interface FormPageProps {
  readonly act: Act;
  readonly form: FormDto;
  readonly person: string;
  readonly signedIn: boolean;
  readonly fromDesk: boolean;
  readonly start: Exclude<Start, { readonly from: 'either' }>;
}

export interface FormState {
  readonly values: Values;
  readonly pages: readonly PageDto[];
  /** The open page; null when everything is being checked. */
  readonly page: PageDto | null;
  readonly place: number;
  readonly faults: readonly FaultDto[];
  readonly turn: number;
  readonly refusals: readonly RefusalDto[] | null;
  readonly saved: boolean;
  readonly draft: Draft;
  readonly submit: Submit;
  readonly hrefOf: (page: string) => string;
  readonly set: (path: string, value: unknown) => void;
  readonly next: () => void;
  readonly send: () => void;
  /** Is everything filled in as it must be? Says what is not. */
  readonly isWhole: () => boolean;
  /** Is everything this page asks for there, and in order as far as can be seen? */
  readonly inOrder: (page: PageDto) => boolean;
  /** Shows what the court answered. */
  readonly answered: (outcome: OutcomeDto) => void;
  readonly saveForLater: () => void;
  readonly goTo: (path: string) => void;
  readonly carryOn: () => void;
  /** After a refusal that may pass: again, or first another look where the case has moved on. */
  readonly retry: () => void;
}

/** Where there is one possible answer only, it stands there already. */
const onlyAnswers = (form: FormDto): Values =>
  Object.fromEntries(
    form.pages
      .flatMap((page) => page.fields)
      .filter((field) => !field.optional && field.options?.length === 1)
      .map(({ path, component, options }) => {
        const only = options?.[0]?.value;
        return [path, component === 'choices' ? [only] : only];
      }),
  );

function usePartyNames(): PartyNames {
  const { t } = useUi();
  return {
    kind: t.party.kind,
    name: t.party.personName,
    claim: t.claims.text,
    amount: t.claims.amount,
    order: t.claims.order,
  };
}

/** The address of one question of this form; everything else in the address stays. */
function useHref(): (page: string) => string {
  const [params] = useSearchParams();
  return (page) => {
    const words = new URLSearchParams(params);
    words.set('page', page);
    return `${location.pathname}?${words.toString()}`;
  };
}

function focusSoon(id: string): void {
  setTimeout(() => {
    const control = document.getElementById(id);
    control?.scrollIntoView({ block: 'center' });
    control?.focus();
  }, 60);
}

/** Which page is open; behind the last is the page where all is checked. */
const placeOf = (pages: readonly PageDto[], asked: string | undefined): number =>
  pages.length > 1 && asked === checkPage
    ? pages.length
    : Math.max(
        0,
        pages.findIndex((page) => page.id === asked),
      );

const hasMoved = (refusals: readonly RefusalDto[] | null): boolean =>
  refusals?.some((one) => one.code === 'docket/changed-meanwhile') ?? false;

/** Told what is new, the reader goes over the answers once more; sending them is another decision. */
const seenNow = (act: Act, before: number | undefined): Promise<number | undefined> =>
  api.form(act).then(
    (fresh) => fresh.seen,
    () => before,
  );

export function useForm({
  act,
  form,
  person,
  signedIn,
  fromDesk,
  start,
}: FormPageProps): FormState {
  const { t } = useSettings();
  const me = useMe();
  const names = usePartyNames();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const location = useLocation();
  const hrefOf = useHref();
  const where = signedIn ? 'device' : 'window';
  const name = draftName(act, person);
  const [values, setValues] = useState<Values>(() => ({
    ...onlyAnswers(form),
    ...form.values,
    ...(start.from === 'copy' ? start.values : {}),
    ...heldSecrets(name),
    ...((location.state as FormEntry | null)?.fill ?? {}),
  }));
  const [faults, setFaults] = useState<readonly FaultDto[]>([]);
  const [turn, setTurn] = useState(0);
  const [refusals, setRefusals] = useState<readonly RefusalDto[] | null>(null);
  const [saved, setSaved] = useState(false);
  const [seen, setSeen] = useState(form.seen);
  const draft = useDraft({ act, form, name, where, signedIn });
  const pages = pagesOf(form, values);
  const check = (list: readonly PageDto[]): FaultDto[] =>
    list.flatMap((each) =>
      fieldsOf(each, values).flatMap((field) => faultsOf(field, values[field.path], names, t)),
    );
  // Taken up again, a form opens where its writer left off.
  const [opening] = useState(() =>
    form.draft === null && start.from === 'court'
      ? undefined
      : (pages.find((each) => check([each]).length > 0)?.id ?? checkPage),
  );
  const asked = params.get('page') ?? opening;
  const carryOver = useRef(draft.change);
  useEffect(() => {
    if (start.from === 'copy') carryOver.current(values);
    // Once, when the form opens with what the court has not got.
  }, []);
  const place = placeOf(pages, asked);
  const page = pages[place] ?? null;

  const open = (id: string): void => {
    void navigate(hrefOf(id));
  };
  const pageOf = (path: string): PageDto | undefined =>
    pages.find((each) => fieldsOf(each, values).some((field) => ownsPath(field, path)));
  const complain = (list: readonly FaultDto[]): void => {
    setFaults(list);
    setTurn((before) => before + 1);
    const first = list.map((fault) => pageOf(fault.path)).find((found) => found !== undefined);
    if (first && first.id !== page?.id) open(first.id);
  };
  const onOutcome = (outcome: OutcomeDto): void => {
    if (outcome.outcome === 'invalid') {
      complain(outcome.faults);
      return;
    }
    if (outcome.outcome === 'refused') {
      const beside = refusedFields(outcome.refusals, pages, values, t);
      if (beside !== null) {
        complain(beside);
        return;
      }
      // Passwords and codes are kept nowhere else while the reader goes away to confirm who they are.
      holdSecrets(name, form, values);
      setRefusals(outcome.refusals);
      return;
    }
    draft.drop();
    const { title, after } = form;
    if (outcome.outcome === 'accepted') keepDone(act, { commandId: outcome.commandId, title });
    me.reload();
    const then = params.get('then');
    const onwards = then === null ? null : safeBack(then);
    const state: OutcomeState = { outcome, title, after, act, fromDesk, then: onwards };
    void navigate(to.outcome(outcome.commandId), { state, replace: true });
  };
  const isWhole = (): boolean => {
    const found = check(pages);
    if (found.length > 0) complain(found);
    else setFaults([]);
    return found.length === 0;
  };
  const submit = useSubmit({ act, form, name, where, seen, onOutcome });
  const carryOn = (): void => {
    setSaved(false);
    setRefusals(null);
  };

  return {
    values,
    pages,
    page,
    place,
    faults,
    turn,
    refusals,
    saved,
    draft,
    submit,
    hrefOf,
    set: (path, value) => {
      const changed = { ...values, [path]: value };
      setValues(changed);
      draft.change(changed);
    },
    next: () => {
      const found = page === null ? [] : check([page]);
      if (found.length > 0) {
        complain(found);
        return;
      }
      setFaults([]);
      void draft.flush();
      open(pages[place + 1]?.id ?? checkPage);
    },
    isWhole,
    inOrder: (each) =>
      check([each]).length === 0 &&
      !faults.some((fault) => fieldsOf(each, values).some((field) => ownsPath(field, fault.path))),
    answered: onOutcome,
    send: () => {
      if (isWhole()) submit.send(values);
    },
    saveForLater: () => {
      void draft.flush();
      setSaved(true);
    },
    goTo: (path) => {
      setRefusals(null);
      const found = pageOf(path);
      if (found && found.id !== page?.id) open(found.id);
      focusSoon(controlId(path));
    },
    carryOn,
    retry: () => {
      if (!hasMoved(refusals)) submit.send(values);
      else void seenNow(act, seen).then(setSeen).then(carryOn);
    },
  };
}
