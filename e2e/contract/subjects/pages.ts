import { allows, type ResolvedPage, ROLE_SLUGS, ROLES } from '@mtc/openapi'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Answer, Row } from '../ask/answer.ts'
import type { Caller } from '../ask/caller.ts'
import type { Json } from '../ask/document.ts'
import { idsOf } from '../rows/listing.ts'
import { make } from '../rows/make.ts'
import { resourceAt } from '../rows/resources.ts'
import { unique } from '../rows/unique.ts'
import type { Here } from '../world.ts'

const pageOf = (answer: Answer) => answer.json['data'] as ResolvedPage

/** Pages as they are resolved for whoever looks at them. */
export function pagesSubject(here: Here): void {
  describe('pages', () => {
    const page = unique()
    let owner: Caller
    let component: Row
    const widgets: Record<string, Row> = {}
    const rules: Record<string, Json> = {
      everybody: {},
      owners: { roles: ['owner'] },
      makers: { roles: ['designer', 'developer'] },
      sellers: { permission: 'orders:read' },
      both: { roles: ['viewer', 'designer'], permission: 'orders:read' },
    }
    beforeAll(async () => {
      owner = await here().as('owner')
      component = await make(owner, resourceAt('ui/components'), { defaultProps: { title: 'Default', tone: 'calm' } })
      await make(owner, resourceAt('ui/templates'), { page, overrideConfig: { gridConfig: { gap: 99 } } })
      for (const [position, [name, visibilityRules]] of Object.entries(rules).entries())
        widgets[name] = await widget({ position, visibilityRules, props: { title: name } })
      await widget({ isActive: false })
    })
    const widget = (over: Json) =>
      make(owner, resourceAt('ui/widgets'), { page, componentId: component.id, region: 'main', props: {}, ...over })
    const visibleTo = (role: string | undefined, permissions: readonly string[]) =>
      Object.entries(rules).flatMap(([name, { roles, permission }]) => {
        const hasRole = !Array.isArray(roles) || roles.includes(role)
        const may = typeof permission !== 'string' || allows(permissions, permission)
        return hasRole && may ? [widgets[name]?.id] : []
      })

    test.each(ROLE_SLUGS)('a %s gets the widgets that are for that role, in reading order', async (role) => {
      const caller = await here().as(role)
      const answer = await caller.must('getPage', { params: { page } })
      expect(pageOf(answer).widgets.map(({ id }) => id)).toEqual(visibleTo(role, ROLES[role].permissions))
      for (const hidden of idsOf(Object.values(widgets)).filter(
        (id) => !pageOf(answer).widgets.some((w) => w.id === id),
      ))
        expect(answer.text).not.toContain(hidden)
      const held = { 'If-None-Match': answer.etag }
      await caller.refuse(304, 'getPage', { params: { page }, headers: held })
    })

    test('a visitor of the storefront gets what is for everybody', async () => {
      const { nobody } = here()
      const answer = await nobody.must('getStorefrontPage', { params: { page } })
      expect(pageOf(answer).widgets.map(({ id }) => id)).toEqual(visibleTo(undefined, []))
      await nobody.refuse(304, 'getStorefrontPage', { params: { page }, headers: { 'If-None-Match': answer.etag } })
    })

    test('props lie over the defaults of the component, overrides over the layout', async () => {
      const { widgets: shown, layout } = pageOf(await owner.must('getPage', { params: { page } }))
      expect(shown[0]?.props).toEqual({ title: 'everybody', tone: 'calm' })
      expect(shown[0]?.component).toMatchObject({ id: component.id, slug: component['slug'] })
      expect(layout.gridConfig).toMatchObject({ gap: 99 })
    })

    test('a change of anything it is made of is seen at once, under another ETag', async () => {
      const before = await owner.must('getPage', { params: { page } })
      const params = { id: component.id }
      const body = { defaultProps: { title: 'Default', tone: 'loud' } }
      await owner.must('updateComponent', { params, headers: { 'If-Match': '*' }, body })
      const after = await owner.must('getPage', { params: { page } })
      expect(pageOf(after).widgets[0]?.props).toMatchObject({ tone: 'loud' })
      expect(after.etag).not.toBe(before.etag)
    })

    test('the system has the pages that every shop needs; what has no template is not there', async () => {
      for (const name of ['dashboard', 'products', 'orders']) {
        const resolved = pageOf(await owner.must('getPage', { params: { page: name } }))
        expect(resolved).toMatchObject({ page: name, tenant: { slug: here().shop } })
        expect(resolved.widgets.length).toBeGreaterThan(0)
      }
      await here().nobody.must('getStorefrontPage', { params: { page: 'home' } })
      await owner.refuse(404, 'getPage', { params: { page: unique() } })
    })

    test("a system's row is everybody's to read and nobody's to change", async () => {
      const { rows } = await owner.must('listThemes', { query: { isSystem: true } })
      expect(rows.length).toBeGreaterThan(0)
      const [first] = rows
      const word = String(first?.['name']).split(' ')[0]
      const found = (await owner.must('listThemes', { query: { q: word, limit: 200 } })).rows
      expect(
        found.map(({ id }) => id),
        'and to search for',
      ).toContain(first?.id)
      for (const headers of [{ 'If-Match': '*' }, {}]) {
        const request = { params: { id: rows[0]?.id ?? '' }, headers }
        await owner.refuse(422, 'updateTheme', { ...request, body: { name: 'Mine' } })
        await owner.refuse(422, 'deleteTheme', request)
      }
    })
  })
}
