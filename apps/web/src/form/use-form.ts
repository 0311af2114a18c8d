// Longer than most: one state of one form, from the first question to the receipt, whose parts need each other.
import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate, useSearchParams } from 'react-router';
import { useUi, type TellUnderWay } from '@xiezhi/ui';
import type { FaultDto, FormDto, OutcomeDto, PageDto } from '@xiezhi/contract';
import { safeBack, to } from '../addresses.ts';
import type { Act } from '../api.ts';
import { useMe } from '../me.tsx';
import type { OutcomeState } from '../pages/outcome.tsx';
import { useSettings } from '../settings.tsx';
import type { Texts } from '../texts/zh-CN.ts';
import { faultsOf, type PartyNames } from './check.ts';
import { holdSecrets, useDraft, type Draft } from './draft.ts';
import { draftName, keepDone } from './kept.ts';
import type { Start } from './start-of.ts';
import {
  elsewhere,
  isFaulted,
  lackingIn,
  pageOf,
  stillFaulted,
  type Fault,
  type Lacking,
} from './faults.ts';
import { broughtValues, firstValues } from './first-values.ts';
import { checkPage, isOnlyBrought, lastOpened, useOpened } from './opened.ts';
import { openAt, pageLeft, type OpenAt } from './open-at.ts';
import { useFresh } from './fresh.ts';
import { hasMoved, type Refused } from './handed-in.ts';
import { besideFields } from './refused-fields.ts';
import { givingOf, letGo, useSaved } from './saved.ts';
import { useOpeningId, useSubmit, type Submit } from './submit.ts';
import { useUnderWay } from './under-way.ts';
import {
  controlId,
  fieldsOf,
  pagesOf,
  withoutDirections,
  withoutTicks,
  type Values,
} from './values.ts';

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

export interface FormState extends OpenAt {
  readonly form: FormDto;
  readonly values: Values;
  readonly pages: readonly PageDto[];
  readonly faults: readonly Fault[];
  readonly turn: number;
  readonly refused: Refused | null;
  readonly saved: boolean;
  /** What was written for somebody else could not be saved with them when it was to be. */
  readonly unsaved: boolean;
  /** Somebody else wrote it down: its owner goes over all of it, in large type, before it is handed in. */
  readonly readBack: boolean;
  readonly draft: Draft;
  readonly submit: Submit;
  readonly hrefOf: (page: string) => string;
  readonly set: (path: string, value: unknown) => void;
  readonly next: () => void;
  readonly send: () => void;
  /** What is not filled in as it must be, told without leading there. */
  readonly lacking: () => Lacking;
  /** Is everything this page asks for there, and in order as far as can be seen? */
  readonly inOrder: (page: PageDto) => boolean;
  /** Has its writer had this page before them, or written on it elsewhere? */
  readonly hasOpened: (page: PageDto) => boolean;
  /** Shows what the court answered. */
  readonly answered: (outcome: OutcomeDto) => void;
  readonly saveForLater: () => void;
  readonly goTo: (path: string) => void;
  /** Files on their way tell of themselves here. */
  readonly tellUnderWay: TellUnderWay;
  readonly carryOn: () => void;
  /** After a refusal that may pass: again, or first another look where the case has moved on. */
  readonly retry: () => void;
}

function usePartyNames(): PartyNames {
  const { t } = useUi();
  return {
    kind: t.party.kind,
    name: t.party.personName,
    claim: t.claims.text,
    amount: t.claims.amount,
    order: t.claims.order,
    parts: {
      name: t.exhibits.name,
      source: t.exhibits.source,
      purpose: t.exhibits.purpose,
      form: t.exhibits.form,
      files: t.exhibits.files,
      ...t.views.aspects,
      outcome: t.views.outcome,
      reasons: t.views.findings.reasons,
      note: t.marks.how,
    },
  };
}

/**
 * The address of one question of this form; everything else in the address stays. Whoever leaves the page where all is
 * checked to change one answer goes back to it.
 */
