import type { Settings } from '../jurisdiction/settings/settings.ts'
import { fiveFixRate } from './five-fix-rate.ts'
import type { Indicator } from './indicator.ts'
import { meetingRate } from './meeting-rate.ts'
import { meetingRateReported } from './meeting-rate-reported.ts'
import { receiptRate } from './receipt-rate.ts'
import { rehandlingRate } from './rehandling-rate.ts'
import { replyRate } from './reply-rate.ts'
import { responseRate } from './response-rate.ts'
import {
  attitudeRate,
  firstAttitudeRate,
  firstSatisfactionRate,
  satisfactionRate,
} from './satisfaction-rate.ts'
import { solvedRate } from './solved-rate.ts'

/** The rates of a year in the order people read them: solved and response stand beside satisfaction, never it alone. */
export function ratesOf(settings: Settings): readonly Indicator[] {
  return [
    meetingRate,
    meetingRateReported,
    receiptRate,
    fiveFixRate,
    replyRate,
    solvedRate(settings),
    firstSatisfactionRate(settings),
    satisfactionRate(settings),
    firstAttitudeRate(settings),
    attitudeRate(settings),
    responseRate,
    rehandlingRate,
  ]
}
