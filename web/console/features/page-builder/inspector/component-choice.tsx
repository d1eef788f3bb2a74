import { Select } from '@mantine/core'
import type { PageWidget } from '@mtc/openapi/page'
import { withWidgets } from '../edits/with-widgets.ts'
import type { Builder } from '../model/builder.ts'
import { shelvesOf } from '../palette/shelves.ts'

/** Gives a widget whose component is gone another one; its place and who sees it stay. */
export function ComponentChoice({ builder, widget }: { builder: Builder; widget: PageWidget }) {
  const { components, content, canEdit, change } = builder
  const choose = (id: string | null) => {
    const component = components.get(id ?? '')
    if (!component) return
    change(`Show ${component.name}`, (page) =>
      withWidgets(page, [widget.id], (one) => ({
        ...one,
        componentId: component.id,
        componentRevision: component.revision,
        binding: component.manifest?.binding?.default ?? null,
      })),
    )
  }
  return (
    <Select
      size="xs"
      label="What it shows"
      placeholder="Choose a component"
      error="What it showed is no longer there"
      searchable
      disabled={!canEdit}
      data={shelvesOf(components.values(), content.audience, '', []).map(({ title, components: items }) => ({
        group: title,
        items: items.map(({ id, name }) => ({ value: id, label: name })),
      }))}
      value={null}
      onChange={choose}
    />
  )
}
