import { useState, type SyntheticEvent } from 'react';
import { Button, TextField } from '@xiezhi/ui';
import { api } from '../api.ts';
import type { Asking } from '../form/code-form.tsx';
import { useLoad } from '../load.ts';
import { useMe } from '../me.tsx';
import { useSettings } from '../settings.tsx';
import { safetyTexts } from '../texts/account-safety.ts';
import { isPasskeyThere, showPasskey } from './passkey.ts';
import { account } from './ask.ts';

interface WayProps {
  readonly asking: Asking;
  readonly onDone: () => Promise<void>;
}

/** One field and one button: a number of the app, or a recovery code. */
function Typed(
  props: WayProps & {
    readonly id: string;
    readonly label: string;
    readonly hint: string;
    readonly missing: string;
    readonly action: string;
    readonly isCode: boolean;
    readonly send: (typed: string) => Promise<unknown>;
  },
) {
  const { lang } = useSettings();
  const { asking, id, missing } = props;
  const [typed, setTyped] = useState('');
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const text = typed.normalize('NFKC').replace(/\s/gu, '');
    if (asking.busy) return;
    if (props.isCode ? !/^\d{6}$/u.test(text) : text === '')
      asking.complain([{ target: id, message: missing }]);
    else
      void asking.ask(id, safetyTexts[lang].setUp.notMatched, async () => {
        await props.send(text);
        await props.onDone();
      });
  };
  return (
    <form noValidate onSubmit={submit}>
      <TextField
        id={id}
        label={props.label}
        hint={props.hint}
        {...(props.isCode ? { kind: 'code' as const } : {})}
        short
        mend={asking.mendOf(id)}
        value={typed}
        onChange={setTyped}
      />
      <p className="gap-top">
        <Button submit notYet={asking.busy}>
          {props.action}
        </Button>
      </p>
    </form>
  );
}

/** What the holder has set up beside phone and face: each confirms in the place of a code by message. */
export function OtherWays({ asking, onDone }: WayProps) {
  const { lang } = useSettings();
  const w = safetyTexts[lang].stepUp;
  const { data: me } = useMe();
  const { data: means } = useLoad('means', (signal) => account.means(signal));
  if (means === null) return null;
  const byPasskey = (): void => {
    void asking.ask([], w.passkeyNot, async () => {
      const credential = await showPasskey(await account.askPasskey());
      if (credential === null) asking.complain([{ target: null, message: w.passkeyNot }]);
      else {
        await api.stepUp({ credential });
        await onDone();
      }
    });
  };
  return (
    <>
      {means.passkeys && me?.cameBy !== 'passkey' && isPasskeyThere() ? (
        <section>
          <h2>{w.passkey}</h2>
          <p>{w.passkeyLead}</p>
          <p className="gap-top">
            <Button notYet={asking.busy} onPress={byPasskey}>
              {w.passkeyAction}
            </Button>
          </p>
        </section>
      ) : null}
      {means.totp ? (
        <section>
          <h2>{w.totp}</h2>
          <Typed
            asking={asking}
            onDone={onDone}
            id="step-up-totp"
            label={w.totpLabel}
            hint={w.totpHint}
            missing={safetyTexts[lang].setUp.totpShape}
            action={w.totpAction}
            isCode
            send={(totp) => api.stepUp({ totp })}
          />
        </section>
      ) : null}
      {(means.recoveryCodesLeft ?? 0) > 0 ? (
        <section>
          <h2>{w.recovery}</h2>
          <Typed
            asking={asking}
            onDone={onDone}
            id="step-up-recovery"
            label={w.recoveryLabel}
            hint={w.recoveryHint(means.recoveryCodesLeft ?? 0)}
            missing={safetyTexts[lang].setUp.codeMissing}
            action={w.recoveryAction}
            isCode={false}
            send={(recoveryCode) => api.stepUp({ recoveryCode })}
          />
        </section>
      ) : null}
    </>
  );
}
