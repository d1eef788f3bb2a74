import { allows, type OfferedPage, type ResolvedPage, ROLE_SLUGS, ROLES } from '@mtc/openapi'
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

const STEPS = ['template', 'layout', 'theme', 'widgets', 'components', 'overrides', 'visibility']

/** Pages as they are resolved for whoever looks at them. */
export function pagesSubject(here: Here): void {
  describe('pages', () => {
    const page = unique()
    let owner: Caller
    let component: Row
    let template: Row
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
      template = await make(owner, resourceAt('ui/templates'), {
        page,
        audience: 'storefront',
        overrideConfig: { gridConfig: { gap: 9 } },
      })
      for (const [position, [name, visibilityRules]] of Object.entries(rules).entries())
        widgets[name] = await widget({ position, visibilityRules, props: { title: name } })
      await widget({ isActive: false })
    })
    const widget = (over: Json) =>
      make(owner, resourceAt('ui/widgets'), {
        page,
        componentId: component.id,
        region: 'main',
        props: {},
        binding: null,
        ...over,
      })
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
      expect(layout.gridConfig).toMatchObject({ gap: 9 })
    })

    test('a change of anything it is made of is seen at once, by everybody who sees that, under another ETag', async () => {
      const nobody = here().nobody
      const etags = async () => [
        (await owner.must('getPage', { params: { page } })).etag,
        (await nobody.must('getStorefrontPage', { params: { page } })).etag,
      ]
      const change = (operation: string, id: string | undefined, body: Json) =>
        owner.must(operation, { params: { id: id ?? '' }, headers: { 'If-Match': '*' }, body })
      const changes: [isForAll: boolean, change: () => Promise<unknown>][] = [
        [true, () => change('updateComponent', component.id, { defaultProps: { title: 'Default', tone: 'loud' } })],
        [true, () => change('updateTemplate', template.id, { refreshSeconds: 60 })],
        [true, () => change('updateWidget', widgets['everybody']?.id, { props: { title: 'Anew' } })],
        [false, () => change('updateWidget', widgets['owners']?.id, { props: { title: 'For owners, anew' } })],
      ]
      for (const [isForAll, make] of changes) {
        const before = await etags()
        await make()
        const after = await etags()
        expect(after[0]).not.toBe(before[0])
        if (isForAll) expect(after[1]).not.toBe(before[1])
        else expect(after[1], 'what somebody may not see leaves no trace').toBe(before[1])
      }
      const { widgets: shown } = pageOf(await owner.must('getPage', { params: { page } }))
      expect(shown[0]?.props).toEqual({ title: 'Anew', tone: 'loud' })
    })

    test('who makes pages may look as others do, at drafts, and behind the scenes', async () => {
      const looked = pageOf(await owner.must('getPage', { params: { page }, query: { as: 'viewer', explain: '1' } }))
      expect(looked.widgets.map(({ id }) => id)).toEqual(visibleTo('viewer', ROLES.viewer.permissions))
      expect(looked.explain?.steps.map(({ step }) => step)).toEqual(STEPS)
      expect(looked.explain?.hidden).toHaveLength(Object.keys(rules).length + 1 - looked.widgets.length)
      const draft = pageOf(await owner.must('getPage', { params: { page }, query: { isDraft: '1' } }))
      expect(draft.widgets.map(({ id }) => id)).toEqual(visibleTo('owner', ROLES.owner.permissions))
      const viewer = await here().as('viewer')
      for (const query of [{ as: 'owner' }, { explain: '1' }, { isDraft: '1' }])
        await viewer.refuse(403, 'getPage', { params: { page }, query })
    })

    test.each(['viewer', 'merchandiser'] as const)(
      'a %s looks at pages, and reads nothing of how they are made',
      async (role) => {
        const caller = await here().as(role)
        const { nobody } = here()
        const hidden = { id: widgets['makers']?.id ?? '' }
        for (const operation of ['getWidget', 'listWidgetHistory'])
          await caller.refuse(403, operation, { params: hidden })
        await caller.refuse(403, 'listWidgets', { query: { page } })
        for (const operation of ['getTemplate', 'getTemplateDraft', 'exportPage', 'getTemplateDifference'])
          await caller.refuse(403, operation, { params: { id: template.id } })
        await nobody.refuse(401, 'getWidget', { params: hidden })
      },
    )

    test('a page that is for some roles is not there for the others', async () => {
      const forOwners = unique()
      const rules = { visibilityRules: { roles: ['owner'] } }
      await make(owner, resourceAt('ui/templates'), { page: forOwners, audience: 'storefront', ...rules })
      await owner.must('getPage', { params: { page: forOwners } })
      await owner.refuse(404, 'getPage', { params: { page: forOwners }, query: { as: 'designer' } })
      await (await here().as('designer')).refuse(404, 'getPage', { params: { page: forOwners } })
      await here().nobody.refuse(404, 'getStorefrontPage', { params: { page: forOwners } })
    })

    test('a page on which nothing is published is offered to who may change it alone', async () => {
      const unpublished = unique()
      await make(owner, resourceAt('ui/templates'), { page: unpublished, audience: 'console', area: 'selling' })
      const isOffered = async (caller: Caller) => {
        const offered = (await caller.must('listPages')).json['data'] as readonly OfferedPage[]
        return offered.some((one) => one.page === unpublished)
      }
      const viewer = await here().as('viewer')
      expect([await isOffered(owner), await isOffered(viewer)]).toEqual([true, false])
      await widget({ page: unpublished })
      expect([await isOffered(owner), await isOffered(viewer)]).toEqual([true, true])
    })

    test('a component that is derived from another has its view, and defaults of its own over its defaults', async () => {
      const derived = await make(owner, resourceAt('ui/components'), {
        baseId: component.id,
        defaultProps: { tone: 'own' },
      })
      const added = await widget({ componentId: derived.id, position: 9, props: { title: 'Derived' } })
      const { widgets: shown } = pageOf(await owner.must('getPage', { params: { page } }))
      const found = shown.find(({ id }) => id === added.id)
      expect(found?.component).toMatchObject({ id: derived.id, view: shown[0]?.component.view })
      expect(found?.props).toEqual({ title: 'Derived', tone: 'own' })
      await owner.must('deleteWidget', { params: { id: added.id }, headers: { 'If-Match': '*' } })
    })

    test('the system has the pages that every shop needs; what has no template is not there', async () => {
      for (const name of ['dashboard', 'products', 'orders', 'default']) {
        const resolved = pageOf(await owner.must('getPage', { params: { page: name } }))
        expect(resolved).toMatchObject({ audience: 'console', isSystem: true, tenant: { slug: here().shop } })
        expect(resolved.widgets.length).toBeGreaterThan(0)
      }
      const home = await here().nobody.must('getStorefrontPage', { params: { page: 'home' } })
      expect(pageOf(home)).toMatchObject({ page: 'home', audience: 'storefront' })
      await here().nobody.refuse(404, 'getStorefrontPage', { params: { page: 'dashboard' } })
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
