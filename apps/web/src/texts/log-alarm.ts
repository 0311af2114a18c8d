const zh = {
  title: '法院的日志对不上',
  why: {
    'other-history':
      '现在的日志和这台设备以前看到的不是同一份：以前记下的内容，有的被改过或者抽掉了。',
    shorter: '现在的日志比这台设备以前看到的还短：后来记下的内容不见了，可能是恢复了旧备份。',
    'other-log': '这个网址上的日志换了公钥，不是这台设备以前看到的那一份。',
    'bad-signature': '日志的签名不对，不是法院的公钥签的。',
    withheld: '日志不给出能证明它只往后增加的那一部分，不能确认以前记下的内容都还在。',
  },
  meansTitle: '这是什么意思',
  means:
    '法院记下的每一件事都进一本只能往后记的日志，谁的设备看过，谁就是见证。对不上，说明有人改过记录，或者您现在打开的不是法院的网站，或者法院的系统出了故障。您的材料和权利不因此受影响。',
  doTitle: '请这样做',
  do: [
    '把证据存下来：里面是前后两次的签名，可以交给法院、检察院、律师或者公证处。',
    '打法院公布的电话问一问，不要用这个网页上的号码。',
    '急着办的事，可以先到诉讼服务中心办。',
  ],
  save: '存下证据',
  goOn: '我知道了，继续',
  unseen: {
    title: '一直没能核对法院的公开日志',
    said: (since: string, tries: number) =>
      `从${since}起试了 ${String(tries)} 次，都没有取到核对要用的数据。`,
    means:
      '这不说明记录被改过，只是这台设备没有核对成。您的材料和权利不受影响，照常办事；可以打电话把这个情况告诉法院。',
    dismiss: '知道了',
  },
};

/** The words of the alarm that the log does not match: most visits never need them. */
export const logAlarmTexts: Readonly<Record<'zh-CN' | 'en', typeof zh>> = {
  'zh-CN': zh,
  en: {
    title: 'The court’s log does not match',
    why: {
      'other-history':
        'The log is not the one that this device saw before: something that had been entered was changed or removed.',
      shorter:
        'The log is shorter than when this device last saw it: what was entered since is gone. An old backup may have been restored.',
      'other-log':
        'The log at this address has a different key: it is not the one that this device saw before.',
      'bad-signature': 'The log’s signature is not valid: it was not made with the court’s key.',
      withheld:
        'The log does not give the part that would show that it has only grown: whether what was entered before is still there cannot be confirmed.',
    },
    meansTitle: 'What this means',
    means:
      'Everything the court enters goes into a log that only grows, and every device that has seen it is a witness. If it does not match, somebody has changed the record, or this is not the court’s site, or the court’s system has failed. What you handed in and your rights are not affected.',
    doTitle: 'What to do',
    do: [
      'Save the evidence: it holds both signatures, and can be given to the court, the procuratorate, a lawyer or a notary.',
      'Telephone the court on a number you know from elsewhere, not from this page.',
      'Anything urgent can be done at the litigation service centre.',
    ],
    save: 'Save the evidence',
    goOn: 'I have read this, go on',
    unseen: {
      title: 'The court’s public log could not be checked for some time',
      said: (since, tries) =>
        `Since ${since} this device has tried ${String(tries)} times and did not get what it takes.`,
      means:
        'This does not show that anything was changed: it only could not be checked. What you handed in and your rights are not affected, and you can go on. You may tell the court by telephone.',
      dismiss: 'I have read this',
    },
  },
};
