import { allows, type Operation, operations, ROLE_SLUGS, ROLES, type RoleSlug } from '@mtc/openapi'
import { type Check, type Kind, refusal } from './check.ts'
import { foreignChecks } from './foreign.ts'
import { namesOf, requestOn } from './request.ts'

const isOfShop = ({ path }: Operation) => path.startsWith('/{tenant}')
/** The roles that an operation's permission is not given to. */
const lesserRoles = ({ access }: Operation): RoleSlug[] =>
  ROLE_SLUGS.filter((role) => !allows(ROLES[role].permissions, access))

/** What has to be tried on an operation, by its access alone: a new operation joins by being declared. */
export function kindsFor(operation: Operation): Kind[] {
  const { access } = operation
  if (access === 'public') return isOfShop(operation) ? ['foreign ids'] : []
  if (access === 'session') return ['nobody']
  if (access === 'platform') return ['nobody', 'an owner']
  return ['nobody', 'a stranger', 'foreign ids', ...(lesserRoles(operation).length ? (['a lesser role'] as const) : [])]
}

const ATTEMPTS: Readonly<Record<Kind, (operation: Operation) => Check[]>> = {
  nobody: (operation) => [
    {
      operation,
      kind: 'nobody',
      title: `${operation.id} answers 401 to nobody`,
      run: ({ world, victim }) => refusal(401, world.nobody, operation, requestOn(operation, victim)),
    },
  ],
  'a stranger': (operation) => [
    {
      operation,
      kind: 'a stranger',
      title: `${operation.id} answers 404 to the owner of another shop`,
      run: ({ victim, stranger }) => refusal(404, stranger.owner, operation, requestOn(operation, victim)),
    },
  ],
  'foreign ids': foreignChecks,
  'a lesser role': (operation) =>
    lesserRoles(operation).map((role) => ({
      operation,
      kind: 'a lesser role',
      title: `${operation.id} answers 403 to a ${role}`,
      run: async ({ world, victim }) => refusal(403, await world.as(role), operation, requestOn(operation, victim)),
    })),
  'an owner': (operation) =>
    ROLE_SLUGS.map((role) => ({
      operation,
      kind: 'an owner',
      title: `${operation.id} answers 403 to a shop's ${role}`,
      run: async ({ world, victim }) => refusal(403, await world.as(role), operation, requestOn(operation, victim)),
    })),
}

/** Every attempt on every operation of the contract. */
export const checks: readonly Check[] = operations.flatMap((operation) =>
  kindsFor(operation).flatMap((kind) => ATTEMPTS[kind](operation)),
)

/** Operations that name rows by id or list them: what a missing tenant predicate lays open. */
export const reachesRows = (operation: Operation): boolean =>
  kindsFor(operation).includes('foreign ids') && (operation.list === true || namesOf(operation).length > 0)
