import { ActionIcon, Alert, Tabs } from '@mantine/core'
import type { FieldDefinition } from '@mtc/openapi/product-schema'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useReducer } from 'react'
import { isRecord } from '../../core/json.ts'
import type { ScreenResource } from '../../core/screens.ts'
import { useShortcuts } from '../../core/shortcuts.ts'
import type { Body } from '../../screens/record/body.ts'
import { Form } from '../../screens/record/form.tsx'
import type { Refusal } from '../../screens/record/refusal.ts'
import { designOf, withFields, withSchema } from './design.ts'
import classes from './designer.module.css'
import { checked, issuesOf } from './field-issues.ts'
import { FieldList } from './field-list.tsx'
import { JsonTab } from './json-tab.tsx'
import { LiveForm } from './live-form.tsx'
import { changed, redone, type Undoable, undoable, undone } from './undo.ts'

interface DesignerProps {
  screen: ScreenResource
  formId: string
  body: Body
  refusal: Refusal | undefined
  readonly?: boolean
  /** `pointer` is undefined for what the form filled in by itself. */
  onChange: (body: Body, pointer: string | undefined) => void
  onSave: (body: Body) => void
}

const BASICS = ['name', 'slug', 'description']

/** The part of the body's schema that is an ordinary form: what the type is called. */
function basicsSchema(schema: Record<string, unknown>): Record<string, unknown> {
  const properties = isRecord(schema.properties) ? schema.properties : {}
  const required = Array.isArray(schema.required) ? schema.required.filter((name) => BASICS.includes(String(name))) : []
  return { type: 'object', required, properties: Object.fromEntries(BASICS.map((name) => [name, properties[name]])) }
}

const basicsOf = (body: Body): Body =>
  Object.fromEntries(BASICS.flatMap((name) => (body[name] === undefined ? [] : [[name, body[name]]])))

type Step = { kind: 'change'; body: Body; topic: string | undefined } | { kind: 'undo' | 'redo' }

function step(state: Undoable<Body>, action: Step): Undoable<Body> {
  if (action.kind === 'change') return changed(state, action.body, action.topic)
  return action.kind === 'undo' ? undone(state) : redone(state)
}

/** Undo and redo over a body that its owner keeps: what the owner changes by itself is one step more. */
function useHistory(body: Body, onChange: (body: Body, pointer: string) => void) {
  const [state, dispatch] = useReducer(step, body, undoable)
  const current = state.present === body ? state : { ...changed(state, body), topic: undefined }
  const act = (action: Step) => {
    if (current !== state) dispatch({ kind: 'change', body, topic: undefined })
    dispatch(action)
    onChange(step(current, action).present, '')
  }
  return {
    change: (next: Body, topic?: string) => act({ kind: 'change', body: next, topic }),
    undo: current.past.length > 0 ? () => act({ kind: 'undo' }) : undefined,
    redo: current.future.length > 0 ? () => act({ kind: 'redo' }) : undefined,
  }
}

function HistoryButtons({ undo, redo }: { undo: (() => void) | undefined; redo: (() => void) | undefined }) {
  useShortcuts([
    { keys: 'mod+z', label: 'Undo', group: 'Records', run: () => undo?.() },
    { keys: 'mod+y', label: 'Redo', group: 'Records', run: () => redo?.() },
  ])
  return (
    <span className={classes.undo}>
      <ActionIcon variant="transparent" color="gray" size="md" aria-label="Undo" disabled={!undo} onClick={undo}>
        <IconArrowBackUp size={18} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="transparent" color="gray" size="md" aria-label="Redo" disabled={!redo} onClick={redo}>
        <IconArrowForwardUp size={18} aria-hidden />
      </ActionIcon>
    </span>
  )
}

const serverIssues = (refusal: Refusal | undefined) =>
  issuesOf(
    (refusal?.issues ?? [])
      .filter(({ field }) => field.startsWith('/fields'))
      .map(({ field, message }) => ({ field: field.slice('/fields'.length), message })),
  )

/** Designs a product type: its fields on one side, the form that they make on the other. */
export function Designer({ screen, formId, body, refusal, readonly = false, onChange, onSave }: DesignerProps) {
  const { change, undo, redo } = useHistory(body, onChange)
  const schema = useMemo(() => basicsSchema(screen.create ?? {}), [screen.create])
  const design = useMemo(() => designOf(body), [body])
  const shown = useDeferredValue(design)
  const own = useMemo(() => checked(design.fields ?? []), [design.fields])
  const told = serverIssues(refusal)
  const issues = issuesOf([...own.all, ...told.all])
  const setFields = (fields: FieldDefinition[], topic?: string) => change(withFields(body, fields), topic)
  const save = (basics: unknown) => {
    if (isRecord(basics) && own.all.length === 0) onSave({ ...body, ...basics })
  }
  const elsewhere = (refusal?.issues ?? []).filter(({ field }) => field.startsWith('/schema'))
  return (
    <div className={classes.panes}>
      <div className={classes.pane}>
        <Form
          formId={formId}
          schema={schema}
          formData={basicsOf(body)}
          onChange={(next, pointer) => {
            if (!isRecord(next)) return
            // What the form fills in by itself is nobody's change, so there is nothing to undo.
            if (pointer === undefined) onChange({ ...body, ...next }, undefined)
            else change({ ...body, ...next }, `basics ${pointer}`)
          }}
          onSubmit={save}
          {...(refusal ? { serverErrors: refusal.issues } : {})}
          readonly={readonly}
        />
        {elsewhere.length > 0 && (
          <Alert color="red" role="alert" title="The schema is not sound">
            {elsewhere.map(({ field, message }) => (
              <p key={`${field} ${message}`}>
                {message} <code>{field}</code>
              </p>
            ))}
          </Alert>
        )}
        <Tabs defaultValue={design.fields ? 'fields' : 'json'} keepMounted={false} className={classes.tabs ?? ''}>
          {!readonly && <HistoryButtons undo={undo} redo={redo} />}
          <Tabs.List mb="md">
            <Tabs.Tab value="fields">Fields</Tabs.Tab>
            <Tabs.Tab value="json">JSON</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="fields">
            <section aria-label="Fields">
              {issues.at('') && <p className={classes.issue}>{issues.at('')}</p>}
              {design.fields ? (
                <fieldset disabled={readonly} className={classes.set}>
                  <FieldList label="Fields" fields={design.fields} pointer="" issues={issues} onChange={setFields} />
                </fieldset>
              ) : (
                <p>This schema says more than a list of fields can. Change it under JSON.</p>
              )}
            </section>
          </Tabs.Panel>
          <Tabs.Panel value="json">
            <JsonTab schema={design.schema} onChange={(next) => change(withSchema(body, next), 'json')} />
          </Tabs.Panel>
        </Tabs>
      </div>
      <div className={classes.preview}>
        <LiveForm schema={shown.schema} uiConfig={shown.uiConfig} />
      </div>
    </div>
  )
}
