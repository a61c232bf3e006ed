import type { IssueText } from '../issue-phrases.ts'

/** 没有填写，或者填写的不是这一类：Zod 不区分两者。 */
const kinds: { readonly [expected: string]: string } = {
  int: '请填写整数',
  number: '请填写数字',
  array: '请填写，至少一项',
}
const formats: { readonly [format: string]: string } = {
  email: '请填写正确的邮箱地址',
  url: '请填写正确的网址',
  uuid: '编号格式不正确，请刷新页面后重试',
  date: '请填写存在的日期，例如 2024-06-28',
}
/** 不是由 Zod 自己发现的问题，按原因。 */
const reasons: { readonly [reason: string]: string } = {
  unstorableText: '含有无法保存的字符，请删去后重新填写',
  noRunningNumber: '编号规则里要有流水号 {seq}，例如 {year}-{seq:3}',
  noSuchMinute: '请填写存在的日期和时刻，例如 2024-01-20T17:00',
  draftTooLong: '草稿太长，请删减后再保存',
  noSuchDay: '请填写 1949 年至 2199 年之间存在的日期，例如 2024-06-28',
  noSuchFixedDay: '请填写月日（例如 06-30），或者 1949 年至 2199 年之间存在的日期（例如 2024-06-30）',
  tooDeep: '内容的层次过深，无法处理',
}

/** 填写问题：这一栏应当怎样填写。 */
export const issueText: IssueText = issue => {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? '请填写此项'
    case 'too_small':
      return least(issue.origin, Number(issue.minimum))
    case 'too_big':
      return most(issue.origin, Number(issue.maximum))
    case 'invalid_value':
    case 'invalid_union':
      return '请从给出的选项中选择'
    case 'invalid_format':
      return formats[issue.format] ?? '格式不正确，请按要求的格式填写'
    case 'unrecognized_keys':
      return `不需要填写：${issue.keys.join('、')}`
    case 'not_multiple_of':
      return `应为 ${issue.divisor} 的倍数`
    case 'custom':
      return reasons[String(issue.params?.reason)] ?? '填写的内容不符合要求，请检查'
    default:
      return '填写的内容不符合要求，请检查'
  }
}

function least(origin: string, minimum: number): string {
  if (origin === 'string') return minimum <= 1 ? '请填写此项' : `至少填写 ${minimum} 个字`
  if (origin === 'array' || origin === 'set') return `至少填写 ${minimum} 项`
  return `不能小于 ${minimum}`
}

function most(origin: string, maximum: number): string {
  if (origin === 'string') return `不能超过 ${maximum} 个字`
  if (origin === 'array' || origin === 'set') return `不能超过 ${maximum} 项`
  return `不能大于 ${maximum}`
}
