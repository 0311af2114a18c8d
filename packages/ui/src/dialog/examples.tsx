import { useState } from 'react';
import { Button } from '../button/button.tsx';
import type { Example } from '../example.ts';
import { Dialog } from './dialog.tsx';

function Opened() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        onPress={() => {
          setOpen(true);
        }}
      >
        看回执
      </Button>
      <Dialog
        title="卷宗第 23 号的回执"
        open={open}
        onClose={() => {
          setOpen(false);
        }}
      >
        <p>正文</p>
      </Dialog>
    </>
  );
}

export const dialogExamples: readonly Example[] = [{ name: 'Dialog', element: <Opened /> }];
