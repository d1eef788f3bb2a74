// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest'
import { acting, screenOf } from '../../../../testing/drive.ts'
import { commandsOf } from '../canvas/use-commands.ts'
import type { Builder } from '../model/builder.ts'
import { localBuilder } from '../testing/local-builder.tsx'
import { cells, page, widget } from '../testing/sample.ts'
import { useClipboard } from './use-clipboard.ts'

let screen: ReturnType<typeof screenOf>
beforeEach(() => {
  screen = screenOf()
})
afterEach(() => screen.leave())

const figure = (id: string, region: string, y: number, componentId = 'c-figure') =>
  widget(id, region, cells(0, y, 6, 3), { componentId, componentRevision: 1 })

function Keys({ builder }: { builder: Builder }) {
  useClipboard(builder, commandsOf(builder))
  return null
}

async function open(widgets = [figure('a', 'main', 0), figure('b', 'main', 3), figure('d', 'aside', 0)]) {
  const local = await localBuilder(page(widgets))
  await screen.draw(local.stand((builder) => <Keys builder={builder} />, ['a', 'd']))
  const clipboardData = new DataTransfer()
  const press = (name: 'copy' | 'cut' | 'paste') =>
    acting(() =>
      window.dispatchEvent(Object.assign(new Event(name, { bubbles: true, cancelable: true }), { clipboardData })),
    )
  const regions = () => local.content().widgets.map(({ id, region }) => `${id.length > 1 ? 'new' : id} ${region}`)
  const commands = () => {
    const builder = local.builder()
    if (!builder) throw new Error('The builder stands.')
    return commandsOf(builder)
  }
  return { ...local, press, regions, commands }
}

it('what is cut of two regions comes back into both', async () => {
  const { press, regions, said, builder } = await open()
  await press('cut')
  expect(regions()).toEqual(['b main'])
  await press('paste')
  expect(regions()).toEqual(['b main', 'new main', 'new aside'])
  expect(said).toEqual(['a and d copied.', 'a and d removed.', '2 widgets pasted.'])
  expect(builder()?.selection).toContain(builder()?.focusNext.current)
})

it('only what was copied is cut, and only that is said to be', async () => {
  const { press, regions, said } = await open([figure('a', 'main', 0), figure('d', 'aside', 0, 'gone')])
  await press('cut')
  expect(regions()).toEqual(['d aside'])
  expect(said).toEqual(['a copied.', 'a removed.'])
})

it('what is selected in two regions is duplicated in both', async () => {
  const { commands, regions, said, builder } = await open()
  await acting(() => commands().duplicate())
  expect(regions()).toEqual(['a main', 'new main', 'b main', 'd aside', 'new aside'])
  expect(builder()?.selection).toHaveLength(2)
  expect(said).toEqual(['a and d duplicated.'])
})
