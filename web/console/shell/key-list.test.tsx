// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core'
import { afterEach, expect, it } from 'vitest'
import { screenOf } from '../../testing/drive.ts'
import { type Shortcut, useShortcuts } from '../core/shortcuts.ts'
import { KeyList } from './key-list.tsx'

const screen = screenOf()
afterEach(() => screen.leave())

const key = (keys: string, group: Shortcut['group']): Shortcut => ({ keys, label: keys, group, run: () => undefined })

function Screen() {
  useShortcuts([key('mod+k', 'Everywhere'), key('g h', 'Going places')])
  useShortcuts([key('p', 'Page builder')])
  return <KeyList opened onClose={() => undefined} />
}

it('the keys of the screen on show come before those that work everywhere', async () => {
  await screen.draw(
    <MantineProvider env="test">
      <Screen />
    </MantineProvider>,
  )
  await screen.find('section', 'Page builder')
  const groups = [...document.querySelectorAll('section[aria-label]')].map((section) =>
    section.getAttribute('aria-label'),
  )
  expect(groups).toEqual(['Page builder', 'Everywhere', 'Going places'])
})
