import { useState } from 'react';
import { RadioChoices, TextField } from '@xiezhi/ui';
import { api } from '../api.ts';
import { Shell } from '../shell/shell.tsx';
import { Answered, useTools, type Both } from './answer.tsx';
import { CauseTool } from './cause-tool.tsx';
import { choicesOf } from './choices.ts';
import { CourtTool } from './court-tool.tsx';
import { FeeTool } from './fee-tool.tsx';
import { InterestTool } from './interest-tool.tsx';
import { TermTool } from './term-tool.tsx';
import type { ToolTexts } from './texts.ts';
import { Tool, toolIds, type Unanswered } from './tool.tsx';

interface CheckAnswer extends Unanswered {
  readonly valid?: boolean;
  /** What a valid number says, and what is remarkable about it. */
  readonly notes?: readonly Both[];
  readonly mend?: Both;
}

function CheckTool() {
  const { tt, say } = useTools();
  const [kind, setKind] = useState<keyof ToolTexts['check']['kinds']>('id');
  const [value, setValue] = useState('');
  return (
    <Tool<CheckAnswer>
      id="check"
      title={tt.check.title}
      ask={() => api.lawCheck(kind, value.trim())}
      answer={({ valid, mend, notes = [] }) => (
        <Answered label={valid === true ? tt.check.good : tt.check.bad}>
          {valid === true || mend === undefined ? tt.check.note : say(mend)}
          {notes.map((note) => (
            <p className="note" key={note.zh}>
              {say(note)}
            </p>
          ))}
        </Answered>
      )}
    >
      {() => (
        <>
          <RadioChoices
            id="check-kind"
            label={tt.check.kind}
            choices={choicesOf(tt.check.kinds)}
            value={kind}
            onChange={(chosen) => {
              setKind(chosen as typeof kind);
            }}
          />
          <TextField
            id="check-value"
            label={tt.check.value}
            maxLength={60}
            value={value}
            onChange={setValue}
          />
        </>
      )}
    </Tool>
  );
}

/** The court's public calculators: a fee, a term, interest, which court, which cause, a number. */
export default function Tools() {
  const { tt } = useTools();
  return (
    <Shell title={tt.title} narrow>
      <div className="page-h">
        <h1>{tt.title}</h1>
        <p className="lead">{tt.lead}</p>
      </div>
      <nav aria-label={tt.title}>
        <ul className="jumps">
          {toolIds.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{tt[id].title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <FeeTool />
      <TermTool />
      <InterestTool />
      <CourtTool />
      <CauseTool />
      <CheckTool />
    </Shell>
  );
}
