import { describe, expect, test } from 'vitest'
import type { Here } from '../world.ts'

const PARTS = ['cache', 'database', 'queue', 'storage']

export function healthSubject(here: Here): void {
  describe('health', () => {
    test.each(['getHealth', 'getReadiness', 'getReady'])('%s names every part that it checked', async (id) => {
      const { row } = await here().nobody.must(id)
      const checks = row['checks'] as { name: string; status: string }[]
      expect(row['status']).toBe('up')
      expect(checks.map((check) => check.name).toSorted()).toEqual(PARTS)
      expect(checks.every((check) => check.status === 'up')).toBe(true)
    })

    test.each(['getLiveness', 'getLive'])('%s checks nothing', async (id) => {
      expect((await here().nobody.must(id)).row).toEqual({ status: 'up', checks: [] })
    })

    test('a request id that is given is kept, and one that is none is not', async () => {
      const { nobody } = here()
      const kept = await nobody.must('getLive', { headers: { 'x-request-id': 'given-by-caller-1' } })
      expect(kept.json['requestId']).toBe('given-by-caller-1')
      const made = await nobody.must('getLive', { headers: { 'x-request-id': '<script>' } })
      expect(made.json['requestId']).not.toContain('<')
    })
  })
}
