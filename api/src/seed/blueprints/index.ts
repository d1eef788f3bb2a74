import { bakeryBlueprint } from './bakery/blueprint.ts'
import type { Blueprint } from './blueprint.ts'
import { dropsBlueprint } from './drops/blueprint.ts'
import { fruitsBlueprint } from './fruits/blueprint.ts'
import { gamesBlueprint } from './games/blueprint.ts'

export type * from './blueprint.ts'

const builders: readonly (() => Blueprint)[] = [gamesBlueprint, bakeryBlueprint, fruitsBlueprint, dropsBlueprint]

/** The demonstration tenants. Each is built when it is first looked at, so importing this costs nothing. */
export const blueprints: readonly Blueprint[] = builders.reduce<Blueprint[]>((list, build, index) => {
  let built: Blueprint | undefined
  Object.defineProperty(list, index, {
    enumerable: true,
    get: () => {
      built ??= build()
      return built
    },
  })
  return list
}, [])
