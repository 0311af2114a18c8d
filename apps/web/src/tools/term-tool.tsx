import { useState } from 'react';
import { ChoiceSearch, DateField, LinkButton, RadioChoices, TextField } from '@xiezhi/ui';
import { api } from '../api.ts';
import { dayWords, courtToday } from '../clock.ts';
import { useSettings } from '../settings.tsx';
import { Answered, useTools, type Both, type Step } from './answer.tsx';
import { choicesOf } from './choices.ts';
import type { ToolTexts } from './texts.ts';
import { Tool, type Unanswered } from './tool.tsx';

interface NamedTerm {
  readonly id: string;
  readonly name: Both;
  readonly basis: string;
  readonly doubt: Both | null;
}

interface LastDay {
  readonly end?: string | null;
  readonly notBefore?: string;
  /** The day is not certain yet, and `mend` says why. */
  readonly mayMove?: true;
  readonly why?: string;
  readonly mend?: Both;
  readonly steps?: readonly Step[];
}

interface TermAnswer extends Unanswered, LastDay {
  readonly term?: NamedTerm;
  readonly notes?: readonly Both[];
  readonly shortest?: LastDay | null;
  readonly longest?: LastDay | null;
}

/** A day, or of hours a moment, as it is read here. */
const momentWords = (end: string, lang: 'zh-CN' | 'en'): string =>
  `${dayWords(end.slice(0, 10), lang)}${end.includes('T') ? ` ${end.slice(11, 16)}` : ''}`;

function LastDayOf(props: {
  readonly last: TermAnswer;
  readonly words: Readonly<Record<string, string>>;
}) {
  const { tt, say } = useTools();
  const { lang } = useSettings();
  const { end, notBefore = '', why = '', mayMove, mend, shortest, longest } = props.last;
  if (why === 'no-fixed-length')
    return (
      <>
        <p>{mend === undefined ? '' : say(mend)}</p>
        {[shortest, longest].map((one, index) =>
          typeof one?.end === 'string' ? (
            <p key={one.end}>
              {index === 0 ? tt.term.shortest : tt.term.longest} {momentWords(one.end, lang)}
            </p>
          ) : null,
        )}
      </>
    );
  if (typeof end !== 'string')
    return <p>{tt.term.provisional(dayWords(notBefore, lang), why.slice(-4))}</p>;
  return (
    <>
      <p>{momentWords(end, lang)}</p>
      {notBefore === '' ? null : (
        <p className="note">{tt.term.earliest(momentWords(notBefore, lang))}</p>
      )}
      {mayMove === true && mend !== undefined ? <p className="note">{say(mend)}</p> : null}
      {mayMove === true || end.includes('T') ? null : (
        <p className="gap-top">
          <LinkButton href={`/api/law/deadline.ics?${new URLSearchParams(props.words).toString()}`}>
            {tt.term.calendar}
          </LinkButton>
        </p>
      )}
    </>
  );
}

/** A term that is written, or one of those the law has; in days, working days, months, years or hours. */
export function TermTool() {
  const { tt, say } = useTools();
  const [how, setHow] = useState<keyof ToolTexts['term']['ways']>('length');
  const [from, setFrom] = useState(courtToday());
  const [time, setTime] = useState('');
  const [count, setCount] = useState('15');
  const [unit, setUnit] = useState<keyof ToolTexts['term']['units']>('d');
  const [term, setTerm] = useState('');
  const [detained, setDetained] = useState<'no' | 'yes'>('no');
  const criminal = how === 'name' && term.startsWith('crim-');
  const whole = /^\d{1,4}$/u.test(count.trim()) && Number(count) > 0;
  const byHours = how === 'length' ? unit === 'h' : hourTerms.has(term);
  const start = byHours && time.trim() !== '' ? `${from}T${time.trim().replace('：', ':')}` : from;
  const words: Readonly<Record<string, string>> = {
    from: start,
    ...(how === 'name' ? { term } : { period: `${count.trim()}${unit}` }),
    ...(criminal && detained === 'yes' ? { detained: '1' } : {}),
  };
  const find = async (typed: string) => {
    const all = await api.law<readonly NamedTerm[]>('terms', {});
    const fit = all.filter(({ id, name }) =>
      `${name.zh} ${name.en} ${id}`.toLowerCase().includes(typed.trim().toLowerCase()),
    );
    return fit.map(({ id, name, basis }) => ({ value: id, label: say(name), hint: basis }));
  };
  return (
    <Tool<TermAnswer>
      id="term"
      title={tt.term.title}
      ask={() => api.law('deadline', words)}
      answer={(answer) => (
        <>
          <Answered label={tt.term.result} steps={answer.steps}>
            <LastDayOf last={answer} words={words} />
          </Answered>
          {answer.term === undefined ? null : (
            <p className="note">{tt.term.basis(say(answer.term.name), answer.term.basis)}</p>
          )}
          {[answer.term?.doubt ?? null, ...(answer.notes ?? [])].map((said) =>
            said === null ? null : (
              <p className="note" key={said.zh}>
                {said.zh.includes('--detained') ? tt.term.mayBeHeld : say(said)}
              </p>
            ),
          )}
        </>
      )}
    >
      {(mend) => (
        <>
          <RadioChoices
            id="term-how"
            label={tt.term.way}
            inRow
            choices={choicesOf(tt.term.ways)}
            value={how}
            onChange={(chosen) => {
              setHow(chosen as typeof how);
            }}
          />
          {how === 'name' ? (
            <ChoiceSearch
              id="term-name"
              label={tt.term.name}
              hint={tt.term.nameHint}
              mend={term === '' ? mend : undefined}
              value={term}
              onChange={setTerm}
              find={find}
            />
          ) : null}
          <DateField
            id="term-from"
            label={how === 'name' ? tt.term.fromOfName : tt.term.from}
            mend={how === 'length' ? (whole ? mend : undefined) : term === '' ? undefined : mend}
            value={from}
            onChange={setFrom}
          />
          {byHours ? (
            <TextField
              id="term-time"
              label={tt.term.time}
              hint={tt.term.timeHint}
              short
              value={time}
              onChange={setTime}
            />
          ) : null}
          {how === 'length' ? (
            <>
              <TextField
                id="term-count"
                label={tt.term.count}
                kind="number"
                short
                mend={whole ? undefined : tt.term.count0}
                value={count}
                onChange={setCount}
              />
              <RadioChoices
                id="term-unit"
                label={tt.term.unit}
                inRow
                choices={choicesOf(tt.term.units)}
                value={unit}
                onChange={(chosen) => {
                  setUnit(chosen as typeof unit);
                }}
              />
            </>
          ) : null}
          {criminal ? (
            <RadioChoices
              id="term-detained"
              label={tt.term.detained}
              inRow
              choices={choicesOf(tt.term.detainedOr)}
              value={detained}
              onChange={(chosen) => {
                setDetained(chosen as typeof detained);
              }}
            />
          ) : null}
        </>
      )}
    </Tool>
  );
}

/** The terms of the table that are counted in hours. */
const hourTerms = new Set([
  'preservation-urgent',
  'preservation-presuit-ruling',
  'auction-deposit-return',
]);
