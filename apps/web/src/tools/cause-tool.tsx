import { useState } from 'react';
import { RadioChoices, TextField } from '@xiezhi/ui';
import type { OptionDto } from '@xiezhi/contract';
import { api } from '../api.ts';
import { Answered, useTools } from './answer.tsx';
import { choicesOf } from './choices.ts';
import type { ToolTexts } from './texts.ts';
import { Tool, type Unanswered } from './tool.tsx';

type Branch = keyof ToolTexts['cause']['kinds'];

interface CauseAnswer extends Unanswered {
  readonly found: readonly OptionDto[];
}

/** Which cause of action, or which crime, a matter is called by: the tables of today. */
export function CauseTool() {
  const { tt } = useTools();
  const c = tt.cause;
  const [branch, setBranch] = useState<Branch>('civil');
  const [words, setWords] = useState('');
  return (
    <Tool<CauseAnswer>
      id="cause"
      title={c.title}
      ask={async () => ({ found: await api.causes(words.trim(), branch) })}
      answer={({ found }) => (
        <>
          <Answered label={found.length === 0 ? c.title : c.result}>
            {found.length === 0 ? (
              <p>{c.none}</p>
            ) : (
              <ul className="plain">
                {found.map(({ value, label, hint }) => (
                  <li key={value}>
                    {label}
                    <p className="note">{hint === '' ? value : `${value} · ${hint}`}</p>
                  </li>
                ))}
              </ul>
            )}
          </Answered>
          <p className="note">{c.doubt}</p>
        </>
      )}
    >
      {() => (
        <>
          <RadioChoices
            id="cause-branch"
            label={c.kind}
            choices={choicesOf(c.kinds)}
            value={branch}
            onChange={(chosen) => {
              setBranch(chosen as Branch);
            }}
          />
          <TextField
            id="cause-words"
            label={c.words}
            hint={c.hint}
            maxLength={40}
            value={words}
            onChange={setWords}
          />
        </>
      )}
    </Tool>
  );
}
