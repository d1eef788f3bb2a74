import { type Resource, resources } from '@mtc/openapi'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Row } from '../ask/answer.ts'
import type { Request } from '../ask/request.ts'
import { type Family, foundFamily, presentFamily } from '../rows/family.ts'
import { allOf, everyRow, idsOf } from '../rows/listing.ts'
import { sorted } from '../rows/order.ts'
import { titled, verbsOf } from '../rows/resources.ts'
import { type Here, keeperOf } from '../world.ts'

type Query = NonNullable<Request['query']>

export function listingLaws(here: Here): void {
  describe.each(titled(resources))('listing: %s', (_, resource) => {
    const { list, create } = verbsOf(resource)
    let family: Family
    beforeAll(async () => {
      const caller = await keeperOf(here(), resource)
      family = await (create ? foundFamily(caller, resource) : presentFamily(caller, resource))
      expect(family.rows.length, 'there must be rows to tell apart').toBeGreaterThan(2)
    })
    const ask = async (query: Query) =>
      family.caller.must(list, { query: { limit: 200, id: idsOf(family.rows), ...query } })

    test('pages by cursor and by offset hold every row once', async () => {
      const { caller } = family
      const { total = 0 } = (await caller.must(list, { query: { limit: 1 } })).page
      const whole = idsOf(await allOf(caller, resource))
      expect(whole).toHaveLength(total)
      expect(new Set(whole).size).toBe(total)
      const limit = Math.min(200, Math.max(2, Math.ceil(total / 5)))
      const query = { limit }
      expect(idsOf(await everyRow(caller, list, { query }))).toEqual(whole)
      const pages = Array.from({ length: Math.ceil(total / limit) }, (_page, i) =>
        caller.must(list, { query: { limit, offset: i * limit } }),
      )
      const answers = await Promise.all(pages)
      expect(answers.flatMap((a) => idsOf(a.rows))).toEqual(whole)
      expect(answers.map((a) => a.page.hasMore)).toEqual(answers.map((_a, i) => i < answers.length - 1))
      expect(answers.map((a) => a.page.offset)).toEqual(answers.map((_a, i) => i * limit))
      const beyond = await caller.must(list, { query: { offset: total + 10 } })
      expect(beyond.rows).toEqual([])
      expect(beyond.page).toMatchObject({ hasMore: false, nextCursor: null, total })
    })

    test('count=none leaves the total out and nothing else', async () => {
      const counted = await ask({})
      const uncounted = await ask({ count: 'none' })
      expect(uncounted.rows).toEqual(counted.rows)
      expect(uncounted.page).not.toHaveProperty('total')
      expect(counted.page.total).toBe(family.rows.length)
    })

    test.each(sortsOf(resource))('sort=%s', async (sort) => {
      const expected = idsOf(sorted(family.rows, sort))
      expect(idsOf((await ask({ sort })).rows)).toEqual(expected)
      const third = Math.ceil(family.rows.length / 3)
      const paged = await everyRow(family.caller, list, { query: { sort, id: idsOf(family.rows), limit: third } })
      expect(idsOf(paged)).toEqual(expected)
    })

    test(`without a sort it is ${resource.defaultSort}`, async () => {
      expect(idsOf((await ask({})).rows)).toEqual(idsOf(sorted(family.rows, resource.defaultSort)))
    })

    // What a filter asks of another row is not in this one.
    const filters = Object.entries(resource.filters).filter(([, { through }]) => !through)
    const exact = filters.filter(([, filter]) => filter.kind === 'exact').map(([name]) => name)
    if (exact.length)
      test.each(exact)('filter %s', async (name) => {
        const values = [...new Set(family.rows.map((row) => row[name]))].filter((value) => value !== null) as string[]
        expect(values.length, 'there must be something to filter by').toBeGreaterThan(0)
        for (const value of values.slice(0, 3)) await expectRows({ [name]: value }, (row) => row[name] === value)
        const some = values.slice(0, 2)
        if (typeof some[0] !== 'boolean' && some.length > 1)
          await expectRows({ [name]: some }, (row) => some.includes(String(row[name])))
        // The other of two is a filter that nothing passes when all are alike.
        if (values.length === 1 && typeof some[0] === 'boolean') await expectRows({ [name]: !some[0] }, () => false)
      })

    const ranges = filters.filter(([, filter]) => filter.kind !== 'exact').map(([name]) => name)
    if (ranges.length)
      test.each(ranges)('range %s', async (name) => {
        const at = (row: Row) => (typeof row[name] === 'number' ? Number(row[name]) : Date.parse(String(row[name])))
        const values = family.rows.toSorted((a, b) => at(a) - at(b))
        const [low, high] = [values[Math.floor(values.length / 4)], values[Math.floor((values.length * 3) / 4)]]
        if (!low || !high) throw new Error('there are no rows')
        const [from, to] = [String(low[name]), String(high[name])]
        await expectRows({ [`${name}.gte`]: from }, (row) => at(row) >= at(low))
        await expectRows({ [`${name}.lte`]: to }, (row) => at(row) <= at(high))
        await expectRows(
          { [`${name}.gte`]: from, [`${name}.lte`]: to },
          (row) => at(row) >= at(low) && at(row) <= at(high),
        )
      })

    if (resource.search && create)
      test('q finds whole words, the beginning of one, and in any case', async () => {
        const found = async (q: string) => idsOf((await family.caller.must(list, { query: { q, limit: 200 } })).rows)
        const all = idsOf(family.rows).toSorted()
        for (const q of [family.word, family.word.toUpperCase(), family.word.slice(0, -1)])
          expect((await found(q)).toSorted()).toEqual(all)
        expect(await found(`${family.word} nowhere${family.word}`)).toEqual([])
        const [first] = family.rows
        expect(await found(`${family.word} eclair`), 'without its accent').toHaveLength(1)
        expect((await ask({ q: family.word, id: first?.id })).rows).toEqual([first])
        for (const q of ['"', "'", '*', 'AND', 'a OR', '(', '%', '_', '\\', '-', ':*', '^', '{}', '😀'])
          await family.caller.must(list, { query: { q } })
      })

    async function expectRows(query: Query, isWanted: (row: Row) => boolean): Promise<void> {
      const { rows, page } = await ask(query)
      const wanted = family.rows.filter(isWanted)
      expect(idsOf(rows).toSorted(), JSON.stringify(query)).toEqual(idsOf(wanted).toSorted())
      expect(page.total).toBe(wanted.length)
    }
  })
}

/** Each field both ways, and two of them together, with equal and with opposite directions. */
function sortsOf({ sort }: Resource): string[] {
  const [first, second] = sort
  const single = sort.flatMap((key) => [key, `-${key}`])
  return second ? [...single, `${first},${second}`, `-${first},${second}`, `${second},-${first}`] : single
}
