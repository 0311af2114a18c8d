import { useEffect, useRef, useState } from 'react';
import { Button } from '@xiezhi/ui';
import type { FaultDto, FormDto, PreviewDto, PreviewPaperDto } from '@xiezhi/contract';
import { api, newCommandId, type Act } from '../api.ts';
import { asFailure, type ApiFailure } from '../failure.ts';
import { FailureNotice } from '../shell/answers.tsx';
import { useSettings } from '../settings.tsx';
import { Forecasts } from './forecasts.tsx';
import { Looking } from './looking.tsx';
import { Moves } from './moves.tsx';
import { further, howFar, lookOn } from './parts.ts';
import type { FormState } from './use-form.ts';
import { commandInput, controlId, type Values } from './values.ts';

type SeenPaper = PreviewPaperDto & { readonly href: string | null };

interface Seen extends Pick<PreviewDto, 'moves' | 'forecasts'> {
  /** What was filled in when these were made; anything else makes them old. */
  readonly values: Values;
  readonly papers: readonly SeenPaper[];
}

const hrefOf = ({ pdf }: PreviewPaperDto): string | null =>
  pdf === undefined
    ? null
    : URL.createObjectURL(
        new Blob([Uint8Array.from(atob(pdf), (letter) => letter.codePointAt(0) ?? 0)], {
          type: 'application/pdf',
        }),
      );

const seenFirst = ({ papers, moves, forecasts }: PreviewDto, values: Values): Seen => ({
  values,
  papers: papers.map((paper) => ({ ...paper, href: hrefOf(paper) })),
  ...(moves === undefined ? {} : { moves }),
  ...(forecasts === undefined ? {} : { forecasts }),
});

function useRehearsal(form: FormDto, act: Act, state: FormState) {
  const [seen, setSeen] = useState<Seen | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const [lacking, setLacking] = useState<Values | null>(null);
  const papers = seen?.papers;
  useEffect(
    () => () => {
      for (const { href } of papers ?? []) if (href !== null) URL.revokeObjectURL(href);
    },
    [papers],
  );
  // The look that goes on; another one, a stop or another answer in the form ends it between two parts.
  const run = useRef(0);
  const stop = (): void => {
    run.current += 1;
    setBusy(false);
  };
  useEffect(() => stop, [state.values]);
  const ask = (after: string | null) =>
    api.preview(
      act.command,
      {
        commandId: newCommandId(),
        stream: act.stream,
        key: act.key,
        input: commandInput(form, state.values),
      },
      after === null ? {} : { after },
    );
  /** Part by part to the end: a court of many cases takes a while, and one sees how far it is. */
  const goOn = async (from: Seen | null): Promise<void> => {
    run.current += 1;
    const mine = run.current;
    setBusy(true);
    setFailure(null);
    try {
      await lookOn<Seen>(
        from,
        async (after, so) => {
          const answer = await ask(after);
          if (run.current !== mine) return null;
          if (answer.outcome === 'rehearsed')
            return so === null ? seenFirst(answer, state.values) : further(so, answer);
          state.answered(answer);
          return null;
        },
        setSeen,
      );
    } catch (reason) {
      if (run.current === mine) setFailure(asFailure(reason));
    } finally {
      if (run.current === mine) setBusy(false);
    }
  };
  const look = async (): Promise<void> => {
    if (busy) return;
    const { values } = state;
    const { printed } = state.lacking();
    setLacking(printed.length === 0 ? null : values);
    if (printed.length === 0) await goOn(null);
  };
  const current = seen?.values === state.values ? seen : null;
  return {
    seen: current,
    lacks: lacking === state.values,
    busy,
    failure,
    look,
    stop,
    goOn: () => (busy ? Promise.resolve() : goOn(current)),
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
  const { seen, lacks, busy, failure, look, stop, goOn } = useRehearsal(
    props.form,
    props.act,
    state,
  );
  const far = seen === null ? null : howFar(seen);
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
        <FailureNotice
          failure={failure}
          asPage={false}
          reload={() => void (seen === null ? look() : goOn())}
        />
      )}
      <div role="status">
        {lacks ? <Lacking lead={p.lacking} of={printed} state={state} /> : null}
        {seen === null ? null : (
          <>
            {far === null ? null : (
              <Looking far={far} busy={busy} stop={stop} goOn={() => void goOn()} />
            )}
            {seen.moves === undefined ? (
              <Papers papers={seen.papers} />
            ) : (
              <Moves moves={seen.moves} />
            )}
            {seen.forecasts === undefined ? null : <Forecasts forecasts={seen.forecasts} />}
            <Lacking lead={t.form.stillToConfirm} of={confirmed} state={state} />
          </>
        )}
      </div>
    </section>
  );
}
