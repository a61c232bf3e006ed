import type { Settings } from '#domain/jurisdiction/settings/settings.ts'
import type { SettingsField, SettingsSubject } from '#domain/jurisdiction/settings/subjects.ts'

/** The settings in which two sets of rules differ. */
export function differences(
  form: readonly SettingsSubject[],
  one: Settings,
  other: Settings,
): readonly SettingsField[] {
  return form
    .flatMap(({ fields }) => fields)
    .filter(({ name }) => canonical(one[name]) !== canonical(other[name]))
}

/** The same text for the same value, in whatever order its parts were stored. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => one.localeCompare(other)))
      : part,
  )
}
