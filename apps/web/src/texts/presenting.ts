/* What a person reads while somebody of the case presents a file, or presents one. */

const zh = {
  title: '逐页演示',
  by: (name: string, court: boolean) => (court ? `法官${name}` : name),
  begin: '演示这一份',
  beginNote: '案件里能看这份材料、开着这个案件的人，可以跟着您一页一页看。演示不入卷，不保存。',
  takeOver: '由我演示这一份',
  end: '结束演示',
  another: '演示另一份',
  anotherNone: '还是这一份',
  point: '指示点',
  pointLead: '指示点：在页面上点一下或者拖动；用键盘时按方向键移动，按 Esc 收起。',
  pointAt: (x: number, y: number) => `指在左起 ${String(x)}%、上起 ${String(y)}%`,
  mine: (n: number) =>
    n === 0
      ? '您正在演示这份材料，还没有人跟着看。'
      : `您正在演示这份材料，${String(n)} 人跟着看。`,
  mineAway: '现在没有连上法院，别人看到的停在原处；连上以后接着演示。',
  elsewhere: '您正在另一个窗口演示。',
  shows: (by: string) => `${by}正在演示一份材料。`,
  showsThis: (by: string) => `${by}正在演示这份材料。`,
  following: (by: string) => `您正跟着${by}看：翻页、大小、旋转都随演示人。`,
  follow: '跟着看',
  letGo: '自己看',
  withheld: (by: string) =>
    `${by}正在演示一份您不能看的材料，所以这里不显示。您可以照常看别的材料。`,
  withheldMend: '认为应当给您看的，请联系书记员。',
  lost: (by: string, page: number) =>
    `${by}的网络断了，演示停在第 ${String(page)} 页。您留在原处；连上以后会接着演示。`,
  lostUnseen: (by: string) => `${by}的网络断了，演示停了。`,
  ended: (by: string) => `${by}结束了演示。您留在原处，可以接着自己看。`,
  taken: (by: string) => `${by}接着演示了，您的演示已经结束。您留在原处。`,
  over: '您的演示已经结束。您留在原处。',
  keys: { follow: '跟着看、自己看', point: '指示点（演示时）' },
};

const en: typeof zh = {
  title: 'Presenting page by page',
  by: (name, court) => (court ? `Judge ${name}` : name),
  begin: 'Present this file',
  beginNote:
    'Whoever may read this file and has the case open can follow you page by page. It is not entered in the docket, and not kept.',
  takeOver: 'Present this file instead',
  end: 'Stop presenting',
  another: 'Present another file',
  anotherNone: 'Still this one',
  point: 'Pointer',
  pointLead:
    'Pointer: press or drag on the page; with the keyboard, move it by the arrow keys and put it away by Escape.',
  pointAt: (x, y) => `points ${String(x)}% from the left, ${String(y)}% from the top`,
  mine: (n) =>
    n === 0
      ? 'You are presenting this file. Nobody follows yet.'
      : `You are presenting this file. ${n === 1 ? '1 person follows' : `${String(n)} people follow`}.`,
  mineAway:
    'There is no line to the court. What others see stays where it is, and goes on when the line is back.',
  elsewhere: 'You are presenting in another window.',
  shows: (by) => `${by} is presenting a file.`,
  showsThis: (by) => `${by} is presenting this file.`,
  following: (by) => `You are following ${by}: page, size and rotation are the presenter’s.`,
  follow: 'Follow',
  letGo: 'Look by myself',
  withheld: (by) =>
    `${by} is presenting a file that you may not read, so it is not shown here. You can go on with the others.`,
  withheldMend: 'If you think it should be shown to you, ask the clerk.',
  lost: (by, page) =>
    `${by} has lost the line on page ${String(page)}. You stay where you are; it goes on when the line is back.`,
  lostUnseen: (by) => `${by} has lost the line; nothing moves at present.`,
  ended: (by) => `${by} has stopped presenting. You stay where you are and can go on by yourself.`,
  taken: (by) => `${by} is presenting now, and you are not any more. You stay where you are.`,
  over: 'You are not presenting any more. You stay where you are.',
  keys: { follow: 'Follow, or look by yourself', point: 'Pointer (while presenting)' },
};

export const presentingTexts: Readonly<Record<'zh-CN' | 'en', typeof zh>> = { 'zh-CN': zh, en };
