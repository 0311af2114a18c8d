import { useEffect, useEffectEvent, useRef } from 'react';
import { useNavigate } from 'react-router';
import { Button, ErrorSummary } from '@xiezhi/ui';
import { useAsking } from '../form/code-form.tsx';
import { FailureNotice } from '../shell/answers.tsx';
import { useSettings } from '../settings.tsx';
import { safetyTexts } from '../texts/account-safety.ts';
import { account } from './ask.ts';
import { isPasskeyThere, offersByItself, showPasskey, takenPasskey } from './passkey.ts';

/**
 * In by a passkey: by the button, or where the browser offers one while a name is typed. Whoever has none loses nothing:
 * nothing is said until somebody asks.
 */
export function ByPasskey({ onward }: { readonly onward: () => Promise<string> }) {
  const { lang } = useSettings();
  const w = safetyTexts[lang].signIn;
  const navigate = useNavigate();
  const asking = useAsking();
  // The browser asks for one key at a time: whoever presses the button ends what waits in the field.
  const waiting = useRef<AbortController | null>(null);
  const show = (credential: string): Promise<void> =>
    asking.ask([], w.not, async () => {
      await account.signInByPasskey(credential);
      await navigate(await onward());
    });
  const taken = useEffectEvent((credential: string) => void show(credential));
  useEffect(() => {
    const ends = new AbortController();
    waiting.current = ends;
    const isLeft = (): boolean => ends.signal.aborted;
    const wait = async (): Promise<void> => {
      if (!(await offersByItself()) || isLeft()) return;
      const options = await account.askDoor();
      if (isLeft()) return;
      const credential = await takenPasskey(options, ends.signal);
      if (credential !== null) taken(credential);
    };
    // What does not come about by itself is no fault of anybody's: the button is there.
    wait().catch(() => undefined);
    return () => {
      ends.abort();
    };
  }, []);
  if (!isPasskeyThere()) return null;
  const press = (): void => {
    waiting.current?.abort();
    void asking.ask([], w.not, async () => {
      const credential = await showPasskey(await account.askDoor());
      if (credential === null) asking.complain([{ target: null, message: w.not }]);
      else {
        await account.signInByPasskey(credential);
        await navigate(await onward());
      }
    });
  };
  return (
    <section className="gap-top">
      <h2>{w.title}</h2>
      {asking.faults.length > 0 ? (
        <ErrorSummary faults={asking.faults} turn={asking.turn} kept={false} />
      ) : null}
      {asking.failure ? (
        <FailureNotice failure={asking.failure} asPage={false} reload={() => undefined} />
      ) : null}
      <p>{w.lead}</p>
      <p className="gap-top">
        <Button notYet={asking.busy} onPress={press}>
          {w.action}
        </Button>
      </p>
    </section>
  );
}
