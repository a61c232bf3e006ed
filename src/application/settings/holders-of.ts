import { unitRoles } from '#domain/vocabulary/roles.ts'
import type { Role } from '#domain/vocabulary/roles.ts'

/** Roles held, once any unit has an account: before that nobody is missing, because nobody is there yet. */
export function holdersOf(held: ReadonlySet<Role>): { readonly rolesHeld?: ReadonlySet<Role> } {
  return unitRoles.some(role => held.has(role)) ? { rolesHeld: held } : {}
}
