import { fileLimitMegabytes, filesAtOnce } from '#domain/vocabulary/file-types.ts'
import type { FileFaultPhrases } from '../file-phrases.ts'

const formats = 'PDF、Word（docx、doc、wps）、Excel（xlsx、xls）、图片（jpg、png）、文本（txt）'

/** 附件没有收下的原因。 */
export const fileFault: FileFaultPhrases = {
  none: '没有收到文件，请重新选择后上传',
  empty: '文件是空的，请检查原文件后重新上传。',
  type: `不支持这种文件。请改为${formats}后上传；文件按内容辨认，只改扩展名不起作用。`,
  unreadableImage: '图片损坏或尺寸过大，无法读取。请重新拍照或另存后上传。',
  name: '文件名中没有可用的文字，请改名后上传。',
}

/** 附件字段与清单。 */
export const files = {
  label: '附件',
  labelOptional: '附件（可不填）',
  hint: `每个不超过${fileLimitMegabytes} MB，最多${filesAtOnce}个：${formats}。照片中的拍摄位置会自动去除。`,
  choose: '选择文件',
  camera: '拍照',
  uploading: (name: string, percent: number) => `正在上传“${name}”，${percent}%`,
  uploaded: (name: string) => `“${name}”已上传`,
  remove: (name: string) => `删去“${name}”`,
  retry: '重新上传',
  waiting: '附件还在上传，请稍候再提交。',
  failed: '有附件没有上传成功，请重新上传或删去。',
  required: '请上传附件',
  tooMany: `最多${filesAtOnce}个附件`,
  tooLarge: (name: string) => `“${name}”超过${fileLimitMegabytes} MB，请压缩后再上传。`,
  open: '查看',
  save: '下载',
  bytes: (bytes: number) =>
    bytes < 1_048_576
      ? `${Math.max(1, Math.round(bytes / 1024))} KB`
      : `${(bytes / 1_048_576).toFixed(1)} MB`,
}
export type FilesPhrases = typeof files
