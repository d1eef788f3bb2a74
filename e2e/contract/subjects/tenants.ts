import { describe, expect, test } from 'vitest'
import { make } from '../rows/make.ts'
import { resourceAt } from '../rows/resources.ts'
import { unique } from '../rows/unique.ts'
import type { Here } from '../world.ts'

/** Shops: made by the platform, suspended and brought back by it. */
export function tenantsSubject(here: Here): void {
  describe('tenants', () => {
    test('a suspended shop says so, a deleted one is not there, and both come back', async () => {
      const root = await here().root()
      const shop = await make(root, resourceAt('tenants'), { status: 'active' })
      const params = { tenant: String(shop['slug']) }
      const become = (status: string) =>
        root.must('updateTenant', { params: { id: shop.id }, headers: { 'If-Match': '*' }, body: { status } })
      const looksAt = async (status: number, code: string) => {
        for (const [caller, id] of [
          [root, 'listProducts'],
          [here().nobody, 'listStorefrontProducts'],
        ] as const)
          expect((await caller.refuse(status, id, { params })).code).toBe(code)
      }
      await root.must('listProducts', { params })
      await become('suspended')
      await looksAt(403, 'TENANT_SUSPENDED')
      await become('deleted')
      await looksAt(404, 'NOT_FOUND')
      await become('active')
      await root.must('listProducts', { params })
    })

    test('it is deleted for good only when it is shut already, and then it does not come back', async () => {
      const root = await here().root()
      const shop = await make(root, resourceAt('tenants'), { status: 'active' })
      const params = { id: shop.id }
      const headers = { 'If-Match': '*' }
      expect((await root.refuse(422, 'deleteTenant', { params, headers })).message).toContain('status')
      await root.must('updateTenant', { params, headers, body: { status: 'deleted' } })
      await root.must('deleteTenant', { params, headers })
      await root.refuse(404, 'getTenant', { params })
      const [entry] = (await root.must('listTenantHistory', { params })).rows
      expect(entry).toMatchObject({ action: 'deleted', entityId: shop.id })
      expect(
        (await root.refuse(422, 'restoreTenant', { params, body: { auditEntryId: entry?.id } })).message,
      ).toContain('for good')
      await root.refuse(404, 'getTenant', { params })
    })

    test('its address is for good, and some are reserved', async () => {
      const root = await here().root()
      const body = { name: 'Reserved', slug: 'admin' }
      expect((await root.refuse(400, 'createTenant', { body })).fields).toEqual(['/slug'])
      const shop = await make(root, resourceAt('tenants'))
      const change = { params: { id: shop.id }, headers: { 'If-Match': '*' }, body: { slug: unique() } }
      expect((await root.refuse(400, 'updateTenant', change)).fields).toContain('/slug')
    })

    test('a new shop is empty and has the pages of the system', async () => {
      const root = await here().root()
      const shop = await make(root, resourceAt('tenants'), { status: 'active' })
      const params = { tenant: String(shop['slug']) }
      expect((await root.must('listProducts', { params })).page.total).toBe(0)
      await root.must('getPage', { params: { ...params, page: 'dashboard' } })
      await root.must('getTenantContract', { params })
    })
  })
}
