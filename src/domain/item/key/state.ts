import { withRecalculated } from '../deadline/state.ts'
import type { Evolvers } from '../evolvers.ts'
import type { SupervisionEnded } from './end-supervision.ts'
import { keyOf } from './key-of.ts'
import type { SupervisionLogged } from './log-supervision.ts'
import type { KeyItemNamed } from './name-key-item.ts'
import type { SupervisionPlanned } from './plan-supervision.ts'
import type { KeyItemUnnamed } from './unname-key-item.ts'

export type KeyEvent =
  | KeyItemNamed
  | KeyItemUnnamed
  | SupervisionPlanned
  | SupervisionLogged
  | SupervisionEnded

export const keyEvolvers: Evolvers<KeyEvent> = {
  // Named again, it begins anew; what was before stands in the history.
  KeyItemNamed: (item, { naming, parts }) => ({
    ...withRecalculated(item, parts),
    key: { naming, log: [] },
  }),
  KeyItemUnnamed: (item, { reason, on, by, parts }) => ({
    ...withRecalculated(item, parts),
    key: { ...keyOf(item), unnamed: { reason, on, by } },
  }),
  SupervisionPlanned: (item, { text, on, by }) => ({
    ...item,
    key: { ...keyOf(item), plan: { text, on, by } },
  }),
  SupervisionLogged: (item, { entry }) => {
    const key = keyOf(item)
    return { ...item, key: { ...key, log: [...key.log, entry] } }
  },
  SupervisionEnded: (item, { text, on, by }) => ({
    ...item,
    key: { ...keyOf(item), report: { text, on, by } },
  }),
}
