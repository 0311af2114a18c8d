import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '../button/button.tsx';
import { useUi } from '../provider/provider.tsx';

/** A window over the page: keeps the focus, closes with Escape, gives the focus back. */
export function Dialog(props: {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}) {
  const { t } = useUi();
  return (
    <ModalOverlay
      className="overlay"
      isOpen={props.open}
      isDismissable
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
    >
      <Modal className="dialog">
        <AriaDialog>
          <Heading slot="title" level={2}>
            {props.title}
          </Heading>
          {props.children}
          <div className="acts row">
            {props.actions}
            <Button onPress={props.onClose}>{t.close}</Button>
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
