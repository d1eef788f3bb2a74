// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { screenOf } from '../../../../testing/drive.ts'
import { localBuilder } from '../testing/local-builder.tsx'
import { cells, page, widget } from '../testing/sample.ts'
import { Palette } from './palette.tsx'

let screen: ReturnType<typeof screenOf>
beforeEach(() => {
  screen = screenOf()
})
afterEach(async () => {
  await screen.leave()
  localStorage.clear()
})

const figure = (id: string, y: number) =>
  widget(id, 'aside', cells(0, y, 6, 3), { componentId: 'c-figure', componentRevision: 2 })

async function open(selected: readonly string[] = [], onLeave = () => undefined) {
  const local = await localBuilder(page([figure('a', 0), figure('b', 3)]))
  await screen.draw(local.stand((builder) => <Palette builder={builder} onLeave={onLeave} />, selected))
  return local
}

it('Enter adds what the search finds first beside what is selected, selects it and says so', async () => {
  const local = await open(['a'])
  const search = await screen.type('Find a component', 'gau', false)
  await screen.key(search, 'Enter')
  const added = local.content().widgets.find(({ componentId }) => componentId === 'c-gauge')
  expect(added).toMatchObject({ region: 'aside', grid: { lg: { x: 6, y: 0 } } })
  expect(local.builder()?.selection).toEqual([added?.id])
  expect(local.said).toEqual(['Gauge added beside the selected widget.'])
})

it('one press after the other fills rows from the start, and says where each went', async () => {
  const local = await open()
  for (const name of ['Figure', 'Bar chart', 'Line chart', 'Figure']) await screen.press('[data-component]', name)
  const added = local.content().widgets.filter(({ region }) => region === 'main')
  const ends = added.map(({ grid: { lg } }) => `${lg?.x} to ${(lg?.x ?? 0) + (lg?.w ?? 0)}, row ${lg?.y}`)
  expect(added.map(({ componentId }, place) => `${componentId} ${ends[place]}`)).toEqual([
    'c-figure 0 to 3, row 0',
    'c-bar-chart 3 to 7, row 0',
    'c-figure 8 to 11, row 0',
    'c-line-chart 0 to 8, row 7',
  ])
  expect(local.said[0]).toBe('Figure added at the end of Main.')
  expect(local.builder()?.focusNext.current).toBe(local.builder()?.selection[0])
})

it('a press adds to the main region; one step takes it back', async () => {
  const local = await open()
  await screen.press('[data-component]', 'Table')
  expect(local.content().widgets).toContainEqual(expect.objectContaining({ componentId: 'c-table', region: 'main' }))
  local.session.undo()
  expect(local.content().widgets).toHaveLength(2)
})

it('the arrows lead from the search through the components, Escape leads back to the page', async () => {
  const leave = vi.fn()
  await open([], leave)
  const search = await screen.find('input', 'Find a component')
  search.focus()
  await screen.key(search, 'ArrowDown')
  expect(document.activeElement?.getAttribute('data-component')).toBe('figure')
  await screen.key(document.activeElement as HTMLElement, 'ArrowRight')
  expect(document.activeElement?.getAttribute('data-component')).toBe('gauge')
  await screen.key(document.activeElement as HTMLElement, 'ArrowLeft')
  await screen.key(document.activeElement as HTMLElement, 'ArrowLeft')
  expect(document.activeElement).toBe(search)
  await screen.key(search, 'Escape')
  expect(leave).toHaveBeenCalled()
})

it('up and down lead by as many components as stand side by side', async () => {
  await open()
  const search = await screen.find('input', 'Find a component')
  // What a wide palette says of itself: nothing has a width here.
  document.querySelector<HTMLElement>('section[aria-label="Components"]')?.style.setProperty('--columns', '3')
  const shown = [...document.querySelectorAll('[data-component]')].map((one) => one.getAttribute('data-component'))
  const focused = () => shown.indexOf(document.activeElement?.getAttribute('data-component') ?? null)
  search.focus()
  await screen.key(search, 'ArrowDown')
  await screen.key(document.activeElement as HTMLElement, 'ArrowDown')
  expect(focused()).toBe(3)
  await screen.key(document.activeElement as HTMLElement, 'ArrowUp')
  expect(focused()).toBe(0)
})

it('what was used last stands first at once, and the next time', async () => {
  await open()
  await screen.press('[data-component]', 'Table')
  expect(document.querySelector('[data-component]')?.textContent).toBe('Table')
  await screen.leave()
  screen = screenOf()
  await open()
  await vi.waitFor(() => expect(document.querySelector('[data-component]')?.textContent).toBe('Table'))
})
