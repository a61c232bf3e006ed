import { Radio } from 'antd'
import { useId } from 'react'
import type { Permitted } from '#domain/item/permitted.ts'
import type { ItemView } from '#web/api/items.ts'
import { useItemWords } from '../item-words.ts'
import { useTargetName } from './action-name.ts'

type Props = {
  readonly view: ItemView
  readonly actions: readonly Permitted[]
  readonly chosen: Permitted | undefined
  readonly onChoose: (action: Permitted | undefined) => void
}

/** For which unit, promise or letter: all of them visible, none chosen beforehand. */
export function TargetChoice({ view, actions, chosen, onChoose }: Props) {
  const { nextStep: words } = useItemWords()
  const nameOf = useTargetName(view)
  const id = useId()
  return (
    <div className="item-target">
      <h3 id={id}>{words.chooseTarget}</h3>
      <Radio.Group
        aria-labelledby={id}
        className="item-choices"
        value={chosen?.target}
        onChange={({ target }) => onChoose(actions.find(action => action.target === target.value))}
        options={actions.map(({ target = '' }, index) => ({
          value: target,
          label: nameOf(target) || words.numbered(index + 1),
        }))}
      />
    </div>
  )
}
