import { cleanCell } from '../text/clean-cell.ts'
import { halfWidth } from '../text/half-width.ts'

/** What a column of a list can hold. `classification` is decided from its values (类别 means three things). */
export const listFields = [
  'sequence',
  'number',
  'title',
  'proposers',
  'coProposers',
  'headcount',
  'group',
  'phone',
  'host',
  'coHosts',
  'classification',
  'kind',
  'category',
  'resultClass',
  'dueOn',
  'year',
  'session',
  'level',
  'region',
  'text',
  'remark',
] as const
export type ListField = (typeof listFields)[number]

/** Headings as offices and systems write them, without brackets, blanks and marks, in lower case. */
const headings: Readonly<Record<Exclude<ListField, 'kind' | 'category'>, string>> = {
  sequence: '序号 序 顺序号 排序',
  number:
    '编号 案号 建议号 提案号 议案号 建议编号 提案编号 建议提案号 建议提案编号 件号 案件号 案件编号 原编号 号 号码 第n号 第号 number no',
  title:
    '标题 案由 案由标题 标题案由 事由 题目 案题 案名 主题 名称 议题 建议标题 提案标题 建议案由 提案案由 建议名称 提案名称 建议题目 提案题目 建议提案标题 建议提案名称 建议提案案由 建议提案题目 议案标题 议案名称 title subject',
  proposers:
    '提案人 提案者 领衔代表 建议人 第一提案人 代表姓名 委员姓名 代表委员姓名 代表委员 提出人 提出代表 提建议人 领衔人 领衔委员 代表 委员 提案单位 提案人单位 建议提案人 建议提出人 第一提案者 主提案人 姓名 proposer proposers',
  coProposers:
    '联名代表 联名人 联名委员 联名提案人 附议人 附议代表 附议委员 其他代表 其他提案人 联名者 附议者 coproposers',
  headcount: '联名人数 附议人数 代表人数 人数 提案人数 headcount',
  group: '代表团 界别 所属代表团 所在代表团 所属界别 选区 group sector',
  phone: '联系电话 电话 联系方式 手机 手机号 手机号码 电话号码 phone',
  host: '主办 主办单位 承办 承办单位 办理单位 责任单位 主办部门 承办部门 责任部门 牵头单位 牵头部门 主承办单位 主办承办单位 拟办单位 拟交办单位 交办单位 host hosts unit',
  coHosts:
    '会办 协办 会协办 协会办 会办单位 协办单位 会协办单位 协办会办 会办协办 协办部门 会办部门 配合单位 配合部门 参办 参办单位 cohost cohosts',
  classification:
    '类别 分类 类型 种类 类 性质 件别 建议类别 提案类别 建议分类 提案分类 建议提案类别 所属类别 category kind body type',
  resultClass:
    '办理结果 结果类别 答复类别 办理类别 结果分类 办理结果类别 答复分类 办理结果分类 abc类 resultclass',
  dueOn:
    '办结时限 办理时限 答复时限 办结日期 截止日期 时限 完成时限 办结时间 要求办结时间 要求办结日期 办理期限 答复期限 期限 完成时间 答复时间 dueon deadline due',
  year: '年度 年份 年 year',
  session: '届次 会次 届 会议 session',
  level: '级别 层级 level',
  region: '地区 区域 地方 行政区划 region',
  text: '内容 建议内容 提案内容 正文 具体内容 主要内容 text content',
  remark: '备注 说明 附注 remark remarks note notes',
}

const fieldOf = new Map(
  Object.entries(headings).flatMap(([field, words]) =>
    words.split(' ').map(word => [word, field as ListField]),
  ), // keys are fields
)

/** The field a heading names, or undefined. Brackets may hold a twin (案由(标题)) or a part (会(协)办). */
export function fieldOfHeading(written: string): ListField | undefined {
  const heading = halfWidth(cleanCell(written)).toLowerCase().replace(/\s+/g, '')
  if (heading === '' || heading.length > 24) return undefined
  const forms = [heading, heading.replace(/\([^()]*\)/g, ''), ...heading.split(/[/、|]/)]
  for (const form of forms) {
    const field = fieldOf.get(form.replace(/[()*:_.〔〕-]/g, ''))
    if (field) return field
  }
  return undefined
}
