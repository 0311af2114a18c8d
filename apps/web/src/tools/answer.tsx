import type { ReactNode } from 'react';
import { Disclosure } from '@xiezhi/ui';
import { useSettings } from '../settings.tsx';
import { toolTexts } from './texts.ts';
import { numbersRead } from '../yuan.ts';

/** A sentence in both languages, as the law's data holds it. */
export interface Both {
  readonly zh: string;
  readonly en: string;
}

export interface Step extends Both {
  readonly amount?: string;
}

export function useTools() {
  const { lang } = useSettings();
  const say = (both: Both): string => (lang === 'en' ? both.en : both.zh);
  return { tt: toolTexts[lang], say };
}

/** What came out, large, with each step behind it. */
export function Answered(props: {
  readonly label: string;
  readonly children: ReactNode;
  readonly steps?: readonly Step[] | undefined;
}) {
  const { tt, say } = useTools();
  return (
    <div className="notice" role="status">
      <p className="note">{props.label}</p>
      <div className="lead">{props.children}</div>
      {props.steps === undefined || props.steps.length === 0 ? null : (
        <Disclosure summary={tt.steps}>
          <ol>
            {props.steps.map((step) => (
              <li key={step.zh}>
                {numbersRead(say(step))}
                {step.amount === undefined ? '' : ` = ${numbersRead(step.amount)}`}
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
    </div>
  );
}
