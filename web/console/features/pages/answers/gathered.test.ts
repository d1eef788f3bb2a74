import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { gathered } from './gathered.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function started() {
  const handed: string[][] = []
  return { handed, all: gathered<string>((items) => handed.push([...items])) }
}

it('hands on once what comes in a burst', () => {
  const { handed, all } = started()
  all.add(['a', 'b'])
  vi.advanceTimersByTime(300)
  all.add(['b', 'c'])
  vi.advanceTimersByTime(399)
  expect(handed).toEqual([])
  vi.advanceTimersByTime(1)
  expect(handed).toEqual([['a', 'b', 'c']])
})

it('does not wait for ever while more keeps coming', () => {
  const { handed, all } = started()
  for (let n = 0; n < 20; n += 1) {
    all.add([`${n}`])
    vi.advanceTimersByTime(200)
  }
  vi.advanceTimersByTime(2000)
  expect(handed.map(({ length }) => length)).toEqual([10, 10])
})

it('hands on nothing when there is nothing, or after it was stopped', () => {
  const { handed, all } = started()
  all.add([])
  all.flush()
  all.add(['a'])
  all.stop()
  vi.advanceTimersByTime(5000)
  expect(handed).toEqual([])
})
