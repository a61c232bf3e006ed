import type { VolumeBonus } from '../../time/limits.ts'
import type { AllottedUnit } from '../item.ts'
import type { Scene } from '../scene.ts'

/** 件数宽限: the bonus of the highest step that the unit's number of items reaches; nothing below the lowest. */
export function bonusOf(
  { unitId }: Pick<AllottedUnit, 'unitId'>,
  { settings, hostLoad }: Pick<Scene, 'settings' | 'hostLoad'>,
): { readonly bonus?: VolumeBonus } {
  const items = hostLoad?.get(unitId) ?? 0
  const step = settings.volumeExtensions
    .toSorted((one, other) => other.fromItems - one.fromItems)
    .find(({ fromItems }) => items >= fromItems)
  return step ? { bonus: { items, days: step.days, unit: step.unit } } : {}
}
