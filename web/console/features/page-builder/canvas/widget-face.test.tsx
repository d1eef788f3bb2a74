// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core'
import { manifestOf } from '@mtc/widgets/manifests'
import { afterEach, expect, it } from 'vitest'
import { screenOf } from '../../../../testing/drive.ts'
import type { EffectiveComponent } from '../model/effective-component.ts'
import { surface } from '../testing/sample.ts'
import { WidgetFace } from './widget-face.tsx'

const screen = screenOf()
afterEach(() => screen.leave())

it('says of a widget without data what is to be done', async () => {
  const [tile] = surface.components.values()
  const figure = { ...tile, view: 'figure', manifest: manifestOf('figure') } as EffectiveComponent // the sample is there
  await screen.draw(
    <MantineProvider env="test">
      <WidgetFace
        stored={{ title: 'Servers' }}
        binding={null}
        component={figure}
        title="Servers"
        data={{ is: 'none' }}
        variables={{}}
        context={{
          shop: { name: 'Games', currency: 'EUR', timeZone: 'UTC' },
          isPreview: true,
          fileUrl: (id) => id,
        }}
      />
    </MantineProvider>,
  )
  expect(screen.text()).toContain('Choose what it shows')
})
