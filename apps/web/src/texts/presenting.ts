/* What a person reads while somebody of the case presents a file, or presents one. */

const zh = {
  title: '逐页展示',
  by: (name: string, court: boolean) => (court ? `法官${name}` : name),
  begin: '展示这份材料',
  beginNote: '能查看这份材料、并且打开了本案的人，可以跟着您逐页看。展示不记入卷宗，也不保存。',
  takeOver: '改由我展示这份材料',
  end: '结束展示',
  another: '展示另一份材料',
  point: '指示点',
  pointLead: '指示点：在页面上点按或者拖动；使用键盘的，按方向键移动，按 Esc 收起。',
  pointAt: (x: number, y: number) => `指示点：距左 ${String(x)}%，距上 ${String(y)}%`,
  mine: (n: number) =>
    n === 0
      ? '您正在展示这份材料，还没有人跟着看。'
      : `您正在展示这份材料，${String(n)} 人跟着看。`,
  mineWithheld: (n: number) => `打开了本案的人中，${String(n)} 人不能查看这份材料。`,
  mineAway: '现在与法院的连接断开，其他人看到的页面停在原处；连上以后继续展示。',
  elsewhere: '您正在另一个窗口展示材料。',
  shows: (by: string) => `${by}正在展示一份材料。`,
  showsThis: (by: string) => `${by}正在展示这份材料。`,
  following: (by: string) => `您正跟着${by}看：翻页、大小、旋转都随展示人。`,
  comes: (by: string) => `${by}正在展示另一份材料，正在打开；没有打开的，请刷新本页。`,
  follow: '跟着看',
  letGo: '自己看',
  withheld: (by: string) =>
    `${by}正在展示一份您现在不能查看的材料，因此这里不显示。其他材料可以照常查看。`,
  withheldMend: '认为您应当能够查看的，请联系书记员。',
  lost: (by: string, page: number) =>
    `暂时收不到${by}的展示，页面停在第 ${String(page)} 页；再收到时继续。`,
  lostUnseen: (by: string) => `暂时收不到${by}的展示。`,
  ended: (by: string) => `${by}的展示已经结束。页面停在原处，您可以接着自己看。`,
  taken: (by: string) => `已改由${by}展示，您的展示已经结束。页面停在原处。`,
  over: '您的展示已经结束。页面停在原处。',
  keys: { follow: '跟着看、自己看', point: '指示点（展示时）' },
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
  point: 'Pointer',
  pointLead:
    'Pointer: press or drag on the page; with the keyboard, move it by the arrow keys and put it away by Escape.',
  pointAt: (x, y) => `points ${String(x)}% from the left, ${String(y)}% from the top`,
  mine: (n) =>
    n === 0
      ? 'You are presenting this file. Nobody follows yet.'
      : `You are presenting this file. ${n === 1 ? '1 person follows' : `${String(n)} people follow`}.`,
  mineWithheld: (n) =>
    `${n === 1 ? '1 person who has' : `${String(n)} people who have`} the case open may not read this file.`,
  mineAway:
    'There is no line to the court. What others see stays where it is, and goes on when the line is back.',
  elsewhere: 'You are presenting in another window.',
  shows: (by) => `${by} is presenting a file.`,
  showsThis: (by) => `${by} is presenting this file.`,
  following: (by) => `You are following ${by}: page, size and rotation are the presenter’s.`,
  comes: (by) =>
    `${by} is presenting another file, which is being opened; if it does not open, load this page anew.`,
  follow: 'Follow',
  letGo: 'Look by myself',
  withheld: (by) =>
    `${by} is presenting a file that you may not read, so it is not shown here. You can go on with the others.`,
  withheldMend: 'If you think it should be shown to you, ask the clerk.',
  lost: (by, page) =>
    `Nothing comes from ${by} at present. The page stays on ${String(page)}; it goes on when something comes again.`,
  lostUnseen: (by) => `Nothing comes from ${by} at present.`,
  ended: (by) => `What ${by} presented is over. You stay where you are and can go on by yourself.`,
  taken: (by) => `${by} is presenting now, and you are not any more. You stay where you are.`,
  over: 'You are not presenting any more. You stay where you are.',
  keys: { follow: 'Follow, or look by yourself', point: 'Pointer (while presenting)' },
};

export const presentingTexts: Readonly<Record<'zh-CN' | 'en', typeof zh>> = { 'zh-CN': zh, en };
