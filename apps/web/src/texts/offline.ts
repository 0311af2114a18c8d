/* What is kept on a device, and the page that opens without a network. */

const zh = {
  title: '没有网络时',
  short: '在自己的手机、电脑上，可以把草稿和打开过的送达文书留下来，没有网络也能写、能看。',
  open: '看看和设置',
  online: '现在连得上法院。',
  away: '现在连不上法院。',
  awayLead:
    '下面的是留在这台设备上的。提交、签收、看新的进展，都要等连上网。期限不会因为没有网络停下来；快到期的，到法院窗口办，或者打电话。确实因为正当理由耽误了期限，障碍消除后十日内可以申请顺延，由法院决定（民事诉讼法第八十六条）。',
  call: (court: string, phone: string): string => `${court}，电话 ${phone}`,
  can: '现在能做',
  canWrite: '接着写下面的草稿；连上网后自动存到法院',
  canRead: '看下面的文书；每次打开前都和送达的核对一遍',
  cannot: '现在不能做',
  cannotSubmit: '提交任何东西。法院答复了才算办了。没有网络时按的提交，连上后也不会自己交上去',
  cannotNews: '看别的材料和新的进展',
  again: '再连一次',
  choice: '留在这台设备上',
  choiceLead:
    '只在自己的设备上开。打开后，您写的草稿、打开过的送达文书会封存在这个浏览器里，登录期间（最长十二小时）没有网络也能看；能解开这台设备的人，这段时间里也看得到。退出登录、登录到期，就都清掉；账号冻结的，连上法院时清掉。只有还没存到法院的草稿加密留着，您本人再登录才能打开。',
  shared: '公用的、借来的电脑不要开。不开，您写的只在这个窗口里，窗口关了、退出了就没有了。',
  on: '留在这台设备上',
  signIn: '登录以后才能设。',
  staff: '法院工作人员的账号不留：案件材料不离开法院的设备。',
  cannotKeep: '这个浏览器做不到（要用 https 打开，浏览器也不能太旧）。什么也没有留下。',
  failed: '没有设成，和原来一样。过一会儿再试。',
  sealed:
    '这台设备上封存着没存到法院的草稿，谁也打不开；写的人在这里登录，就会存到法院。九十天后删掉。',
  nothingHere: '有人在这台设备上选过“留在这台设备上”。现在这里没有留着任何草稿和文书。',
  drafts: '草稿',
  draftsNone: '没有留下的草稿。打开一张表格写几个字，就会留下。',
  goOn: '接着写',
  unsent: (when: string): string => `还没存到法院，${when}写的`,
  saved: (when: string): string => `法院存了，${when}`,
  papers: '送达的文书',
  papersNone: '没有留下的文书。送达给您的文书，打开过一次就会留下。',
  served: (day: string): string => `${day}送达`,
  checking: '正在核对',
  same: '和送达的一样，刚核对过',
  changed: '被改动过，不显示。连上网后到案件里重新打开',
  gone: '这台设备上没有了',
  openPaper: '打开',
  newWindow: '（新窗口）',
  dropPaper: '从这台设备上删掉',
  fingerprint: (hash: string): string => `SHA-256 ${hash}`,
  forget: '全部删掉，不再留',
  forgetLead: '法院存的草稿和文书不会删。没存到法院的草稿，只有这台设备上有，删掉就没有了。',
  forgetUnsent: (n: number): string => `您有 ${String(n)} 份草稿还没存到法院，删掉就没有了。`,
  forgetOthers: (n: number): string =>
    `有 ${String(n)} 份草稿是别人写的，还没存到法院；删掉，写的人就再也找不回来。请先告诉他：他在这里登录一次，就会存到法院。`,
  forgetSure: '确定要删，再按一次。',
  forgetAllTheSame: '还是全部删掉',
  forgotten: '都删掉了。这台设备上什么也没有留下。',
  sent: (titles: string): string => `没有网络时写的，已经存到法院：${titles}。`,
  handedIn: '上次提交后没等到答复。法院当时已经收到了，不用再交。回执：',
  differ: '没有网络时写的，和法院存的不一样了，请您看一看用哪份：',
  differences: '不一样的地方',
  differHere: '没有存到法院的',
  differCourt: '法院存的',
};

export type OfflineTexts = typeof zh;

