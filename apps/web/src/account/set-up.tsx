import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { Navigate, useNavigate } from 'react-router';
import { Button, Confirmation, ErrorSummary, TextField } from '@xiezhi/ui';
import type { FormDto, RefusalDto } from '@xiezhi/contract';
import { ownAct, to } from '../addresses.ts';
import { api, newCommandId, type Act } from '../api.ts';
import { useAsking, type Asking } from '../form/code-form.tsx';
import { useLoad } from '../load.ts';
import { useMe } from '../me.tsx';
import type { OutcomeState } from '../pages/outcome.tsx';
import { RefusalScreen } from '../refusal/refusal-screen.tsx';
import { Answer, FailureNotice } from '../shell/answers.tsx';
import { Shell } from '../shell/shell.tsx';
import { useSettings } from '../settings.tsx';
import { safetyTexts } from '../texts/account-safety.ts';
import { isPasskeyThere, makePasskey } from './passkey.ts';
import { account } from './ask.ts';

export type SetUp =
  'identity.set-up-totp' | 'identity.keep-recovery-codes' | 'identity.add-passkey';

interface Part {
  readonly form: FormDto;
  readonly asking: Asking;
  /** Gives the act; what is refused is shown where it belongs. */
  readonly give: (input: Readonly<Record<string, unknown>>) => Promise<void>;
}

const inputId = 'set-up-input';

const fieldIn = (form: FormDto, path: string) =>
  form.pages.flatMap((page) => page.fields).find((one) => one.path === path);

function Faults({ asking }: { readonly asking: Asking }) {
  return (
    <>
      {asking.faults.length > 0 ? (
        <ErrorSummary faults={asking.faults} turn={asking.turn} kept={false} />
      ) : null}
      {asking.failure ? (
        <FailureNotice failure={asking.failure} asPage={false} reload={() => undefined} />
      ) : null}
    </>
  );
}

function Form(props: {
  readonly part: Part;
  readonly children: ReactNode;
  readonly onSend: () => void;
}) {
  const { t } = useSettings();
  const { form, asking } = props.part;
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (!asking.busy) props.onSend();
  };
  return (
    <form noValidate onSubmit={send}>
      {props.children}
      <p className="note gap-top">{form.after}</p>
      <div className="acts row">
        <Button rank="first" submit notYet={asking.busy}>
          {asking.busy ? t.code.busy : form.action}
        </Button>
      </div>
    </form>
  );
}

/** The seed as a picture for the app and as letters for whoever types it; then a first code of it. */
function Totp({ part }: { readonly part: Part }) {
  const { lang } = useSettings();
  const w = safetyTexts[lang].setUp;
  const [code, setCode] = useState('');
  const begun = useLoad('totp', () => account.beginTotp());
  const { form, asking, give } = part;
  const field = fieldIn(form, 'code');
  const send = (): void => {
    const typed = code.normalize('NFKC').replace(/\s/gu, '');
    if (!/^\d{6}$/u.test(typed)) asking.complain([{ target: inputId, message: w.totpShape }]);
    else void asking.ask(inputId, w.notMatched, () => give({ code: typed }));
  };
  return (
    <Answer loaded={begun} asPage={false} lines={6}>
      {({ secret, picture }) => (
        <>
          <ol className="plain numbered gap-top">
            <li>{w.totpScan}</li>
            <li>{w.totpOr}</li>
            <li>{w.totpThen}</li>
          </ol>
          <img
            className="qr"
            alt={w.totpPicture}
            width={220}
            height={220}
            src={`data:image/svg+xml,${encodeURIComponent(picture)}`}
          />
          <p>
            {w.totpSeed}
            <br />
            <b className="num wrap-anywhere">{secret.replace(/(.{4})(?=.)/gu, '$1 ')}</b>
          </p>
          <Form part={part} onSend={send}>
            <TextField
              id={inputId}
              label={field?.label ?? ''}
              hint={field?.hint ?? ''}
              kind="code"
              short
              mend={asking.mendOf(inputId)}
              value={code}
              onChange={setCode}
            />
          </Form>
        </>
      )}
    </Answer>
  );
}

