import type { FormDto } from '@xiezhi/contract';
import { useEffect, useRef } from 'react';
import { Button } from '@xiezhi/ui';
import { whenWords } from '../clock.ts';
import { useSettings } from '../settings.tsx';
import { helpTexts } from '../texts/help.ts';
import { offlineTexts } from '../texts/offline.ts';
import { AnswerWords } from './answer-words.tsx';
import type { Copy } from './kept.ts';
import type { Start } from './start-of.ts';
import { draftValues, isBlank } from './values.ts';

/** What they say differently, question by question: nobody chooses between two dates. */
function Differences({ form, copy }: { readonly form: FormDto; readonly copy: Copy }) {
  const { lang } = useSettings();
  const w = offlineTexts[lang];
  if (form.draft === null) return null;
  const [here, there] = [copy.values, draftValues(form, form.values)];
  const fields = form.pages
    .flatMap((page) => page.fields)
    .filter(({ path }) => !isSame(here[path], there[path]));
  if (fields.length === 0) return null;
  return (
    <>
      <h2 className="gap-top">{w.differences}</h2>
      <dl className="answers">
        {fields.map((field) => (
          <div key={field.path}>
            <dt>{field.label}</dt>
            <dd>
              <p className="note">{w.differHere}</p>
              <AnswerWords field={field} value={here[field.path]} />
              <p className="note">{w.differCourt}</p>
              <AnswerWords field={field} value={there[field.path]} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const isSame = (one: unknown, other: unknown): boolean =>
  (isBlank(one) && isBlank(other)) || JSON.stringify(one) === JSON.stringify(other);

/** Two drafts of one form: whoever wrote them says which one goes on. The other stays until then. */
export function WhichDraft(props: {
  readonly form: FormDto;
  readonly start: Extract<Start, { readonly from: 'either' }>;
  readonly onCopy: () => void;
  readonly onCourt: () => void;
}) {
  const { t, lang } = useSettings();
  const { copy, carried } = props.start;
  const { draft, helping } = props.form;
  const saved = draft?.savedAt;
  const h = helpTexts[lang];
  const w = t.form.which;
  return (
    <section className="notice" role="alert">
      <h1>{w.title}</h1>
      <p>
        {carried ? w.beforeSignIn(whenWords(copy.at, lang)) : w.onDevice(whenWords(copy.at, lang))}
      </p>
      <p>
        {saved === undefined
          ? w.courtNone
          : helping === undefined
            ? w.court(whenWords(saved, lang))
            : h.theirs(helping.name, whenWords(saved, lang))}
        {draft?.preparedBy === undefined ? null : h.wroteThere(draft.preparedBy)}
      </p>
      <Differences form={props.form} copy={copy} />
      <p>{w.lead}</p>
      <div className="row">
        <Button rank="first" onPress={props.onCopy}>
          {carried ? w.takeBefore : w.takeDevice}
        </Button>
        <Button onPress={props.onCourt}>{saved === undefined ? w.afresh : w.takeCourt}</Button>
      </div>
    </section>
  );
}

/** What was written for somebody else is not with them yet, or cannot be any more. */
export function NotSaved(props: { readonly gone: boolean; readonly turn: number }) {
  const { lang } = useSettings();
  const { turn } = props;
  const here = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (turn > 0) here.current?.focus();
  }, [turn]);
  return (
    <section className="notice notice-mend" role="alert">
      <p ref={here} tabIndex={-1}>
        {props.gone ? helpTexts[lang].gone : helpTexts[lang].unsaved}
      </p>
    </section>
  );
}

/** Said at the head of a form whose draft was saved elsewhere while it stood open here. */
export function ChangedElsewhere(props: {
  readonly turn: number;
  /** Null where what stands there is somebody else's: that is not written over unseen. */
  readonly onTakeOver: (() => void) | null;
  readonly onSeeOther: () => void;
}) {
  const { t } = useSettings();
  const w = t.form.which;
  const { turn } = props;
  const here = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (turn > 0) here.current?.focus();
  }, [turn]);
  return (
    <section className="notice notice-mend" role="alert">
      <h2 ref={here} tabIndex={-1}>
        {w.changed}
      </h2>
      <p>{w.changedLead}</p>
      <div className="row">
        {props.onTakeOver === null ? null : (
          <Button onPress={props.onTakeOver}>{w.takeOver}</Button>
        )}
        <Button onPress={props.onSeeOther}>{w.seeOther}</Button>
      </div>
    </section>
  );
}