function useHref(): (page: string, fromCheck: boolean) => string {
  const [params] = useSearchParams();
  return (page, fromCheck) => {
    const words = new URLSearchParams(params);
    words.set('page', page);
    if (fromCheck) words.set('back', checkPage);
    else words.delete('back');
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

const faultsIn = (
  pages: readonly PageDto[],
  values: Values,
  names: PartyNames,
  t: Texts,
): FaultDto[] =>
  pages.flatMap((page) =>
    fieldsOf(page, values).flatMap((field) => faultsOf(field, values[field.path], names, t)),
  );

/** What is to be mended, said on the page of the first of it. */
function useFaults(
  of: Pick<FormState, 'pages' | 'values' | 'page'> & { open: (id: string) => void },
) {
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [turn, setTurn] = useState(0);
  const complain = (list: readonly Fault[]): void => {
    setFaults(list);
    setTurn((before) => before + 1);
    const first = list
      .map((fault) => pageOf(of.pages, of.values, fault.path))
      .find((found) => found !== undefined);
    if (first && first.id !== of.page?.id) of.open(first.id);
  };
  return { faults, turn, setFaults, complain };
}

/** What this device held and the court has not got is saved as soon as the form stands open. */
function useCarryOver(props: FormPageProps, draft: Draft, values: Values): void {
  const { start, act } = props;
  const helping = act.helping !== undefined;
  const { change, takeOver } = draft;
  const first = useRef({ start, helping, change, takeOver, values });
  useEffect(() => {
    const then = first.current;
    if (then.start.from !== 'copy') return;
    then.change(then.values);
    // Whoever writes for another saves over what they have seen, and over nothing else.
    if (then.start.whole === true && !then.helping) then.takeOver();
  }, []);
}

/** Leads to the receipt, and leaves word for whoever comes back to the form by the browser's own way. */
function useHandedIn(of: Pick<FormPageProps, 'act' | 'form' | 'fromDesk'>) {
  const me = useMe();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const { act, form, fromDesk } = of;
  const { title, after } = form;
  return (outcome: OutcomeDto): void => {
    if (outcome.outcome === 'accepted') keepDone(act, { commandId: outcome.commandId, title });
    me.reload();
    const then = params.get('then');
    const onwards = then === null ? null : safeBack(then);
    const state: OutcomeState = { outcome, title, after, act, fromDesk, then: onwards };
    void navigate(to.outcome(outcome.commandId), { state, replace: true });
  };
}

/** Unless its owner has put their own in its place. */
const isReadBack = ({ act, start }: FormPageProps, { preparedBy }: Draft): boolean =>
  act.helping === undefined &&
  preparedBy !== undefined &&
  !(start.from === 'copy' && start.whole === true);

export function useForm(props: FormPageProps): FormState {
  const { act, person, signedIn, fromDesk, start } = props;
  const [refused, setRefused] = useState<Refused | null>(null);
  const { form, look } = useFresh(props.form, act, setRefused);
  const { t } = useSettings();
  const names = usePartyNames();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const location = useLocation();
  const hrefTo = useHref();
  const name = draftName(act, person);
  const [values, setValues] = useState<Values>(() => ({
    ...firstValues(form, name, start),
    ...((location.state as FormEntry | null)?.fill ?? {}),
  }));
  const [brought] = useState(() => broughtValues(form));
  const id = useOpeningId(act, form, name, signedIn ? 'device' : 'window');
  const draft = useDraft({ act, form, name, person, signedIn, id });
  const later = useSaved(draft, act, values);
  const handIn = useHandedIn({ act, form, fromDesk });
  const pages = pagesOf(form, values);
  const check = (list: readonly PageDto[]): FaultDto[] => faultsIn(list, values, names, t);
  // What another wrote down is gone over whole before anything else, also where there is one question only.
  const readBack = isReadBack(props, draft);
  // Taken up again, a form opens where its writer left off.
  const [opening] = useState(() => {
    if (readBack) return checkPage;
    const filled = (location.state as FormEntry | null)?.fill !== undefined;
    if (form.draft === null && start.from === 'court' && !filled) return undefined;
    const last = filled ? null : lastOpened(name);
    return last ?? pageLeft(pages, values, brought, (each) => check([each]).length > 0);
  });
  const at = openAt(pages, params, opening, readBack);
  const { page, place } = at;
  const opened = useOpened(name, page?.id);
  useCarryOver(props, draft, values);
  const hrefOf = (id: string): string => hrefTo(id, page === null);
  const open = (id: string) => void navigate(hrefOf(id));
  const underWay = useUnderWay(t.form.filesUnderWay);
  const { faults, turn, setFaults, complain } = useFaults({ pages, values, page, open });
  const onOutcome = (outcome: OutcomeDto): void => {
    const beside = besideFields(outcome, pages, values, t);
    if (beside !== null) {
      complain(beside);
      return;
    }
    if (outcome.outcome === 'refused') {
      // Passwords and codes are kept nowhere else while the reader goes away to confirm who they are.
      holdSecrets(name, form, values);
      setRefused(outcome);
      return;
    }
    letGo(outcome, draft, opened);
    handIn(outcome);
  };
  const areWhole = (list: readonly PageDto[]): boolean => {
    const found = [...check(list), ...underWay.faultsIn(list, values)];
    const others = list === pages ? [] : elsewhere(page, values, faults);
    if (found.length > 0) complain([...found, ...others]);
    else setFaults(others);
    return found.length === 0;
  };
  const onSent = draft.pressed(values);
  const submit = useSubmit({ act, form, name, person, id, seen: form.seen, onOutcome, onSent });
  const give = givingOf({ draft, submit, readBack, toForm: () => setRefused(null) });
  const carryOn = (): void => {
    later.carryOn();
    setRefused(null);
  };

  return {
    form,
    values,
    pages,
    ...at,
    faults,
    turn,
    refused,
    saved: later.saved,
    unsaved: later.unsaved,
    draft,
    submit,
    hrefOf,
    set: (path, value) => {
      const changed = { ...values, [path]: withoutDirections(value) };
      setValues(changed);
      draft.change(changed);
      const found = faultsIn(pagesOf(form, changed), changed, names, t);
      setFaults((before) => stillFaulted(before, path, found));
    },
    next: () => {
      if (!areWhole(page === null ? [] : [page])) return;
      void draft.flush();
      open((at.backToCheck ? undefined : pages[place + 1]?.id) ?? checkPage);
    },
    lacking: () => lackingIn(pages, values, check(pages)),
    inOrder: (each) => check([each]).length === 0 && !isFaulted(each, values, faults),
    hasOpened: (each) => opened.has(each) || !isOnlyBrought(each, values, brought),
    answered: onOutcome,
    send: () => {
      if (!areWhole(pages)) return;
      if (act.helping === undefined) give(values);
      else later.handOver();
    },
    saveForLater: later.saveForLater,
    readBack,
    goTo: (path) => {
      setRefused(null);
      const found = pageOf(pages, values, path);
      if (found && found.id !== page?.id) open(found.id);
      focusSoon(controlId(path));
    },
    tellUnderWay: underWay.tell,
    carryOn,
    retry: () => {
      if (refused?.refusals.some(hasMoved) !== true) give(values);
      else
        look(() => {
          setValues(withoutTicks(form, values));
          carryOn();
        });
    },
  };
}
