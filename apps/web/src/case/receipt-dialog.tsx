import { Button, Dialog, Icon, useUi, type DocketLine } from '@xiezhi/ui';
import { useSettings } from '../settings.tsx';

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
      <p className="gap-top">{ui.t.docket.receiptLead}</p>
      <p className="hash-full gap-top">{line?.commitment}</p>
    </Dialog>
  );
}
