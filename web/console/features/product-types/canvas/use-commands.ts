import { duplicateField } from '../edits/duplicate.ts'
import { wrapInGroup } from '../edits/group.ts'
import { indent, moveBy, outdent } from '../edits/move.ts'
import { removeField } from '../edits/remove.ts'
import { titleOf } from '../model/field.ts'
import { newId } from '../model/new-id.ts'
import { findField } from '../model/tree.ts'
import { useDesigner } from '../shell/designer-context.ts'

/** What can be done to a field that stands on the canvas; each says what it did, or why it did nothing. */
export function useCommands() {
  const { design, act, announce, isReadonly, offerUndo } = useDesigner()
  const name = (id: string) => {
    const found = findField(design, id)
    return found ? titleOf(found.field) : ''
  }
  const orSay = (isDone: boolean, why: string) => {
    if (!isDone) announce(why)
  }
  if (isReadonly) return undefined
  return {
    up: (id: string) => orSay(act(moveBy(design, id, -1)), `${name(id)} is first here.`),
    down: (id: string) => orSay(act(moveBy(design, id, 1)), `${name(id)} is last here.`),
    indent: (id: string) =>
      orSay(
        act(indent(design, id)),
        `There is no group or table right before ${name(id)}. Press Ctrl G to make a group.`,
      ),
    outdent: (id: string) => orSay(act(outdent(design, id)), `${name(id)} is in no group.`),
    group: (id: string) => void act(wrapInGroup(design, id, newId()), 'label'),
    duplicate: (id: string) => void act(duplicateField(design, id, newId), 'label'),
    remove: (id: string) => {
      const message = `${name(id)} removed`
      if (act(removeField(design, id), 'field')) offerUndo(message)
    },
  }
}

export type Commands = NonNullable<ReturnType<typeof useCommands>>
