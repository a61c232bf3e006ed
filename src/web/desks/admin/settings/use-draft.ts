import { App } from 'antd'
import { useState } from 'react'
import type { Settings } from '#domain/jurisdiction/settings/settings.ts'
import {
  adoptSettings,
  discardSettingsDraft,
  loadSettingsSample,
  lockSettings,
  saveSettingsDraft,
  type SettingsView,
} from '#web/api/settings.ts'
import { useKitWords } from '#web/kit/kit-words.ts'
import { useCommand } from '#web/kit/use-command.ts'
import { useSettingsWords } from './use-settings-words.ts'

/** What is typed on the page, against the version of the county that was seen when typing began. */
type Typed = { readonly settings: Settings; readonly version: number }

/** The draft under work and everything that can be done with it; each answers whether it was done. */
export function useDraft(view: SettingsView) {
  const words = useSettingsWords()
  const { date } = useKitWords()
  const { message } = App.useApp()
  const { run, isRunning, problem, forget } = useCommand()
  const [typed, setTyped] = useState<Typed>()
  const { year } = view
  const version = typed?.version ?? view.version
  const settings = typed?.settings ?? view.draft?.settings ?? view.running.settings

  async function attempt(told: string, work: (key: string) => Promise<unknown>): Promise<boolean> {
    const done = await run(async key => {
      await work(key)
      return true
    })
    if (!done) return false
    setTyped(undefined)
    void message.success(told)
    return true
  }
  return {
    settings,
    isUnsaved: typed !== undefined,
    isRunning,
    problem,
    forget,
    change: (next: Settings) => setTyped({ settings: next, version }),
    undo: () => setTyped(undefined),
    /** Goes on from the version that stands now, keeping what was typed. */
    catchUp: () => {
      forget()
      if (typed) setTyped({ ...typed, version: view.version })
    },
    save: () => {
      const body = { settings, note: view.draft?.note ?? '' }
      return attempt(words.saved, key => saveSettingsDraft({ year, version, key }, body))
    },
    discard: () => attempt(words.status.noDraft, key => discardSettingsDraft({ year, version, key })),
    lock: () => attempt(words.locked, key => lockSettings({ year, version, key })),
    load: (sample: string, label: string) =>
      attempt(words.loaded(label), key =>
        loadSettingsSample({ year, version, key }, { sample, note: label }),
      ),
    adopt: (inForceFrom: string, note: string) =>
      attempt(words.adopted(date(inForceFrom)), key =>
        adoptSettings({ year, version, key }, { inForceFrom, note }),
      ),
  }
}
export type Draft = ReturnType<typeof useDraft>
