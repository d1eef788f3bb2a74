import { operations } from '@mtc/openapi'
import document from '@mtc/openapi/openapi.json' with { type: 'json' }
import { beforeAll, describe, expect, test } from 'vitest'
import type { Here } from '../world.ts'
import { checks, kindsFor } from './checks.ts'
import { type Scene, sceneOf } from './scene.ts'
import { everythingIn } from './unchanged.ts'

/** Nobody, a stranger and a lesser role get nowhere, and leave no trace. */
export function isolation(here: Here): void {
  describe('isolation', () => {
    let scene: Scene
    let before: Record<string, string[]>
    beforeAll(async () => {
      scene = await sceneOf(here())
      before = await everythingIn(scene)
    })

    test.each(checks.map((check) => [check.title, check] as const))('%s', async (_, check) => {
      expect(await check.run(scene)).toBeUndefined()
    })

    test('after all of that every row, version and audit log is as it was', async () => {
      expect(await everythingIn(scene)).toEqual(before)
    })

    test('every operation of the contract is tried in every way that its access asks for', () => {
      const declared = Object.values(document.paths).flatMap((item) =>
        Object.values(item).map((operation) => (operation as { operationId: string }).operationId),
      )
      expect(operations.map(({ id }) => id).toSorted()).toEqual(declared.toSorted())
      for (const operation of operations) {
        const tried = new Set(checks.filter((check) => check.operation.id === operation.id).map(({ kind }) => kind))
        expect([...tried], operation.id).toEqual(kindsFor(operation))
        if (operation.route.security?.length) expect(tried, operation.id).toContain('nobody')
      }
    })
  })
}
