const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/**
 * The number a Chinese numeral stands for, or undefined when the text is none. Both ways of writing are read:
 * with places (二十五 is 25, 一百零六 is 106) and digit by digit (二〇二四 is 2024).
 */
export function chineseNumber(text: string): number | undefined {
  if (text === '' || [...text].some(sign => !(sign in digits) && !(sign in places))) return undefined
  if ([...text].some(sign => sign in places)) return withPlaces(text)
  return Number([...text].map(sign => digits[sign]).join(''))
}

function withPlaces(text: string): number | undefined {
  let total = 0
  let digit: number | undefined
  let lowest = Number.POSITIVE_INFINITY
  for (const sign of text) {
    const place = places[sign]
    if (place === undefined) {
      // Two digits in a row (五五十) belong to neither way of writing; 零 only fills a gap.
      if (digit !== undefined && digit !== 0) return undefined
      digit = digits[sign]
      continue
    }
    if (place >= lowest) return undefined
    total += (digit || 1) * place
    lowest = place
    digit = undefined
  }
  return total + (digit ?? 0)
}
