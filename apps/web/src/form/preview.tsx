import { useEffect, useState } from 'react';
import { Button } from '@xiezhi/ui';
import type { FaultDto, ForecastsDto, FormDto, MovesDto, PreviewPaperDto } from '@xiezhi/contract';
import { api, newCommandId, type Act } from '../api.ts';
import { asFailure, type ApiFailure } from '../failure.ts';
import { FailureNotice } from '../shell/answers.tsx';
import { useSettings } from '../settings.tsx';
import { Forecasts } from './forecasts.tsx';
import { Moves } from './moves.tsx';
import type { FormState } from './use-form.ts';
import { commandInput, controlId, type Values } from './values.ts';

type SeenPaper = PreviewPaperDto & { readonly href: string | null };

interface Seen {
  /** What was filled in when these were made; anything else makes them old. */
  readonly values: Values;
  readonly papers: readonly SeenPaper[];
  readonly moves: MovesDto | null;
  readonly forecasts: ForecastsDto | null;
}

const hrefOf = ({ pdf }: PreviewPaperDto): string | null =>
  pdf === undefined
    ? null
    : URL.createObjectURL(
        new Blob([Uint8Array.from(atob(pdf), (letter) => letter.codePointAt(0) ?? 0)], {
          type: 'application/pdf',
        }),
      );

function useRehearsal(form: FormDto, act: Act, state: FormState) {
  const [seen, setSeen] = useState<Seen | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const [lacking, setLacking] = useState<Values | null>(null);
  useEffect(
    () => () => {
      for (const { href } of seen?.papers ?? []) if (href !== null) URL.revokeObjectURL(href);
    },
    [seen],
  );
  const look = async (): Promise<void> => {
    if (busy) return;
    const { values } = state;
    const { printed } = state.lacking();
    setLacking(printed.length === 0 ? null : values);
    if (printed.length > 0) return;
    setBusy(true);
    setFailure(null);
    try {
      const answer = await api.preview(act.command, {
        commandId: newCommandId(),
        stream: act.stream,
        key: act.key,
        input: commandInput(form, values),
      });
      if (answer.outcome === 'rehearsed')
        setSeen({
          values,
          papers: answer.papers.map((paper) => ({ ...paper, href: hrefOf(paper) })),
          moves: answer.moves ?? null,
          forecasts: answer.forecasts ?? null,
        });
      else state.answered(answer);
    } catch (reason) {
      setFailure(asFailure(reason));
    } finally {
      setBusy(false);
    }
  };
  return {
    seen: seen?.values === state.values ? seen : null,
    lacks: lacking === state.values,
    busy,
    failure,
    look,
  };
}

function Papers({ papers }: { readonly papers: readonly SeenPaper[] }) {
  const { t } = useSettings();
  const p = t.form.papers;
  if (papers.length === 0) return <p className="gap-top">{p.none}</p>;
  return (
    <ul className="plain gap-top">
      {papers.map((paper, index) => (
        <li key={index}>
          {paper.href === null ? (
            <>
              {paper.title}
              <span className="alert"> {p.notYet((paper.missing ?? []).join(', '))}</span>
            </>
          ) : (
            <a href={paper.href} target="_blank" rel="noreferrer">
              {paper.title}
              <span className="vh">{p.newWindow}</span>
            </a>
          )}{' '}
          <span className="note">{paper.addressee ?? p.all}</span>
        </li>
      ))}
    </ul>
  );
}

/** Which answers are not there yet, each with a way to its question. */
function Lacking(props: {
  readonly lead: string;
  readonly of: readonly FaultDto[];
  readonly state: FormState;
}) {
  const { lead, of, state } = props;
  if (of.length === 0) return null;
  return (
    <>
      <p className="gap-top">{lead}</p>
      <ul>
        {of.map(({ path, message }) => (
          <li key={path}>
            <a
              href={`#${controlId(path)}`}
              onClick={(event) => {
                event.preventDefault();
                state.goTo(path);
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What an act would make or move, to be looked at before it binds anybody. */
export function Preview(props: {
  readonly form: FormDto;
  readonly act: Act;
  readonly state: FormState;
}) {
  const { t } = useSettings();
  const { state } = props;
  const { seen, lacks, busy, failure, look } = useRehearsal(props.form, props.act, state);
  const { printed, confirmed } = state.lacking();
  const p = props.form.preview === 'moves' ? t.form.moves : t.form.papers;
  return (
    <section className="first-look">
      <h2>{p.title}</h2>
      <p>{p.lead}</p>
      <p className="gap-top">
        <Button notYet={busy} onPress={() => void look()}>
          {busy ? p.busy : p.action}
        </Button>
      </p>
      {failure === null ? null : (
        <FailureNotice failure={failure} asPage={false} reload={() => void look()} />
      )}
      <div role="status">
        {lacks ? <Lacking lead={p.lacking} of={printed} state={state} /> : null}
        {seen === null ? null : (
          <>
            {seen.moves === null ? <Papers papers={seen.papers} /> : <Moves moves={seen.moves} />}
            {seen.forecasts === null ? null : <Forecasts forecasts={seen.forecasts} />}
            <Lacking lead={t.form.stillToConfirm} of={confirmed} state={state} />
          </>
        )}
      </div>
    </section>
  );
}
