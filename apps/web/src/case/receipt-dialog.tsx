import { Button, Dialog, Disclosure, Icon, useUi, type DocketLine } from '@xiezhi/ui';
import { useSettings } from '../settings.tsx';
import { Fingerprints } from './fingerprints.tsx';

/** The receipt of one docket entry: the value that would change with it. */
export default function ReceiptDialog(props: {
  readonly line: DocketLine | null;
  readonly onClose: () => void;
}) {
  const { t } = useSettings();
  const ui = useUi();
  const { line } = props;
  return (
    <Dialog
      title={ui.t.docket.receiptTitle(line?.seq ?? 0)}
      open={line !== null}
      onClose={props.onClose}
      actions={
        <Button
          onPress={() => {
            print();
          }}
        >
          <Icon name="print" />
          {t.outcome.print}
        </Button>
      }
    >
      <p>
        <b>{line?.title}</b> · {line?.at}
      </p>
      <p className="gap-top">{ui.t.docket.receiptNumber(line?.number ?? '')}</p>
      {line?.detail === '' ? null : <p className="gap-top lines">{line?.detail}</p>}
      {line === null || line.files.length === 0 ? null : (
        <div className="gap-top">
          <Fingerprints files={line.files} />
        </div>
      )}
      {line?.whole === undefined ? null : (
        <p className="gap-top no-print">
          <ui.Anchor href={line.whole}>{ui.t.docket.whole}</ui.Anchor>
        </p>
      )}
      <div className="gap-top">
        <Disclosure summary={ui.t.docket.checkCode}>
          <p>{ui.t.docket.receiptLead}</p>
          <p className="hash-full gap-top">{line?.commitment}</p>
        </Disclosure>
      </div>
    </Dialog>
  );
}
