import type { Design } from '../model/design.ts'
import { withIds } from '../model/field.ts'
import { pathOf, ROOT } from '../model/tree.ts'
import { type Edit, setting } from './edit.ts'

/** The fields that are columns of the product list, in their order. */
export function gridColumns(design: Design): string[] {
  const marked = withIds(design.fields).flatMap(({ name, grid }) => (grid ? [name] : []))
  const ordered = (design.uiConfig.grid ?? []).filter((name) => design.fields.some((field) => field.name === name))
  return [...ordered, ...marked.filter((name) => !ordered.includes(name))]
}

/** Shows these fields as columns, in this order. */
export function setColumns(design: Design, names: readonly string[]): Edit {
  const marks = withIds(design.fields).flatMap((field) => {
    const isShown = names.includes(field.name)
    if (isShown === (field.grid ?? false)) return []
    return [setting([...pathOf({ list: ROOT, field }), 'grid'], isShown ? true : undefined, field.grid)]
  })
  return {
    label: 'Change the columns of the list',
    operations: [
      setting(['uiConfig', 'grid'], names.length === 0 ? undefined : [...names], design.uiConfig.grid),
      ...marks,
    ],
    said: '',
  }
}

/** Shows these fields on the storefront's card, in this order. */
export const setCard = (design: Design, names: readonly string[]): Edit => ({
  label: 'Change the card of the storefront',
  operations: [setting(['uiConfig', 'card'], names.length === 0 ? undefined : [...names], design.uiConfig.card)],
  said: '',
})
