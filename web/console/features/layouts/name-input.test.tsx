// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core'
import { useState } from 'react'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { screenOf } from '../../../testing/drive.ts'
import { humanized } from '../../core/screens.ts'
import { nameFault, regionName } from './layout-shape.ts'
import { NameInput } from './name-input.tsx'

let screen = screenOf()
beforeEach(() => {
  screen = screenOf()
})
afterEach(() => screen.leave())

function Region({ onChange }: { onChange: (name: string) => void }) {
  const [name, setName] = useState('main')
  return (
    <NameInput
      name={name}
      titleOf={humanized}
      nameOf={regionName}
      description="Such as Side panel"
      error={nameFault(name, [name])}
      readOnly={false}
      onChange={(next) => {
        setName(next)
        onChange(next)
      }}
    />
  )
}

it('a region is called as people call it, and kept by a name that programs can use', async () => {
  let kept = ''
  await screen.draw(
    <MantineProvider env="test">
      <Region
        onChange={(name) => {
          kept = name
        }}
      />
    </MantineProvider>,
  )
  const box = await screen.type('Name', 'Side panel, 2nd', false)
  expect([box.value, kept]).toEqual(['Side panel, 2nd', 'side-panel-2nd'])
  await screen.type('Name', 'Side panel')
  expect([box.value, kept]).toEqual(['Side panel', 'side-panel'])
  expect(screen.text()).not.toContain('Another one')
})

it('what nothing can be kept of is told at once, with an example, and stays to be mended', async () => {
  await screen.draw(
    <MantineProvider env="test">
      <Region onChange={() => undefined} />
    </MantineProvider>,
  )
  const box = await screen.type('Name', '!!')
  expect(box.value).toBe('!!')
  expect(screen.text()).toContain('It needs a name of letters or digits, such as Side panel')
})