const en: OfflineTexts = {
  title: 'Without a network',
  short:
    'On a phone or computer of your own you can keep drafts and served papers you have opened, to write and read without a network.',
  open: 'Look and set',
  online: 'The court can be reached now.',
  away: 'The court cannot be reached now.',
  awayLead:
    'What follows is kept on this device. Handing in, acknowledging and reading what is new wait for the network. Time limits do not stop for want of one: if one is close, go to the counter or telephone. Whoever missed one for a good reason may ask, within ten days after the obstacle ends, for more time; the court decides (Civil Procedure Law, art. 86).',
  call: (court, phone) => `${court}, telephone ${phone}`,
  can: 'What you can do now',
  canWrite: 'Go on writing the drafts below; they are saved at the court once you are online',
  canRead: 'Read the papers below; each is compared with what was served before it opens',
  cannot: 'What you cannot do now',
  cannotSubmit:
    'Hand in anything. An act is done when the court has answered it; what was pressed without a network is not handed in by itself later',
  cannotNews: 'Read other papers, or what is new',
  again: 'Try again',
  choice: 'Keep on this device',
  choiceLead:
    'Only on a device of your own. When it is on, drafts you write and served papers you open are sealed in this browser and can be read without a network while you are signed in (twelve hours at most); so can they by anybody who can unlock this device. When you sign out or the session ends, all of it goes; when the account is frozen, as soon as the court is reached. Only drafts that have not reached the court stay, encrypted, until you yourself sign in here again.',
  shared:
    'Leave it off on a public or borrowed computer. While it is off, what you write lies in this window alone and goes when you close it or sign out.',
  on: 'Keep on this device',
  signIn: 'Sign in to choose.',
  staff: 'Not for accounts of court staff: case papers stay on the court’s devices.',
  cannotKeep:
    'This browser cannot do it (it needs https, and not too old a browser). Nothing was kept.',
  failed: 'It did not work, and all is as it was. Try again in a while.',
  sealed:
    'Drafts that have not reached the court lie here sealed, and nobody can open them; when their writer signs in here they are saved at the court. After ninety days they are deleted.',
  nothingHere: 'Somebody chose to keep things on this device. No draft and no paper lies here now.',
  drafts: 'Drafts',
  draftsNone: 'No draft is kept. Open a form and write a few words, and it will be.',
  goOn: 'Go on writing',
  unsent: (when) => `Not at the court yet; written ${when}`,
  saved: (when) => `Saved at the court; ${when}`,
  papers: 'Served papers',
  papersNone: 'No paper is kept. A paper served on you is kept once you have opened it.',
  served: (day) => `served on ${day}`,
  checking: 'Being compared',
  same: 'The same as was served; compared just now',
  changed: 'It was changed and is not shown. Open it again from the case when you are online',
  gone: 'It is not on this device any more',
  openPaper: 'Open',
  newWindow: ' (new window)',
  dropPaper: 'Delete from this device',
  fingerprint: (hash) => `SHA-256 ${hash}`,
  forget: 'Delete all and keep nothing',
  forgetLead:
    'Drafts and papers at the court stay there. A draft that has not reached the court is on this device only, and deleting it loses it.',
  forgetUnsent: (n) =>
    `${n === 1 ? 'One draft of yours has' : `${String(n)} drafts of yours have`} not reached the court and would be lost.`,
  forgetOthers: (n) =>
    `${n === 1 ? 'One draft' : `${String(n)} drafts`} of somebody else ${n === 1 ? 'has' : 'have'} not reached the court; once deleted, nobody can get it back. Please tell its writer first: when they sign in here once, it is saved at the court.`,
  forgetSure: 'To delete it all the same, press once more.',
  forgetAllTheSame: 'Delete all the same',
  forgotten: 'All deleted. Nothing is kept on this device.',
  sent: (titles) => `What you wrote without a network is saved at the court now: ${titles}.`,
  handedIn:
    'Last time no answer came after you handed in. The court had received it; there is no need to hand in again. Receipt: ',
  differ:
    'What you wrote without a network differs from what the court has. Please say which to use:',
  differences: 'Where they differ',
  differHere: 'Not saved at the court',
  differCourt: 'At the court',
};

export const offlineTexts: Readonly<Record<'zh-CN' | 'en', OfflineTexts>> = { 'zh-CN': zh, en };
