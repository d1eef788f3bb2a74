import { Alert, Button, SegmentedControl } from '@mantine/core'
import { FIELD_TYPES } from '@mtc/openapi/product-schema'
import { useEffect, useMemo, useRef, useState } from 'react'
import { JsonEditor } from '../../../../ui/json-editor/json-editor.tsx'
import { sameJson } from '../../../core/json.ts'
import { replaceDesign } from '../edits/replace.ts'
import { everyField } from '../model/tree.ts'
import { useDesigner } from '../shell/designer-context.ts'
import { completeWith } from './completion.ts'
import classes from './json-tab.module.css'
import { designFrom, findings, type JsonForm, jsonOf, parsed } from './text-design.ts'

const FORMS = [
  { value: 'schema', label: 'JSON Schema' },
  { value: 'fields', label: 'Short form' },
]

/** The design as text, in either form, both ways: what is sound reaches the design as one step. */
export function JsonTab() {
  const [form, setForm] = useState<JsonForm>('schema')
  return (
    <section aria-label="Design as JSON" className={classes.tab}>
      <SegmentedControl
        size="xs"
        className={classes.switch ?? ''}
        aria-label="Written as"
        data={FORMS}
        value={form}
        onChange={(next) => setForm(next === 'fields' ? 'fields' : 'schema')}
      />
      <Text key={form} form={form} />
    </section>
  )
}

function Text({ form }: { form: JsonForm }) {
  const { design, act, isReadonly } = useDesigner()
  const current = useMemo(() => jsonOf(form, design), [form, design])
  const [text, setText] = useState(() => JSON.stringify(current, null, 2))
  const [isTyping, setTyping] = useState(false)
  /** What the text last said: the steps of an edit lead on from it, also where others changed the design since. */
  const base = useRef(design)
  const names = useMemo(() => everyField(design).map(({ field }) => field.name), [design])
  const complete = useMemo(() => completeWith(form, names, FIELD_TYPES), [form, names])
  const value = parsed(text)
  const faults = useMemo(() => (value === undefined ? [] : findings(form, value)), [form, value])
  const isApplied = value !== undefined && sameJson(value, current)
  const isSound = value !== undefined && faults.length === 0
  useEffect(() => {
    // Changed elsewhere: on the form, by an undo, or by somebody else. Never under the caret, nor over what is half done.
    if (isTyping || !isSound || base.current === design) return
    base.current = design
    setText((before) => (sameJson(parsed(before), current) ? before : JSON.stringify(current, null, 2)))
  }, [isTyping, isSound, design, current])
  const type = (next: string) => {
    if (next === text) return
    setText(next)
    const read = parsed(next)
    const made = read === undefined ? undefined : designFrom(form, read, base.current)
    if (!made) return
    act(replaceDesign(base.current, made, 'Edit the JSON'))
    base.current = made
  }
  const showAgain = () => {
    base.current = design
    setText(JSON.stringify(current, null, 2))
  }
  return (
    <>
      {!isApplied && (
        <Alert color="yellow" variant="light" role="status">
          {value === undefined
            ? 'The text is not JSON yet. The design stays as it was.'
            : faults.length > 0
              ? `${faults.length === 1 ? 'One fault' : `${faults.length} faults`}. The design stays as it was until they are mended.`
              : 'Taken over.'}{' '}
          <Button size="compact-xs" variant="subtle" onClick={showAgain}>
            Show the design again
          </Button>
        </Alert>
      )}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it only hears whether the editor in it has the focus */}
      <div
        onFocus={() => setTyping(true)}
        onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && setTyping(false)}
      >
        <JsonEditor
          label={form === 'schema' ? 'Schema as JSON' : 'Fields as JSON'}
          value={text}
          onChange={type}
          lint={(source) => findings(form, parsed(source))}
          complete={complete}
          readonly={isReadonly}
        />
      </div>
      {faults.length > 0 && (
        <ul className={classes.faults}>
          {faults.slice(0, 20).map(({ pointer, message }) => (
            <li key={`${pointer} ${message}`}>
              {message} <code>{pointer || '/'}</code>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
