import { Button, Select } from '@mantine/core'
import type { PageWidget, VisibilityRules } from '@mtc/openapi/page'
import { sameJson } from '../../../core/json.ts'
import { humanized } from '../../../core/screens.ts'
import { commandsOf } from '../canvas/use-commands.ts'
import { ALIGNMENTS } from '../edits/alignments.ts'
import { setVisibility } from '../edits/set.ts'
import type { Builder } from '../model/builder.ts'
import { shownIn } from '../model/surface.ts'
import classes from './inspector.module.css'
import { SeveralData } from './several-data.tsx'
import { RulesEditor } from './visibility/rules-editor.tsx'

interface SeveralProps {
  builder: Builder
  widgets: readonly PageWidget[]
}

/** What can be done to several widgets at once. */
export function Several({ builder, widgets }: SeveralProps) {
  const { content, regions, canEdit } = builder
  const ids = widgets.map(({ id }) => id)
  const inRegion = [...new Set(widgets.map((widget) => shownIn(builder.surface, widget)))]
  const [region] = inRegion
  const count = `${widgets.length} widgets`
  if (!canEdit || region === undefined) return <p className={classes.note}>{count} are selected.</p>
  const commands = commandsOf(builder)
  return (
    <div className={classes.stack}>
      <fieldset className={classes.set} disabled={inRegion.length > 1}>
        <legend>Bring into line</legend>
        <div className={classes.actions}>
          {ALIGNMENTS.map(([alignment, label]) => (
            <Button
              key={alignment}
              size="compact-xs"
              variant="default"
              disabled={inRegion.length > 1 || (alignment === 'distribute' && ids.length < 3)}
              onClick={() => commands.align(alignment)}
            >
              {label}
            </Button>
          ))}
        </div>
        {inRegion.length > 1 && <p className={classes.note}>They stand in different regions.</p>}
      </fieldset>
      <Select
        size="xs"
        label="Region"
        placeholder="Several"
        data={regions.map(({ name }) => ({ value: name, label: humanized(name) }))}
        allowDeselect={false}
        value={inRegion.length === 1 ? region : null}
        onChange={(next) => next !== null && commands.toRegion(next)}
      />
      <SeveralData builder={builder} widgets={widgets} />
      <Visibility builder={builder} widgets={widgets} ids={ids} />
      <div className={classes.actions}>
        <Button size="xs" variant="default" onClick={commands.duplicate}>
          Duplicate
        </Button>
        <Button size="xs" variant="default" color="red" onClick={commands.remove}>
          Remove
        </Button>
      </div>
      <p className={classes.note}>{content.widgets.length} widgets stand on this page.</p>
    </div>
  )
}

function Visibility({ builder, widgets, ids }: SeveralProps & { ids: readonly string[] }) {
  const rules: VisibilityRules = widgets[0]?.visibilityRules ?? {}
  const isMixed = widgets.some(({ visibilityRules }) => !sameJson(visibilityRules, rules))
  const set = (next: VisibilityRules) =>
    builder.change(`Change who sees ${ids.length} widgets`, setVisibility(ids, next), `visibility ${ids.join(' ')}`)
  if (isMixed) {
    return (
      <div className={classes.stack}>
        <p className={classes.note}>Different people see them.</p>
        <div>
          <Button size="compact-xs" variant="default" onClick={() => set({})}>
            Show all of them to everybody
          </Button>
        </div>
      </div>
    )
  }
  return <RulesEditor label="Who sees them" rules={rules} isReadonly={false} onChange={set} />
}
