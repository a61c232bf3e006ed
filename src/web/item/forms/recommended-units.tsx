import { Button, Form } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { recommendedUnitsQuery } from '#web/api/items.ts'
import { useItemWords } from '../item-words.ts'
import { useUnitNames } from '../use-unit-names.ts'
import { rolesOfMode, type AllotmentValues } from './allotment-values.ts'

/** 推荐单位: with the words of the item that speak for each; one click takes a unit into the form. */
export function RecommendedUnits({ itemId }: { readonly itemId: string }) {
  const { fields } = useItemWords()
  const nameOf = useUnitNames()
  const form = Form.useFormInstance<AllotmentValues>()
  const { data } = useQuery(recommendedUnitsQuery(itemId))
  if (!data) return null
  const take = (unitId: string) => {
    const { mode = 'sole', units = [] } = form.getFieldsValue(true) as Partial<AllotmentValues> // all fields, filled or not
    if (units.some(unit => unit?.unitId === unitId)) return
    const free = units.findIndex(unit => !unit?.unitId)
    const role = rolesOfMode[mode][units.length === 0 || free === 0 ? 0 : rolesOfMode[mode].length - 1]
    const row = { pointIds: [], ...(role ? { role } : {}), unitId }
    const next =
      free < 0 ? [...units, row] : units.map((unit, index) => (index === free ? { ...unit, unitId } : unit))
    form.setFieldValue('units', next)
  }
  return (
    <section aria-label={fields.recommended} className="item-recommended">
      <h3>{fields.recommended}</h3>
      {data.length === 0 && <p>{fields.noRecommendation}</p>}
      <ul>
        {data.slice(0, 5).map(({ unitId, reasons }) => (
          <li key={unitId}>
            <span>
              <strong>{nameOf(unitId)}</strong>
              <small>
                {reasons.map(({ word, from }) => `${fields.recommendedWhy[from]}“${word}”`).join('，')}
              </small>
            </span>
            <Button size="small" onClick={() => take(unitId)} aria-label={fields.use(nameOf(unitId))}>
              {fields.use('')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
