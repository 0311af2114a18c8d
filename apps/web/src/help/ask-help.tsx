import { useState } from 'react';
import type { DraftHelpDto } from '@xiezhi/contract';
import { Button, RadioChoices } from '@xiezhi/ui';
import type { Act } from '../api.ts';
import { dayWords } from '../clock.ts';
import { useLoad } from '../load.ts';
import { useSettings } from '../settings.tsx';
import { Answer } from '../shell/answers.tsx';
import { helpTexts } from '../texts/help.ts';
import { help } from './ask.ts';

const choices = ['1', '7', '30'] as const;

/** Who helps now; the code stands there only as long as this page does. */
function Now({ now }: { readonly now: DraftHelpDto }) {
  const { lang } = useSettings();
  const w = helpTexts[lang];
  if (now.until === null) return null;
  const day = dayWords(now.until, lang);
  if (now.helper !== null) return <p>{w.helps(now.helper, day)}</p>;
  if (now.code === undefined) return <p>{w.waiting(day)}</p>;
  return (
    <>
      <p className="note">{w.code}</p>
      <p className="code-large">
        <b>{now.code}</b>
      </p>
      <p>{w.codeLead(day)}</p>
    </>
  );
}

/** Its owner opens one draft to one person near them, and ends that at once. */
export function AskHelp(props: {
  readonly act: Act;
  /** Saves the form also where nothing stands in it: then there is something to write in. */
  readonly begin: () => Promise<boolean>;
}) {
  const { act, begin } = props;
  const { lang } = useSettings();
  const w = helpTexts[lang];
  const loaded = useLoad(`help ${JSON.stringify(act)}`, (signal) => help.of(act, signal));
  const [given, setGiven] = useState<DraftHelpDto | null>(null);
  const [days, setDays] = useState('7');
  const [said, setSaid] = useState('');
  const run = (work: () => Promise<DraftHelpDto>, done: string): void => {
    setSaid('');
    work().then(
      (now) => {
        setGiven(now);
        setSaid(done);
      },
      () => {
        setSaid(w.failed);
      },
    );
  };
  return (
    <section className="gap-top">
      <h2>{w.ask}</h2>
      <p>{w.askLead}</p>
      <Answer loaded={loaded} asPage={false} lines={2}>
        {(found) => {
          const now = given ?? found;
          return (
            <>
              <Now now={now} />
              <p role="status">{said}</p>
              <RadioChoices
                id="help-days"
                label={w.askDays}
                value={days}
                choices={choices.map((value) => ({ value, label: w.askDay(Number(value)) }))}
                onChange={setDays}
              />
              <div className="row gap-top">
                <Button
                  onPress={() => {
                    run(async () => {
                      await begin();
                      return help.ask(act, Number(days));
                    }, '');
                  }}
                >
                  {now.until === null ? w.askNow : w.askAgain}
                </Button>
                {now.until === null ? null : (
                  <Button
                    onPress={() => {
                      const ended = { until: null, helper: null };
                      run(() => help.end(act).then(() => ended), w.ended);
                    }}
                  >
                    {w.end}
                  </Button>
                )}
              </div>
            </>
          );
        }}
      </Answer>
    </section>
  );
}
