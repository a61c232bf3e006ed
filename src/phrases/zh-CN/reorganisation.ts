/** 机构变动: the page on which a unit ends and another follows it. */
export const reorganisationWords = {
  title: '机构变动',
  intro:
    '单位更名、合并或撤销时，在这里一次移交。新单位要先由管理员录入。已经答复的件保留原单位名称，在办的部分和未完成的承诺转给接办单位，原单位的账号仍可查看当时的内容。',
  former: '原单位',
  successor: '接办单位',
  reason: '依据和原因',
  reasonHint: '例如：县机构改革方案，职责划入县交通运输局',
  preview: '查看影响',
  none: '没有需要移交的事项。确认后，原单位不再出现在可选单位中。',
  found: (items: number, steps: number) => `${items} 件建议提案中有 ${steps} 项需要移交。`,
  staying: (items: number) => `另有 ${items} 件已经答复或办结，保留原单位名称。`,
  item: '建议提案',
  what: '移交内容',
  whats: {
    proposeAllotment: '拟办意见中的单位',
    reassignPart: '在办的部分',
    handOverPromise: '未完成的承诺',
  },
  confirm: (former: string, successor: string) => `撤并${former}，移交给${successor}`,
  sure: '撤并以后不能恢复，确定要继续吗？',
  yes: '确定',
  no: '再看看',
  working: '正在逐件移交，请不要关闭页面 …',
  done: (steps: number) => `已移交 ${steps} 项。`,
  left: (steps: number) => `${steps} 项没有移交，原因见下。处理后可在这里再次移交。`,
  why: '原因',
  closed: (on: string) => `（${on} 撤并）`,
}

export type ReorganisationWords = typeof reorganisationWords
