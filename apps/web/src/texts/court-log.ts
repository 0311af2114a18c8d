/* What those who answer for the court read of its public log, and of what is wrong with it. */

const zh = {
  title: '公开日志',
  lead: '卷宗里每记一笔，日志就长一条，谁都可以核对。日志出了问题，先在这里看到。',
  fine: '没有警报。',
  alarms: (count: number) => `有 ${String(count)} 个警报`,
  see: '查看日志的警报',
  said: '系统的原话（给技术人员）：',
  raised: (what: string) => `公开日志：${what}`,
  alarm: {
    fork: {
      title: (who: string) => `${who} 见过的日志与本院现在的不一样`,
      means:
        '可能恢复了旧备份，也可能有人另做了一份日志。在查清以前，这一方不再为日志签名；案件照常办理。',
      mend: '停止恢复、迁移等操作，保持现状；查明最近是不是恢复过备份；报告院领导，并告诉这一方。',
    },
    stopped: {
      title: () => '日志停下了',
      means: '当事人提交的照常收下、照常生效；新记的暂时没有证明。已经签出去的不受影响。',
      mend: '请技术人员按原话处理。原因消除以后，日志自己接着走。不要删改日志，也不要换密钥。',
    },
    anchor: {
      title: (who: string) => `${who} 的答复不成立`,
      means: '这一方的凭据没有收下；日志照常在长，别的见证照常进行。',
      mend: '请技术人员按原话处理，并联系这一方。',
    },
    unseen: {
      title: () => '新近的记录，见证的各方还没有见过',
      means: '日志照常在长；交给当事人的副本写明还有谁没有见过。',
      mend: '看下表里哪一方落后，联系它。它恢复以后自己会补上。',
    },
    late: {
      title: (who: string) => `${who} 很久没有给出凭据`,
      means: '日志照常在长；这段时间没有这一方的凭据。',
      mend: '检查它的地址能不能连通。恢复以后自己会补上。',
    },
  },
  standing: '现在的状况',
  name: '日志名称',
  size: '已经签名的',
  entries: (count: number) => `${String(count)} 条`,
  waiting: '等着签名的',
  signedAt: '最近一次签名',
  never: '还没有',
  seers: '法院以外的各方',
  noSeers: '还没有请法院以外的人见证。没有见证，法院自己重做一份日志，外人不容易发现。',
  notAll: '见证的各方由数据目录里的 witnesses.policy 写明。',
  columns: { name: '名称', kind: '种类', seen: '见到第几条', behind: '落后', at: '时间' },
  kind: { witness: '见证方', time: '时间戳机构', chain: '区块链' },
  notAsked: '不由本院去请',
  upToDate: '没有落后',
  whoTheyAre: (runBy: string | null, interest: string | null) =>
    [
      runBy === null ? '没有写由谁运行' : `由${runBy}运行`,
      interest === null
        ? '没有写有没有利害关系'
        : interest === 'none'
          ? '声明没有利害关系'
          : `利害关系：${interest}`,
    ].join('；'),
  files: '谁都可以取的',
  checkpoint: '日志现在的签名',
  key: '验签公钥',
  none: '这里没有日志',
  noneLead: '日志由法院一侧的系统保管。',
};

const en: typeof zh = {
  title: 'Public log',
  lead: 'Whenever something is entered in a docket, the log grows by one line that anyone can check. If something is wrong with it, you see it here first.',
  fine: 'There is no alarm.',
  alarms: (count) => (count === 1 ? '1 alarm' : `${String(count)} alarms`),
  see: 'See the alarms of the log',
  said: 'In the system’s own words, for an engineer: ',
  raised: (what) => `Public log: ${what}`,
  alarm: {
    fork: {
      title: (who) => `${who} has seen another log than the court has now`,
      means:
        'An old backup may have been brought back, or somebody may have made a second log. Until it is cleared up, this witness signs nothing more. Cases go on.',
      mend: 'Stop restoring or moving anything and leave things as they are. Find out whether a backup was restored lately. Tell the president of the court, and the witness.',
    },
    stopped: {
      title: () => 'The log has stopped',
      means:
        'What people hand in is received and takes effect as ever. What is new has no proof yet. What was signed before is not affected.',
      mend: 'Have an engineer act on the system’s words. Once the cause is gone the log goes on by itself. Do not delete or change anything of it, and do not make a new key.',
    },
    anchor: {
      title: (who) => `The answer of ${who} does not hold`,
      means: 'Its receipt was not taken. The log grows on, and the others go on witnessing it.',
      mend: 'Have an engineer act on the system’s words, and speak to them.',
    },
    unseen: {
      title: () => 'Too few witnesses have seen the latest entries',
      means: 'The log grows on. Copies given to parties say who has not seen it yet.',
      mend: 'See in the table who is behind, and speak to them. They catch up by themselves once they are back.',
    },
    late: {
      title: (who) => `${who} has given no receipt for a long time`,
      means: 'The log grows on; for this time there is no receipt of theirs.',
      mend: 'Check that their address can be reached. They catch up by themselves.',
    },
  },
  standing: 'How it stands',
  name: 'Name of the log',
  size: 'Signed',
  entries: (count) => (count === 1 ? '1 entry' : `${String(count)} entries`),
  waiting: 'Waiting to be signed',
  signedAt: 'Signed last',
  never: 'Not yet',
  seers: 'Those outside the court',
  noSeers:
    'Nobody outside the court witnesses it yet. Without a witness the court could make its log anew, and outsiders would hardly notice.',
  notAll: 'Who witnesses it is written in witnesses.policy in the data folder.',
  columns: { name: 'Name', kind: 'Kind', seen: 'Has seen', behind: 'Behind', at: 'When' },
  kind: { witness: 'Witness', time: 'Time-stamping authority', chain: 'Blockchain' },
  notAsked: 'Not asked by the court',
  upToDate: 'Not behind',
  whoTheyAre: (runBy, interest) =>
    [
      runBy === null ? 'Not said who runs it' : `Run by ${runBy}`,
      interest === null
        ? 'not said whether they have an interest'
        : interest === 'none'
          ? 'no interest declared'
          : `interest: ${interest}`,
    ].join('; '),
  files: 'Open to anyone',
  checkpoint: 'The log as signed now',
  key: 'The verification key',
  none: 'There is no log here',
  noneLead: 'The log is kept on the court’s side.',
};

export const courtLogTexts: Readonly<Record<'zh-CN' | 'en', typeof zh>> = { 'zh-CN': zh, en };
