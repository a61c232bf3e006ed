/** Administrative level of a unit, from the word its name begins with; higher number, higher level. */
export const placeLevels = {
  省: 4,
  自治区: 4,
  市: 3,
  州: 3,
  自治州: 3,
  盟: 3,
  地区: 3,
  县: 2,
  区: 2,
  旗: 2,
  自治县: 2,
} as const
type LevelWord = keyof typeof placeLevels

/** A unit's name taken apart: 威海市文登区交通运输局 is place 威海市文登区, level 区, core 交通运输局. */
export type PlacedName = {
  /** Empty when the name begins with a bare level (县水利局) or with none (水利局). */
  readonly place: string
  readonly level?: LevelWord
  readonly core: string
}

// The sign after the level word decides: 市场监管局, 县城管局 and 区域合作局 do not begin with a level.
const bare = /^(省|市|州|县|区|旗)(?!场|政(?!府|协|法|务|数)|民(?!政)|容|监|域|划|块|城(?!市|管|乡|投|建))/
const named =
  /^([^局委办厅院部队会处站()]{1,7}?)(自治区|自治州|自治县|地区|省|市|州(?!市|县|区|省)|盟|县|区|旗)(?!场|容|域|划|块|政局|政管|政公)/
const notAPlace = /(?:社|园|开发|景|保护|居民小|服务|营业)$|^(?:全|本|我|该|各|城乡|风景)$/

/** Takes the place off a unit's name, from the highest level down. */
export function placedName(name: string): PlacedName {
  const bareLevel = bare.exec(name)?.[1] as LevelWord | undefined // the pattern holds level words only
  if (bareLevel) return { place: '', level: bareLevel, core: name.slice(bareLevel.length) }
  let place = ''
  let level: LevelWord | undefined
  for (let rest = name; ; rest = name.slice(place.length)) {
    const [whole, words, word] = named.exec(rest) ?? []
    const found = word as LevelWord | undefined // the pattern holds level words only
    const belowLast = found && (!level || placeLevels[found] < placeLevels[level])
    if (!whole || !words || !belowLast || notAPlace.test(words) || rest.length - whole.length < 2) break
    place += whole
    level = found
  }
  return level ? { place, level, core: name.slice(place.length) } : { place: '', core: name }
}
