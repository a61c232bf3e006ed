import { UnitDesk } from '../desks/unit/unit-desk.tsx'
import { AntFrame } from './ant-frame.tsx'

export function UnitRoute() {
  return (
    <AntFrame>
      <UnitDesk />
    </AntFrame>
  )
}
