import { z } from 'zod'

/** 登记立案: numbers and categories. */
export const filingSettings = {
  /** 编号: `{seq}` or `{seq:3}` is the running number of session and kind, `{year}` the year. */
  numberTemplate: z
    .string()
    .max(60)
    .refine(text => /\{seq(:\d)?\}/.test(text), { params: { reason: 'noRunningNumber' } })
    .default('{seq}'),
  categories: z
    .array(z.string().min(1).max(40))
    .default([
      '工业交通',
      '财政贸易',
      '农林水',
      '城建环保',
      '教科文卫体',
      '政法',
      '民政人社',
      '综合',
      '其他',
    ]),
}
