const zh = {
  action: '打印一份，带到窗口办',
  lead: '不想在网上交，或者交不了，可以把写好的打印出来，签名以后交到窗口或者邮寄；不用重写。网上的草稿还在。',
  pdf: '下载起诉状草稿（PDF）',
  pdfUnsaved:
    '刚写的还没有存到法院，起诉状草稿里会没有这些。网络恢复以后再下载；急用的，可以先打印上面那一份。',
  addressForm: '下载空白的送达地址确认书（PDF）',
  addressFormLead: '不想在网上确认的，可以下载空白的表，手填签名以后交到窗口或者寄到法院。',
  notHandedIn: '还没有提交',
  notHandedInLead:
    '这是从网上填的草稿打印的，法院还没有收到，不产生任何效力，也不停止任何期限。签名以后交到诉讼服务中心，或者邮寄，才算提交；以法院收到、邮寄的以邮戳上的日子为准。',
  where: '交到',
  hours: '办公时间',
  phone: '电话',
  bring: '请带上身份证件。下面列出的文件没有印在这里，请带原件或者复印件。',
  none: '（没有填）',
  sign: '签名（盖章）：',
  day: '日期：',
  printed: (day: string) => `打印日期：${day}`,
  demo: '演示：法院是虚构的，本单没有用处。',
};

const en: typeof zh = {
  action: 'Print it and take it to the counter',
  lead: 'If you would rather not hand it in online, or cannot, print what you have written, sign it, and bring or post it; nothing need be written again. The draft stays.',
  pdf: 'Download the complaint as a draft (PDF, Chinese)',
  pdfUnsaved:
    'What you wrote last is not saved at the court yet and would be missing in the draft. Download it once the connection is back; if it is urgent, print the sheet above.',
  addressForm: 'Download an empty form to confirm addresses (PDF, Chinese)',
  addressFormLead:
    'If you would rather not confirm online, download the empty form, fill it in, sign it, and bring or post it.',
  notHandedIn: 'Not handed in · 还没有提交',
  notHandedInLead:
    'Printed from a draft. The court has not received it; it has no effect and keeps no time limit. It is handed in once you bring it signed to the litigation service centre or post it; the day of receipt counts, or of the postmark. 本单由草稿打印，签名交到窗口或者邮寄以后才算提交。',
  where: 'Bring it to',
  hours: 'Hours',
  phone: 'Telephone',
  bring:
    'Bring an identity document. The files named below are not printed here: bring the originals or copies.',
  none: '(not filled in)',
  sign: 'Signature: ',
  day: 'Date: ',
  printed: (day) => `Printed on ${day}`,
  demo: 'Demonstration: the court is invented, and this sheet is of no use.',
};

export const counterSheetTexts = { 'zh-CN': zh, en } as const;
