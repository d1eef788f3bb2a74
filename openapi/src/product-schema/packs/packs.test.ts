import { describe, expect, it } from 'vitest'
import { checkFields } from '../check/check-fields.ts'
import { compileFields } from '../compile-fields.ts'
import { designOf, schemaOfDesign } from '../design.ts'
import { sampleData } from '../sample/sample-data.ts'
import { validateData } from '../validator.ts'
import { STARTER_PACKS } from './index.ts'

describe.each(STARTER_PACKS.map((pack) => [pack.name, pack] as const))('%s', (_, pack) => {
  const names = pack.fields.map(({ name }) => name)

  it('is sound, and of a size to begin with', () => {
    expect(checkFields(pack.fields)).toEqual([])
    expect(names.length).toBeGreaterThanOrEqual(8)
    expect(names.length).toBeLessThanOrEqual(15)
    expect(pack.fields.some(({ conditions }) => conditions !== undefined)).toBe(true)
  })

  it('has sample data that fits', () => {
    const schema = compileFields(pack.fields)
    expect(validateData(schema, sampleData(schema))).toEqual([])
  })

  it('is a design that comes back from its schema', () => {
    const schema = compileFields(pack.fields)
    const design = designOf({ ...pack, schema })
    expect(schemaOfDesign(design)).toEqual(schema)
    expect(design.rest).toEqual({})
  })

  it('lays every field out once, on tabs that there are', () => {
    const { groups = [], tabs = [], grid = [], card = [] } = pack.uiConfig
    expect(groups.flatMap(({ fields }) => fields).toSorted()).toEqual(names.toSorted())
    expect([...new Set(groups.map(({ tab }) => tab))]).toEqual(tabs.map(({ title }) => title))
    expect([...grid, ...card].filter((name) => !names.includes(name))).toEqual([])
  })
})
