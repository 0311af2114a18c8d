import type { FormDto } from '@xiezhi/contract';
import { Button } from '@xiezhi/ui';
import { whenWords } from '../clock.ts';
import { useSettings } from '../settings.tsx';
import type { Start } from './kept.ts';

/** Two drafts of one form: whoever wrote them says which one goes on. The other stays until then. */
export function WhichDraft(props: {
  readonly form: FormDto;
  readonly start: Extract<Start, { readonly from: 'either' }>;
  readonly onCopy: () => void;
  readonly onCourt: () => void;
}) {
  const { t, lang } = useSettings();
  const { copy, carried } = props.start;
  const saved = props.form.draft?.savedAt;
  const w = t.form.which;
  return (
    <section className="notice" role="alert">
      <h1>{w.title}</h1>
      <p>
        {carried ? w.beforeSignIn(whenWords(copy.at, lang)) : w.onDevice(whenWords(copy.at, lang))}
      </p>
      <p>{saved === undefined ? w.courtNone : w.court(whenWords(saved, lang))}</p>
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

/** Said at the head of a form whose draft was saved elsewhere while it stood open here. */
export function ChangedElsewhere(props: {
  readonly onTakeOver: () => void;
  readonly onSeeOther: () => void;
}) {
  const { t } = useSettings();
  const w = t.form.which;
  return (
    <section className="notice notice-mend" role="alert">
      <h2>{w.changed}</h2>
      <p>{w.changedLead}</p>
      <div className="row">
        <Button onPress={props.onTakeOver}>{w.takeOver}</Button>
        <Button onPress={props.onSeeOther}>{w.seeOther}</Button>
      </div>
    </section>
  );
}
