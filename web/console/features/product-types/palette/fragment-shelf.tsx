import { useDraggable } from '@dnd-kit/react'
import { IconPuzzle } from '@tabler/icons-react'
import { addField } from '../edits/add.ts'
import { type Fragment, groupOf } from '../edits/fragments.ts'
import { targetAfter } from '../edits/place.ts'
import { newId } from '../model/new-id.ts'
import { useDesigner } from '../shell/designer-context.ts'
import classes from './palette.module.css'
import { useFragments } from './use-fragments.ts'

function FragmentItem({ fragment }: { fragment: Fragment }) {
  const { design, act, selected, shownTab, isReadonly } = useDesigner()
  const { ref } = useDraggable({ id: `fragment:${fragment.id}`, data: { fragment }, disabled: isReadonly })
  return (
    <li>
      <button
        ref={ref}
        type="button"
        // The arrows lead here from the search: thirty stops less on the way through the screen.
        tabIndex={-1}
        className={classes.kind}
        data-kind={fragment.id}
        disabled={isReadonly}
        onClick={() => act(addField(design, groupOf(fragment, newId), targetAfter(design, selected, shownTab)))}
      >
        <IconPuzzle size={16} aria-hidden />
        {fragment.name}
      </button>
    </li>
  )
}

/** The sets of fields that the shop's product types share, to be put into this one as a group. */
export function FragmentShelf() {
  const fragments = useFragments()
  if (fragments.length === 0) return null
  return (
    <div>
      <h3 className={classes.groupName} id="fragments">
        Fragments
      </h3>
      <ul className={classes.kinds} aria-labelledby="fragments">
        {fragments.map((fragment) => (
          <FragmentItem key={fragment.id} fragment={fragment} />
        ))}
      </ul>
    </div>
  )
}
