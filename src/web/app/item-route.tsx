import { ItemPage } from '../item/item-page.tsx'
import { AntFrame } from './ant-frame.tsx'

export function ItemRoute() {
  return (
    <AntFrame>
      <ItemPage />
    </AntFrame>
  )
}
