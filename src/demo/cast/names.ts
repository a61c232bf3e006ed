import type { Random } from '../random.ts'

const surnames = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
]
const first = [...'春秋永志建国文德世玉桂金兰秀红晓海明立长新树向荣景云少东宝正福广万家继培学庆兴安同']
const second = [
  ...'田禾林山水生根华英梅芳荷珍琴娟霞燕敏丽萍勤俭康平和顺义信诚达远航峰岭松柏桥泉波涛亮辉旺丰收良仁礼',
]
const single = [...'磊静涛敏洁刚勇丹鹏婷倩凯楠颖旭琳']

/** Invented names, none given twice. */
export function namesFrom(random: Random, taken: Iterable<string> = []): () => string {
  const used = new Set(taken)
  return () => {
    for (;;) {
      const given = random.chance(0.18) ? random.pick(single) : random.pick(first) + random.pick(second)
      const name = random.pick(surnames) + given
      if (!used.has(name)) {
        used.add(name)
        return name
      }
    }
  }
}
