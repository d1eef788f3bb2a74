import type { PageVariable } from '@mtc/openapi/page'
import { confirm } from '../../../../ui/confirm.ts'
import { periodInWords } from '../inspector/binding/period-words.ts'
import type { Builder } from '../model/builder.ts'
import { titleOf } from '../model/surface.ts'
import { followersOf } from './followers.ts'
import { withoutVariable } from './variable-uses.ts'

/** As many as are read at one look. */
const MOST_NAMES = 5

/** What the widgets that followed a choice show from then on. */
const keptWords = ({ default: value }: PageVariable): string => {
  if (!Array.isArray(value)) return `They stay with what it begins with: ${periodInWords(value)}.`
  return value.length === 0 ? 'They are no longer narrowed by it.' : 'They stay with what it begins with.'
}

/** Takes a choice from the page; where widgets follow it, after saying which. */
export async function removeVariable(builder: Builder, variable: PageVariable): Promise<void> {
  const { content, components, change } = builder
  const name = variable.label || variable.id
  const followers = followersOf(content, variable.id).map((widget) => titleOf(components, widget))
  if (followers.length > 0) {
    const rest = followers.length - MOST_NAMES
    const named = [...followers.slice(0, MOST_NAMES), ...(rest > 0 ? [`${rest} more`] : [])]
    const list = new Intl.ListFormat('en').format(named)
    const isMeant = await confirm({
      title: `Remove the choice ${name}?`,
      consequence: `${followers.length === 1 ? 'One widget follows' : `${followers.length} widgets follow`} it: ${list}. ${keptWords(variable)}`,
      action: 'Remove the choice',
    })
    if (!isMeant) return
  }
  change(`Remove the choice ${name}`, (page) => withoutVariable(page, variable.id))
}
