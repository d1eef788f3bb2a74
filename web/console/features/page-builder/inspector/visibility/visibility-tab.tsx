import { Switch } from '@mantine/core'
import type { PageWidget } from '@mtc/openapi/page'
import { setActive, setVisibility } from '../../edits/set.ts'
import type { Builder } from '../../model/builder.ts'
import { faultsBelow, faultsOf } from '../faults.ts'
import classes from '../inspector.module.css'
import { RulesEditor } from './rules-editor.tsx'
import { Seers } from './seers.tsx'
import { whoSees } from './who-sees.ts'

/** Whether a widget is shown, to whom, and who that is now. The server decides by the same rules. */
export function VisibilityTab({ builder, widget }: { builder: Builder; widget: PageWidget }) {
  const { content, canEdit } = builder
  const faults = faultsBelow(faultsOf(builder.faults, content, widget.id), '/visibilityRules')
  return (
    <div className={classes.stack}>
      <Switch
        size="xs"
        label="Shown on the page"
        disabled={!canEdit}
        checked={widget.isActive}
        onChange={(event) => {
          const isActive = event.currentTarget.checked
          builder.change(isActive ? 'Show the widget' : 'Hide the widget', setActive([widget.id], isActive))
        }}
      />
      {widget.isActive ? (
        <>
          <RulesEditor
            label="Who sees it"
            rules={widget.visibilityRules}
            isReadonly={!canEdit}
            faultAt={(at) => faults.find((fault) => fault.at === at || fault.at.startsWith(`${at}/`))?.message}
            onChange={(visibilityRules) =>
              builder.change(
                'Change who sees it',
                setVisibility([widget.id], visibilityRules),
                `visibility ${widget.id}`,
              )
            }
          />
          <Seers seers={whoSees(widget.visibilityRules, content.audience, widget.binding)} />
        </>
      ) : (
        <p className={classes.note}>Nobody sees it until it is shown again. It stays on the page in the builder.</p>
      )}
    </div>
  )
}
