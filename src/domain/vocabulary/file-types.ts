/** 附件格式: what a file may be, told by its content; the ending of its name follows from it. */
export const fileTypes = ['pdf', 'docx', 'doc', 'wps', 'xlsx', 'xls', 'jpg', 'png', 'txt'] as const
export type FileType = (typeof fileTypes)[number]

/** Photographs and scans, which a browser may show; everything else is saved. */
export const imageTypes = ['jpg', 'png'] as const satisfies readonly FileType[]

/** 附件大小上限: the one limit of an upload, in bytes; fields, refusals and the server all read it here. */
export const fileLimit = 20 * 1_048_576
export const fileLimitMegabytes = fileLimit / 1_048_576

/** Most files that one step takes. */
export const filesAtOnce = 20

/** Why an upload was not taken. */
export const fileFaults = ['empty', 'tooLarge', 'type', 'unreadableImage', 'name', 'tooMany'] as const
export type FileFault = (typeof fileFaults)[number]
