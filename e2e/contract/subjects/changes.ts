import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Row } from '../ask/answer.ts'
import type { Caller } from '../ask/caller.ts'
import type { Json } from '../ask/document.ts'
import { make } from '../rows/make.ts'
import { resourceAt } from '../rows/resources.ts'
import { unique } from '../rows/unique.ts'
import type { Here } from '../world.ts'

const text = (id: string, more: Json = {}): Json => ({ id, name: id, type: 'text', label: id, ...more })
const BEFORE = [text('maker'), text('pieces')]
const AFTER = [text('maker', { name: 'studio' }), text('pieces', { type: 'integer' })]
const GOODS = [{ maker: 'Ada', pieces: '12' }, { maker: 'Bo', pieces: 'about 12' }, { pieces: '007' }]
const RESTING = ['succeeded', 'failed', 'cancelled']

/** Changing a product type that has products: what it would do is said, it is done in the background, and taken back. */
export function changesSubject(here: Here): void {
  describe('changes of a product type', () => {
    let owner: Caller
    let params: { id: string }
    let products: Row[]
    beforeEach(async () => {
      owner = await here().as('owner')
      const body = { name: 'Changed', slug: unique(), fields: BEFORE }
      params = { id: (await owner.must('createProductType', { body })).row.id }
      products = []
      for (const metadata of GOODS)
        products.push(await make(owner, resourceAt('products'), { productTypeId: params.id, metadata }))
    })
    const draft = async (fields: Json[], choices: Json = {}) => {
      const set = (name: string, value: unknown, was: unknown) => ({ op: 'set', path: [name], value, was })
      const { row } = await owner.must('getProductTypeDraft', { params })
      const was = row['content'] as Json
      const operations = [set('fields', fields, was['fields']), set('choices', choices, was['choices'])]
      const { draftId, sequence, baseRevision } = row
      const patches = [{ id: crypto.randomUUID(), label: 'Change', operations }]
      const body = { draftId, sequence, baseRevision, editorId: crypto.randomUUID(), place: null, patches }
      await owner.must('syncProductTypeDraft', { params, body })
      return (await owner.must('getProductTypeDraft', { params })).etag
    }
    const publish = async (fields: Json[], choices: Json = {}) => {
      const etag = await draft(fields, choices)
      const { row } = await owner.must('getProductType', { params })
      const body = { publishedRevision: row['revision'], message: 'As it should be' }
      return (await owner.must('publishProductType', { params, body, headers: { 'If-Match': etag } })).row
    }
    const rested = (job: unknown): Promise<Row> => {
      const { id } = job as Row
      const look = async () => {
        const { row } = await owner.must('getJob', { params: { id } })
        expect(RESTING).toContain(row['status'])
        return row
      }
      return vi.waitFor(look, { timeout: 20_000 })
    }
    const now = () =>
      Promise.all(products.map(async ({ id }) => (await owner.must('getProduct', { params: { id } })).row['metadata']))

    test('what it would do is said beforehand, and nothing is done', async () => {
      const body = { design: { fields: AFTER } }
      const { row } = await owner.must('previewProductTypeImpact', { params, body })
      expect(row).toMatchObject({ publishedRevision: 1, severity: 'loses', total: 3, valid: 2, invalid: 1, lossy: 1 })
      expect(row['offenders']).toMatchObject([{ productId: products[1]?.id, field: '/pieces' }])
      expect(row['losses']).toMatchObject([{ productId: products[2]?.id, before: '007', after: '7' }])
      expect(row['changes']).toMatchObject([{ key: 'rename:maker' }, { key: 'convert:pieces' }])
      const { text: file } = await owner.must('exportProductTypeImpact', { params, body })
      expect(file.trim().split('\n')).toHaveLength(3)
      expect(await now()).toEqual(GOODS)
    })

    test('it is published, every product is carried over, and all report one contract', async () => {
      const { type, job } = await publish(AFTER, { 'rename:maker': { aliasUntil: '2099-12-31' } })
      expect(type).toMatchObject({ revision: 2, fields: [{ name: 'studio' }, { type: 'integer' }] })
      expect(await rested(job)).toMatchObject({
        status: 'succeeded',
        done: 3,
        total: 3,
        report: { changed: 3, faulty: 1 },
      })
      expect(await now()).toEqual([{ studio: 'Ada', pieces: 12 }, { studio: 'Bo', pieces: 'about 12' }, { pieces: 7 }])
      const query = { productTypeId: params.id, 'faultCount.gte': '1' }
      expect((await owner.must('listProducts', { query })).rows).toMatchObject([{ id: products[1]?.id, faultCount: 1 }])
      const former = { productTypeId: params.id, 'attr.maker': 'ada' }
      expect((await owner.must('listProducts', { query: former })).rows).toMatchObject([{ id: products[0]?.id }])

      const { row } = await owner.must('getProductType', { params })
      const template = await owner.must('getProductTypeImportTemplate', { params })
      const { json } = await owner.must('getTenantContract')
      const schemas = Object.values((json as { components: { schemas: Record<string, Json> } }).components.schemas)
      expect(template.headers.get('x-contract-hash')).toBe(row['contractHash'])
      expect(template.text).toContain('attr.studio,attr.pieces')
      expect(schemas.filter((schema) => schema['x-contract-hash'] === row['contractHash'])).toHaveLength(1)
      expect((type as Json)['contractHash']).toBe(row['contractHash'])
    })

    test('it is taken back: exactly, and said beforehand where it cannot be', async () => {
      await rested((await publish([...AFTER, text('note')]))['job'])
      const [first] = products
      const change = {
        body: { metadata: { studio: 'Ada & Co', pieces: 12, note: 'new' } },
        headers: { 'If-Match': '*' },
      }
      await owner.must('updateProduct', { params: { id: first?.id ?? '' }, ...change })
      const { row } = await owner.must('previewProductTypeUndo', { params })
      expect(row).toMatchObject({ revision: 2, total: 3, untouched: 2, edited: 1, created: 0, lossy: 1 })
      expect(row['losses']).toMatchObject([{ productId: first?.id, field: '/note', before: 'new' }])
      const body = { revision: row['revision'], publishedRevision: row['publishedRevision'] }
      const { type, job } = (await owner.must('undoProductType', { params, body })).row
      expect(type).toMatchObject({ revision: 3, fields: [{ name: 'maker' }, { type: 'text' }] })
      await rested(job)
      expect(await now()).toEqual([{ ...GOODS[0], maker: 'Ada & Co' }, GOODS[1], GOODS[2]])
      await owner.refuse(412, 'undoProductType', { params, body })
    })

    test('a stale draft or type is not published over, and a loss that is refused stops it', async () => {
      const etag = await draft(AFTER)
      const body = { publishedRevision: 1 }
      await owner.refuse(428, 'publishProductType', { params, body })
      const stale = { params, body: { publishedRevision: 2 }, headers: { 'If-Match': etag } }
      expect((await owner.refuse(412, 'publishProductType', stale)).json['current']).toMatchObject({ sequence: 1 })
      const strict = await draft(AFTER, { 'convert:pieces': { otherwise: 'refuse' } })
      await owner.refuse(412, 'publishProductType', { params, body, headers: { 'If-Match': etag } })
      const refused = await owner.refuse(422, 'publishProductType', { params, body, headers: { 'If-Match': strict } })
      expect(refused.fields).toEqual(['/choices/convert:pieces'])
      expect(await now()).toEqual(GOODS)
    })

    test('a job that rests can neither be cancelled nor, once it is done, be resumed', async () => {
      const { id } = await rested((await publish(AFTER))['job'])
      await owner.refuse(422, 'cancelJob', { params: { id } })
      await owner.refuse(422, 'resumeJob', { params: { id } })
      const merchandiser = await here().as('merchandiser')
      await merchandiser.refuse(403, 'cancelJob', { params: { id } })
      expect((await merchandiser.must('listJobs', { query: { id } })).rows).toMatchObject([
        { id, kind: 'publish-product-type' },
      ])
    })
  })
}