function Codes({ part }: { readonly part: Part }) {
  const { lang } = useSettings();
  const w = safetyTexts[lang].setUp;
  const { form, asking, give } = part;
  const [code, setCode] = useState('');
  const [written, setWritten] = useState(false);
  const begun = useLoad('recovery codes', () => account.beginRecoveryCodes());
  const field = fieldIn(form, 'code');
  const send = (): void => {
    const faults = [
      ...(code.trim() === '' ? [{ target: inputId, message: w.codeMissing }] : []),
      ...(written ? [] : [{ target: 'set-up-written', message: w.writtenMissing }]),
    ];
    if (faults.length > 0) asking.complain(faults);
    else void asking.ask(inputId, w.notMatched, () => give({ code, written }));
  };
  return (
    <Answer loaded={begun} asPage={false} lines={6}>
      {({ codes }) => (
        <>
          <ul className="plain recovery-codes num">
            {codes.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          <p className="no-print">
            <Button
              onPress={() => {
                print();
              }}
            >
              {w.print}
            </Button>
          </p>
          <Form part={part} onSend={send}>
            <TextField
              id={inputId}
              label={field?.label ?? ''}
              hint={field?.hint ?? ''}
              short
              mend={asking.mendOf(inputId)}
              value={code}
              onChange={setCode}
            />
            <Confirmation
              id="set-up-written"
              label={fieldIn(form, 'written')?.label ?? ''}
              mend={asking.mendOf('set-up-written')}
              value={written}
              onChange={setWritten}
            />
          </Form>
        </>
      )}
    </Answer>
  );
}

function Passkey({ part }: { readonly part: Part }) {
  const { lang } = useSettings();
  const w = safetyTexts[lang].setUp;
  const { form, asking, give } = part;
  const [name, setName] = useState('');
  const field = fieldIn(form, 'name');
  const send = (): void => {
    if (name.trim() === '') asking.complain([{ target: inputId, message: w.nameMissing }]);
    else
      void asking.ask(inputId, w.notMatched, async () => {
        const credential = await makePasskey(await account.beginPasskey());
        if (credential === null) asking.complain([{ target: null, message: w.passkeyNot }]);
        else await give({ name: name.trim(), credential });
      });
  };
  if (!isPasskeyThere()) return <p className="no">{w.passkeyNowhere}</p>;
  return (
    <Form part={part} onSend={send}>
      <TextField
        id={inputId}
        label={field?.label ?? ''}
        hint={field?.hint ?? ''}
        mend={asking.mendOf(inputId)}
        value={name}
        onChange={setName}
      />
    </Form>
  );
}

const parts = {
  'identity.set-up-totp': Totp,
  'identity.keep-recovery-codes': Codes,
  'identity.add-passkey': Passkey,
} as const;

function Begun({ act, form }: { readonly act: Act; readonly form: FormDto }) {
  const asking = useAsking();
  const navigate = useNavigate();
  const { reload } = useMe();
  const { lang } = useSettings();
  const [refusals, setRefusals] = useState<readonly RefusalDto[] | null>(null);
  const give: Part['give'] = async (input) => {
    const request = { commandId: newCommandId(), stream: form.stream, key: act.key, input };
    const outcome = await api.command(act.command, request, () => undefined);
    if (outcome.outcome === 'accepted') {
      reload();
      const state: OutcomeState = {
        outcome,
        title: form.title,
        after: form.after,
        act,
        fromDesk: false,
        then: to.account,
      };
      await navigate(to.outcome(outcome.commandId), { state });
      return;
    }
    if (outcome.outcome !== 'refused') return;
    const [first] = outcome.refusals;
    // What was typed is mended where it was typed; everything else has its screen.
    if (first?.code.startsWith('identity/means-') === true)
      asking.complain([
        { target: inputId, message: [first.what, first.mend].join(lang === 'en' ? ' ' : '') },
      ]);
    else setRefusals(outcome.refusals);
  };
  const One = parts[act.command as SetUp];
  if (refusals !== null)
    return (
      <RefusalScreen
        asked={form.title}
        refusals={refusals}
        act={act}
        kept={false}
        onRetry={() => {
          setRefusals(null);
        }}
      />
    );
  return (
    <>
      <Faults asking={asking} />
      <div className="page-h">
        <h1>{form.title}</h1>
        <p className="lead">{form.lead}</p>
      </div>
      <One part={{ form, asking, give }} />
    </>
  );
}

/** Sets up a means of confirming: a form whose question is asked by an app, a sheet of codes or the browser itself. */
export default function SetUpPage({ command }: { readonly command: SetUp }) {
  const { t } = useSettings();
  const act = ownAct(command);
  const me = useMe();
  const form = useLoad(`form ${command}`, (signal) => api.form(act, signal));
  // Asked before anything is begun: what an app has scanned must not be asked for again.
  if (me.data?.signedIn === true && (me.data.session ?? 0) < 2)
    return <Navigate to={to.stepUp(to.act(act))} replace />;
  const refused = form.failure?.kind === 'refused' ? form.failure : null;
  return (
    <Shell title={form.data?.title ?? t.account.title} narrow current="account">
      {refused !== null && form.data === null ? (
        <RefusalScreen
          asked={refused.asked ?? t.account.title}
          refusals={refused.refusals}
          act={act}
          kept={false}
          onRetry={form.reload}
        />
      ) : (
        <Answer loaded={form}>{(data) => <Begun act={act} form={data} />}</Answer>
      )}
    </Shell>
  );
}
