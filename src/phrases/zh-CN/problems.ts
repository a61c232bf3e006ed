import { fileLimitMegabytes } from '#domain/vocabulary/file-types.ts'
import type { ProblemPhrases } from '../problem-phrases.ts'

/** 请求本身的问题：说明原因和下一步。 */
export const problems: ProblemPhrases = {
  refused: { title: '不能办理' },
  unauthorised: {
    title: '请先登录',
    detail: () => '您尚未登录，或登录已过期。请重新登录后继续，未保存的内容仍在页面上。',
  },
  wrongPassword: { title: '登录失败', detail: () => '登录名或密码不正确，请检查后重试。' },
  linkExpired: {
    title: '链接已过期',
    detail: () => '这个链接已经过期，没有记录任何内容。请点“请发给我新的链接”。',
  },
  locked: {
    title: '账号暂时锁定',
    detail: () => '密码连续输错次数过多，账号锁定15分钟。请稍后再试，或联系管理员重置密码。',
  },
  tooManyRequests: { title: '操作过于频繁', detail: () => '操作过于频繁，请稍等片刻再试。' },
  notPermitted: { title: '没有权限', detail: () => '您没有办理这一步的权限。如确需办理，请联系管理员。' },
  crossSite: { title: '来源不符', detail: () => '请求不是从本系统页面发出的，已拒绝。请从本系统页面操作。' },
  notFound: { title: '没有找到', detail: () => '没有找到这项内容，或者您无权查看。' },
  stale: {
    title: '内容已更新',
    detail: () => '您打开之后，有人作了更新。您填写的内容没有丢失，请查看更新后再提交。',
  },
  keyDiffers: { title: '重复的请求', detail: () => '同一次点击的编号用于了不同的内容，请刷新页面后重试。' },
  stillRunning: { title: '正在处理', detail: () => '上一次点击仍在处理，请稍候查看结果。' },
  malformed: {
    title: '填写有误',
    detail: ({ reason }) => `填写的内容不完整或有误${reason ? `：${reason}` : ''}。请更正后重新提交。`,
  },
  malformedKey: { title: '请求有误', detail: () => '请求的编号格式不正确，请刷新页面后重试。' },
  malformedVersion: {
    title: '请求有误',
    detail: () => '请求中的版本号（If-Match）格式不正确，应当像 "7" 这样写。请刷新页面后重试。',
  },
  tooLarge: {
    title: '内容过大',
    detail: () => `内容或文件过大（文件不超过${fileLimitMegabytes} MB），请精简后重试。`,
  },
  unsupportedMedia: {
    title: '格式不支持',
    detail: () => '不支持这种格式。表格请使用 .xlsx、.csv 或 .tsv 文件。',
  },
  unreadableFile: {
    title: '文件无法读取',
    detail: ({ reason }) => String(reason ?? '文件无法读取，请另存后重试。'),
  },
  fileRefused: {
    title: '附件没有收下',
    detail: ({ reason }) => String(reason ?? '附件没有收下，请另选文件。'),
  },
  unavailable: {
    title: '暂时无法服务',
    detail: () => '数据库暂时没有响应，本次操作没有保存。请稍候重试，已填写的内容仍在页面上。',
  },
  fault: {
    title: '系统出错',
    detail: () => '系统出现错误，本次操作没有保存。请稍后重试；如反复出现，请联系管理员。',
  },
}
