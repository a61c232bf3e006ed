import { dateZh } from './date.ts'

type Sent = {
  readonly jurisdiction: string
  readonly proposerName: string
  readonly title: string
  readonly address: string
  readonly validUntil: string
}

/** 个人链接：发给提出人的话，和打开以后看到的话。 */
export const personalLink = {
  message: ({ jurisdiction, proposerName, title, address, validUntil }: Sent) =>
    `${proposerName}：您好。\n您提出的《${title}》已经答复。请打开下面的链接阅读答复并作出评价，不需要登录：\n${address}\n链接在${dateZh(validUntil)}当天结束前有效，只供您本人使用，请不要转给别人。评价直接送到主管部门，承办单位在这一轮完成之前看不到。\n${jurisdiction}`,
  create: '发个人链接',
  to: '收件人',
  once: '请复制发给本人，或者打印。链接只在这里显示一次。',
  for: (name: string, until: string) => `发给${name}，${dateZh(until)}当天结束前有效`,
  judge: '评价这份答复',
  expiredTitle: '这个链接已经过期',
  expired: (until: string) =>
    `链接在${dateZh(until)}当天结束前有效，现在已经不能使用。您的答复和已经作出的评价都还在。`,
  askAgain: '请发给我新的链接',
  asked: '已经告诉主管部门，会给您新的链接。',
  notFound: '没有这个链接。请核对是否抄写完整，或与主管部门联系。',
  contact: '承办单位登记与您联系过，属实吗？',
  given: '您的评价已经收到：',
}

export type PersonalLinkPhrases = typeof personalLink
