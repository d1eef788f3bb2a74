import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Changed } from './change.ts'
import { liveChannel, type Stream } from './channel.ts'

type Heard = Changed | 'gap'

class FakeStream implements Stream {
  readyState = 0
  isClosedByUs = false
  readonly #listeners = new Map<string, ((event: { data?: unknown }) => void)[]>()
  addEventListener(type: string, listener: (event: { data?: unknown }) => void) {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener])
  }
  close() {
    this.isClosedByUs = true
    this.readyState = 2
  }
  tell(type: string, data?: unknown) {
    for (const listener of this.#listeners.get(type) ?? []) listener({ data })
  }
  opens() {
    this.readyState = 1
    this.tell('open')
  }
  /** The browser tries again by itself after 0, and gives up with 2. */
  breaks(readyState: 0 | 2) {
    this.readyState = readyState
    this.tell('error')
  }
}

function started() {
  const streams: FakeStream[] = []
  const channel = liveChannel(() => {
    const stream = new FakeStream()
    streams.push(stream)
    return stream
  })
  const heard: Heard[] = []
  const listener = { onChange: (change: Changed) => heard.push(change), onGap: () => heard.push('gap') }
  const stop = channel.listen(listener)
  const latest = () => {
    const stream = streams.at(-1)
    if (!stream) throw new Error('No stream was opened.')
    return stream
  }
  return { channel, streams, heard, stop, latest }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('tells of changes, and of nothing that is none', () => {
  const { channel, heard, latest } = started()
  latest().opens()
  latest().tell('changed', '{"topic":"order.updated","resource":"orders","id":"1","sources":["orders",7]}')
  latest().tell('changed', 'not json')
  expect(channel.state()).toBe('live')
  expect(heard).toEqual([{ topic: 'order.updated', resource: 'orders', id: '1', sources: ['orders'] }])
})

it('shares one stream, and closes it after the last listener', () => {
  const { channel, streams, stop, latest } = started()
  const stopOther = channel.listen({ onChange: () => undefined, onGap: () => undefined })
  stop()
  expect([streams.length, latest().isClosedByUs]).toEqual([1, false])
  stopOther()
  expect([latest().isClosedByUs, channel.state()]).toEqual([true, 'connecting'])
})

it('says nothing of a short break that the browser mends', () => {
  const { channel, heard, latest } = started()
  latest().opens()
  latest().breaks(0)
  vi.advanceTimersByTime(3000)
  latest().opens()
  vi.advanceTimersByTime(60_000)
  expect([channel.state(), heard]).toEqual(['live', []])
})

it('says that it is lost, tries ever more seldom, and that something may have been missed', () => {
  const { channel, streams, heard, latest } = started()
  latest().opens()
  latest().breaks(2)
  vi.advanceTimersByTime(1000)
  latest().breaks(2)
  vi.advanceTimersByTime(1999)
  expect([streams.length, channel.state()]).toEqual([2, 'live'])
  vi.advanceTimersByTime(2001)
  expect([streams.length, channel.state()]).toEqual([3, 'lost'])
  latest().opens()
  expect([channel.state(), heard]).toEqual(['live', ['gap']])
})

it('is quiet while paused, and counts that as a gap', () => {
  const { channel, streams, heard, latest } = started()
  latest().opens()
  channel.pause()
  expect(latest().isClosedByUs).toBe(true)
  channel.resume()
  channel.resume()
  expect(streams.length).toBe(2)
  latest().opens()
  expect(heard).toEqual(['gap'])
})

it('passes on that more has happened than is told', () => {
  const { heard, latest } = started()
  latest().opens()
  latest().tell('missed', '')
  expect(heard).toEqual(['gap'])
})

it('tells whoever watches', () => {
  const { channel, latest } = started()
  const states: string[] = []
  const stop = channel.watch(() => states.push(channel.state()))
  latest().opens()
  stop()
  latest().breaks(0)
  vi.advanceTimersByTime(6000)
  expect(states).toEqual(['live'])
})
