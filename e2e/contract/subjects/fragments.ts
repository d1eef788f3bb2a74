import { describe, expect, test } from 'vitest'
import { make } from '../rows/make.ts'
import { resourceAt } from '../rows/resources.ts'
import { unique } from '../rows/unique.ts'
import type { Here } from '../world.ts'

const weight = { name: 'weight', type: 'measurement', label: 'Weight', measure: { family: 'mass' }, unit: 'kg' }

/** Fields that several product types share. */
export function fragmentsSubject(here: Here): void {
  describe('fragments', () => {
    test('fields that no product type could have are refused at their place', async () => {
      const owner = await here().as('owner')
      const refused = await owner.refuse(400, 'createFragment', {
        body: {
          name: 'Refused',
          slug: unique(),
          fields: [weight, { name: 'height', type: 'measurement', measure: { family: 'hope' } }],
        },
      })
      expect(refused.fields).toEqual(['/fields/1/measure/family'])
    })

    test('the revision grows when the fields change, and only then', async () => {
      const owner = await here().as('owner')
      const made = await make(owner, resourceAt('fragments'), { fields: [weight] })
      const change = async (body: Record<string, unknown>) =>
        (await owner.must('updateFragment', { params: { id: made.id }, headers: { 'If-Match': '*' }, body })).row
      expect(made['revision']).toBe(1)
      expect((await change({ name: 'Another name' }))['revision']).toBe(1)
      expect((await change({ fields: [weight] }))['revision']).toBe(1)
      expect((await change({ fields: [{ ...weight, unit: 'g' }] }))['revision']).toBe(2)
    })

    test('a product type has a copy of its fields in a group that names it', async () => {
      const owner = await here().as('owner')
      const made = await make(owner, resourceAt('fragments'), { fields: [weight] })
      const fragment = { id: made.id, revision: made['revision'] }
      const fields = [{ name: 'parcel', type: 'group', fields: made['fields'], fragment }]
      const { row } = await owner.must('createProductType', { body: { name: 'Sent', slug: unique(), fields } })
      expect(row['fields']).toEqual(fields)
    })
  })
}
