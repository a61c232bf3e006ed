import { calendarWords as en } from '#phrases/en/calendar.ts'
import { calendarWords as zh } from '#phrases/zh-CN/calendar.ts'
import { usePhrases } from '#web/kit/language.tsx'

const both = { 'zh-CN': zh, en }

export function useCalendarWords() {
  return usePhrases(both)
}
