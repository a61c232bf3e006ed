import type { IFontAttributesProperties } from 'docx'

/** The faces of official papers by their use (GB/T 9704-2012, 5.2.2 and 7). */
export const faces = {
  body: face('仿宋_GB2312'),
  title: face('方正小标宋简体'),
  heading: face('黑体'),
  subheading: face('楷体_GB2312'),
  figures: face('宋体'),
} as const

/** Which installed face stands in where an office does not have the prescribed one. */
const standIns: Readonly<Record<string, string>> = {
  仿宋_GB2312: '仿宋,FangSong,FangSong_GB2312,STFangsong,Noto Serif CJK SC',
  方正小标宋简体: '小标宋,FZXiaoBiaoSong-B05S,方正小标宋_GBK,宋体,SimSun,Noto Serif CJK SC',
  黑体: 'SimHei,STHeiti,Noto Sans CJK SC',
  楷体_GB2312: '楷体,KaiTi,STKaiti,Noto Serif CJK SC',
  宋体: 'SimSun,STSong,Noto Serif CJK SC',
}

/** `word/fontTable.xml` with the stand-ins, which the library does not write itself. */
export function fontTable(): string {
  const fonts = Object.entries(standIns).map(
    ([name, others]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`,
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`
}

function face(name: string): IFontAttributesProperties {
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' }
}
