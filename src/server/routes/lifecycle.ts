import { stageTables } from '#domain/item/lifecycle.ts'
import type { Step } from '#domain/item/step.ts'
import { ok, type Route } from '../route.ts'

export const lifecycleRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/lifecycle',
    access: 'signedIn',
    summary: 'The life cycle of an item, from the tables that decide: who may do what, from where to where',
    handle: async () =>
      ok(
        Object.entries(stageTables).map(([stage, steps]) => ({
          stage,
          steps: Object.entries<Step>(steps).map(([command, { on, from, to, by, during, only }]) => ({
            command,
            on,
            from,
            to,
            by,
            during: during ?? [],
            hasCondition: only !== undefined,
          })),
        })),
      ),
  },
]
