import { Button, Icon, LinkButton } from '@xiezhi/ui';
import { to } from '../addresses.ts';
import { useSettings } from '../settings.tsx';

/** Whoever comes back by the browser's own way back sees that this was handed in, and not an empty form. */
export function HandedIn(props: {
  readonly title: string;
  readonly commandId: string;
  readonly onAgain: () => void;
}) {
  const { t } = useSettings();
  const h = t.form.handedIn;
  return (
    <section className="notice">
      <p className="done-word">
        <Icon name="check" />
        {h.done}
      </p>
      <h1>{h.title(props.title)}</h1>
      <p>{h.lead}</p>
      <div className="row">
        <LinkButton href={to.outcome(props.commandId)} rank="first">
          {h.receipt}
        </LinkButton>
        <Button onPress={props.onAgain}>{h.again}</Button>
      </div>
    </section>
  );
}
