import { draftTag } from '@mtc/openapi/document'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Answer } from '../ask/answer.ts'
import type { Caller } from '../ask/caller.ts'
import type { Json } from '../ask/document.ts'
import { unique } from '../rows/unique.ts'
import type { Here } from '../world.ts'

const FIELDS = ['maker', 'pages'].map((name) => ({ name, type: 'text', label: name }))

/** Documents: one draft that several people edit by patches, and every content that was ever published. */
export function draftsSubject(here: Here): void {
  describe('drafts', () => {
    let owner: Caller
    let id: string
    beforeEach(async () => {
      owner = await here().as('owner')
      const body = { name: 'Drafted', slug: unique(), fields: FIELDS }
      id = (await owner.must('createProductType', { body })).row.id
    })
    const start = { draftId: null, sequence: 0, baseRevision: 1, place: null, patches: [] }
    const sent = (over: Json = {}) => ({
      params: { id },
      body: { ...start, editorId: crypto.randomUUID(), ...over },
    })
    const patch = (...operations: Json[]) => ({ id: crypto.randomUUID(), label: 'A step', operations })
    const relabel = (field: string, value: string, was: string) =>
      patch({ op: 'set', path: ['fields', `#${field}`, 'label'], value, was })
    const draft = async () => (await owner.must('getProductTypeDraft', { params: { id } })).row
    const current = ({ json }: Answer) => json['current'] as Json

    test('patches of every kind make the draft, and what is published stays', async () => {
      const group = { id: 'size', name: 'size', type: 'group', label: 'Size', fields: [] }
      const patches = [
        relabel('maker', 'Author', 'maker'),
        patch({ op: 'insert', path: ['fields'], item: group, after: 'maker' }),
        patch({
          op: 'move',
          from: ['fields'],
          to: ['fields', '#size', 'fields'],
          id: 'pages',
          after: null,
          wasAfter: 'size',
        }),
        patch({ op: 'set', path: ['uiConfig', 'grid'], value: ['maker'] }),
      ]
      const { row } = await owner.must('syncProductTypeDraft', sent({ patches }))
      expect(row).toMatchObject({ sequence: 4, mustReload: false, patches })
      const made = await draft()
      expect(made).toMatchObject({ sequence: 4, isChanged: true, draftId: row['draftId'], baseRevision: 1 })
      expect(made['content']).toMatchObject({
        fields: [
          { id: 'maker', label: 'Author' },
          { id: 'size', fields: [{ id: 'pages' }] },
        ],
        uiConfig: { grid: ['maker'] },
      })
      const { row: published } = await owner.must('getProductType', { params: { id } })
      expect(published).toMatchObject({ revision: 1, fields: FIELDS })
    })

    test('a patch is applied once, however often it is sent', async () => {
      const first = relabel('maker', 'Author', 'maker')
      const { row } = await owner.must('syncProductTypeDraft', sent({ patches: [first] }))
      const again = await owner.must('syncProductTypeDraft', sent({ patches: [first] }))
      expect(again.row).toMatchObject({ sequence: 1, patches: [{ id: first.id }] })
      const more = sent({ draftId: row['draftId'], sequence: 1, patches: [first, relabel('pages', 'Length', 'pages')] })
      expect((await owner.must('syncProductTypeDraft', more)).row['sequence']).toBe(2)
    })

    test('of two at once one is first, and the other is told what it did', async () => {
      const both = await Promise.all(
        ['Author', 'Writer'].map((value) =>
          owner.ask('syncProductTypeDraft', sent({ patches: [relabel('maker', value, 'maker')] })),
        ),
      )
      expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412])
      const [won, lost] = both.toSorted((a, b) => a.status - b.status)
      if (!won || !lost) throw new Error('there are two answers')
      expect(current(lost)).toMatchObject({ sequence: 1, mustReload: false, patches: won.row['patches'] })
    })

    test('what does not fit, or makes no such document, is refused as a whole', async () => {
      const good = relabel('maker', 'Author', 'maker')
      for (const bad of [
        relabel('maker', 'x', 'another'),
        relabel('nowhere', 'x', 'y'),
        patch({ op: 'set', path: ['rest', 'constructor', 'x'], value: 1 }),
        patch({ op: 'set', path: ['name'], value: 'x'.repeat(500), was: 'Drafted' }),
        patch({ op: 'set', path: ['colour'], value: 'red' }),
      ])
        await owner.refuse(422, 'syncProductTypeDraft', sent({ patches: [good, bad] }))
      await owner.refuse(400, 'syncProductTypeDraft', sent({ patches: [patch()] }))
      await owner.refuse(400, 'syncProductTypeDraft', sent({ patches: [patch({ op: 'grow', path: ['name'] })] }))
      expect(await draft()).toMatchObject({ draftId: null, isChanged: false })
    })

    test('whoever looks on sees it and who is there, and changes nothing', async () => {
      const viewer = await here().as('viewer')
      const mine = sent({ place: '["name"]' })
      await owner.must('syncProductTypeDraft', mine)
      const { row } = await viewer.must('syncProductTypeDraft', sent())
      const editors = row['editors'] as Json[]
      expect(editors).toHaveLength(2)
      expect(editors).toContainEqual(expect.objectContaining({ id: mine.body.editorId, place: '["name"]' }))
      await viewer.refuse(403, 'syncProductTypeDraft', sent({ patches: [relabel('maker', 'x', 'maker')] }))
      await viewer.refuse(403, 'discardProductTypeDraft', { params: { id }, headers: { 'If-Match': '*' } })
    })

    test('it is discarded by whoever knows its last state, and written down', async () => {
      const { row } = await owner.must('syncProductTypeDraft', sent({ patches: [relabel('maker', 'Author', 'maker')] }))
      const draftId = String(row['draftId'])
      const tagged = (sequence: number) => ({
        params: { id },
        headers: { 'If-Match': draftTag({ draftId, sequence }) },
      })
      await owner.refuse(428, 'discardProductTypeDraft', { params: { id } })
      const stale = await owner.refuse(412, 'discardProductTypeDraft', tagged(0))
      expect(current(stale)).toMatchObject({ sequence: 1 })
      await owner.must('discardProductTypeDraft', tagged(1))
      expect(await draft()).toMatchObject({ draftId: null, isChanged: false })
      const { rows } = await owner.must('listProductTypeHistory', { params: { id } })
      expect(rows.map((entry) => entry['action'])).toEqual(['discarded', 'created'])
      const after = await owner.must('syncProductTypeDraft', sent({ draftId, sequence: 1 }))
      expect(after.row).toMatchObject({ mustReload: true, draftId: null })
    })

    test('a draft knows which revision it was begun from, and every revision is kept', async () => {
      const patches = [relabel('maker', 'Author', 'maker')]
      const { row } = await owner.must('syncProductTypeDraft', sent({ patches }))
      const change = { params: { id }, headers: { 'If-Match': '*' }, body: { name: 'Renamed' } }
      await owner.must('updateProductType', change)
      expect(await draft()).toMatchObject({ baseRevision: 1, publishedRevision: 2, content: { name: 'Drafted' } })
      const { rows, page } = await owner.must('listProductTypeRevisions', { params: { id }, query: { limit: 1 } })
      expect(rows).toMatchObject([{ number: 2, undoes: null }])
      const cursor = page.nextCursor ?? ''
      const second = await owner.must('listProductTypeRevisions', { params: { id }, query: { limit: 1, cursor } })
      expect(second.rows).toMatchObject([{ number: 1 }])
      expect(second.page).toMatchObject({ hasMore: false, total: 2 })
      const content = async (number: string) =>
        (await owner.must('getProductTypeRevision', { params: { id, number } })).row['content']
      expect(await content('1')).toMatchObject({ name: 'Drafted', fields: [{ id: 'maker' }, { id: 'pages' }] })
      expect(await content('2')).toMatchObject({ name: 'Renamed' })
      await owner.refuse(404, 'getProductTypeRevision', { params: { id, number: '3' } })
      const known = { draftId: row['draftId'], sequence: 1 }
      const name = patch({ op: 'set', path: ['name'], value: 'Renamed', was: 'Drafted' })
      await owner.refuse(422, 'syncProductTypeDraft', sent({ ...known, patches: [name], takesOver: 3 }))
      const taken = await owner.must('syncProductTypeDraft', sent({ ...known, patches: [name], takesOver: 2 }))
      expect(taken.row).toMatchObject({ baseRevision: 2, publishedRevision: 2 })
    })
  })
}
