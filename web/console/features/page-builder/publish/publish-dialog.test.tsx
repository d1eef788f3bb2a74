// @vitest-environment happy-dom
import { rowsBinding } from '@mtc/openapi/page'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { screenOf } from '../../../../testing/drive.ts'
import type { Builder } from '../model/builder.ts'
import { localBuilder } from '../testing/local-builder.tsx'
import { cells, page, widget } from '../testing/sample.ts'
import { PublishDialog } from './publish-dialog.tsx'

let screen: ReturnType<typeof screenOf>
beforeEach(() => {
  screen = screenOf()
})
afterEach(async () => {
  await screen.leave()
  history.replaceState(null, '', '/')
})

const text = (id: string, more = {}) =>
  widget(id, 'main', cells(0, 0, 4, 3), { componentId: 'c-rich-text', props: {}, ...more })

async function open(builderOf: Awaited<ReturnType<typeof localBuilder>>) {
  const close = vi.fn()
  const mend = vi.fn()
  const dialog = (builder: Builder) => <PublishDialog builder={builder} onClose={close} onMend={mend} />
  await screen.draw(builderOf.stand(dialog))
  return mend
}

it('what is to be mended keeps it from being published, and leads to where it is mended', async () => {
  const local = await localBuilder(page([text('a', { region: 'gone' })]))
  local.session.change('Rename', (content) => ({ ...content, name: 'Numbers' }))
  const mend = await open(local)
  const publish = await screen.find<HTMLButtonElement>('button', 'Publish now')
  expect(publish.disabled).toBe(true)
  await screen.press('[role=alert] button', 'Text')
  expect(local.builder()?.selection).toEqual(['a'])
  expect(new URLSearchParams(location.search).get('tab')).toBe('place')
  expect(mend).toHaveBeenCalledWith(expect.objectContaining({ widgetId: 'a' }))
})

it('what shows visitors nothing is told, leads there, and keeps nothing from being published', async () => {
  const picture = widget('p', 'main', cells(4, 0, 4, 3), { componentId: 'c-image', props: {} })
  const local = await localBuilder(page([text('a', { props: { text: '<p>Welcome.</p>' } }), picture]))
  local.session.change('Rename', (content) => ({ ...content, name: 'Numbers' }))
  await open(local)
  const publish = await screen.find<HTMLButtonElement>('button', 'Publish now')
  expect(publish.disabled).toBe(false)
  expect(document.body.textContent).toContain('No picture has been chosen yet.')
  expect(document.body.textContent).toContain('people see nothing of it.')
  expect(document.body.textContent).not.toContain('Nothing has been written yet.')
  await screen.press('li button', 'Image')
  expect(local.builder()?.selection).toEqual(['p'])
})

it('begins in the message, so that Enter publishes instead of closing', async () => {
  const local = await localBuilder(page([text('a')]))
  local.session.change('Rename', (content) => ({ ...content, name: 'Numbers' }))
  await open(local)
  const message = await screen.find('input', 'Message')
  await vi.waitFor(() => expect(document.activeElement).toBe(message))
})

it('whom a widget shows no data is told, leads there, and keeps nothing from being published', async () => {
  const binding = rowsBinding({ resource: 'audit-log' })
  const activity = widget('w', 'main', cells(4, 0, 4, 3), {
    componentId: 'c-activity-feed',
    props: { title: 'Activity' },
    binding,
  })
  const local = await localBuilder(page([activity]))
  local.session.change('Rename', (content) => ({ ...content, name: 'Numbers' }))
  await open(local)
  expect((await screen.find<HTMLButtonElement>('button', 'Publish now')).disabled).toBe(false)
  expect(screen.text()).toContain('Without its data for Designer and Viewer')
  await screen.press('li button', 'Activity')
  expect(new URLSearchParams(location.search).get('tab')).toBe('visibility')
})

it('a page as it is published has nothing to publish', async () => {
  await open(await localBuilder(page([text('a')])))
  const publish = await screen.find<HTMLButtonElement>('button', 'Nothing to publish')
  expect(publish.disabled).toBe(true)
})
