// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { acting, screenOf } from '../../../../testing/drive.ts'
import { localBuilder } from '../testing/local-builder.tsx'
import { cells, page, widget } from '../testing/sample.ts'
import { Canvas } from './canvas.tsx'

let screen: ReturnType<typeof screenOf>
beforeEach(() => {
  screen = screenOf()
})
afterEach(() => screen.leave())

const none: ReadonlySet<string> = new Set()
const figure = (id: string, y: number) =>
  widget(id, 'main', cells(0, y, 6, 3), { componentId: 'c-figure', componentRevision: 2 })
const pointer = (kind: string, x: number) =>
  new PointerEvent(kind, { pointerId: 1, clientX: x, clientY: 0, bubbles: true, cancelable: true })

it('a drag ends with its screen: what is let go of afterwards lays nothing anew', async () => {
  const local = await localBuilder(page([figure('a', 0), figure('b', 3)]))
  await screen.draw(local.stand((builder) => <Canvas builder={builder} zoom={1} foldedIds={none} />))
  const before = local.content()
  const cell = await screen.find('[data-widget]', /./)
  await acting(() => cell.dispatchEvent(pointer('pointerdown', 0)))
  await acting(() => window.dispatchEvent(pointer('pointermove', 400)))
  await vi.waitFor(() => expect(screen.has('[data-floating]')).toBe(true))
  await screen.draw(null)
  window.dispatchEvent(pointer('pointerup', 400))
  expect(local.content()).toBe(before)
})
