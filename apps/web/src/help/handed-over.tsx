import type { FormDto } from '@xiezhi/contract';
import { Button, LinkButton } from '@xiezhi/ui';
import { to } from '../addresses.ts';
import type { Act } from '../api.ts';
import { useSettings } from '../settings.tsx';
import { useSignOut } from '../shell/shell.tsx';
import { helpTexts } from '../texts/help.ts';

/** Written and saved; from here it is its owner's, from their own account, wherever they sit. */
export function HandedOver(props: {
  readonly form: FormDto;
  readonly act: Act;
  readonly onCarryOn: () => void;
}) {
  const { t, lang } = useSettings();
  const w = helpTexts[lang];
  const name = props.form.helping?.name ?? '';
  const { command, stream, key } = props.act;
  const letSignIn = useSignOut(to.signInByCode(to.act({ command, stream, key })));
  return (
    <>
      <section className="notice" role="status">
        <h1>{w.handedTitle(name)}</h1>
        <p>{w.handedLead(name)}</p>
        <div className="row">
          <Button rank="first" onPress={props.onCarryOn}>
            {t.form.continue}
          </Button>
          <LinkButton href={to.helping}>{w.helping}</LinkButton>
        </div>
      </section>
      <section className="notice">
        <h2>{w.beside(name)}</h2>
        <p>{w.besideLead}</p>
        <div className="row">
          <Button onPress={() => void letSignIn()}>{w.besideGo}</Button>
        </div>
      </section>
    </>
  );
}
