/* What a person reads who takes a case, a paper or a proof along, to check it without the court. */

const zh = {
  title: '带走这个案件',
  lead: '您能看的卷宗、文件和它们的证明，装成一个压缩包。不用上网，也不用问法院，就能核对有没有被改过。',
  closed: '不向您公开的内容不在里面，只有证明它们存在的校验值。',
  page: '存下核对用的网页',
  pageLead: '，把压缩包放进去，就知道是否原样。',
  keep: '下载案件副本',
  keepPaper: '下载（内含证明）',
  keptPaper: (title: string) => `${title}（内含证明）.pdf`,
  bundle: '下载证据册（PDF）',
  bundleLead: '各方现有的证据合成一册，有目录、书签和统一页码，可以查找、打印。',
  bundleName: (of: string) => `证据册 ${of}.pdf`,
  stop: '停止',
  none: '卷宗里还没有您能看的内容，没有可以带走的。',
  asked: '法院正在打包，文件多的要等一会儿 ……',
  packing: '法院内网正在按您可以看的范围打包，做好了自动传过来，请不要关闭本页 ……',
  brought: '已经打包好，正在传到本网站，传到就开始下载 ……',
  notYet: '刚记入卷宗的还没有进日志，正在等，几秒后自动再取 ……',
  coming: (part: number | null) =>
    part === null ? '正在下载 ……' : `正在下载，已到 ${String(Math.floor(part * 100))}%`,
  saved: '已存到这台设备的下载文件夹。',
  failed: '没有取到，什么也没有存下',
  failedLead: '可能是网络断了。请过几秒再试；一直不行的，可以到诉讼服务中心，由法院拷给您。',
};

const en: typeof zh = {
  title: 'Take this case with you',
  lead: 'The docket, the files and their proofs, as you may read them, in one archive. Whether anything was altered can be checked offline, without asking the court.',
  closed: 'What is not open to you is not in it: only the check values that show that it is there.',
  page: 'Save the checking page',
  pageLead: ', give it the archive, and it says whether anything was altered.',
  keep: 'Download a copy of the case',
  keepPaper: 'Download with proof',
  keptPaper: (title) => `${title} (with proof).pdf`,
  bundle: 'Download the bundle (PDF)',
  bundleLead:
    'The exhibits of all parties in one volume with contents, bookmarks and pages numbered throughout, to search and print.',
  bundleName: (of) => `Bundle ${of}.pdf`,
  stop: 'Stop',
  none: 'There is nothing in the docket that you may read yet, so nothing to take along.',
  asked: 'The court is packing it; many files take a while …',
  packing:
    'It is being packed in the court’s own network, as you may read it, and comes here by itself. Please leave this page open …',
  brought: 'Packed, and on its way to this site; the download then begins by itself …',
  notYet:
    'What was entered a moment ago is not in the log yet. Waiting; it is asked for again in a few seconds …',
  coming: (part) =>
    part === null ? 'Downloading …' : `Downloading, ${String(Math.floor(part * 100))}% so far`,
  saved: 'Saved to this device’s downloads.',
  failed: 'It could not be fetched, and nothing was saved',
  failedLead:
    'The connection may have been lost. Try again in a few seconds; if it keeps failing, the litigation service centre can copy it for you.',
};

export const takeAlongTexts: Readonly<Record<'zh-CN' | 'en', typeof zh>> = { 'zh-CN': zh, en };
