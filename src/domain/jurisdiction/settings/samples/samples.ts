import { chongqing } from './chongqing.ts'
import { foping } from './foping.ts'
import { henan } from './henan.ts'
import { huoqiu } from './huoqiu.ts'
import type { SettingsSample } from './sample.ts'
import { shanghai } from './shanghai.ts'
import { suizhou } from './suizhou.ts'

/** Places whose ways differ strongly; the law of all of them is the same. */
export const settingsSamples: readonly SettingsSample[] = [
  chongqing,
  shanghai,
  henan,
  suizhou,
  huoqiu,
  foping,
]
