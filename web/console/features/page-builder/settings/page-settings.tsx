import { Select, Switch, TextInput } from '@mantine/core'
import { AREAS, AUDIENCES, type PageContent } from '@mtc/openapi/page'
import { useQuery } from '@tanstack/react-query'
import { CountInput } from '../../../../ui/count-input.tsx'
import { useShop } from '../../../core/place.ts'
import { listQuery, nameOf } from '../../../core/queries.ts'
import { screenOf } from '../../../core/screens.ts'
import { slugify } from '../../../screens/record/slug.ts'
import classes from '../inspector/inspector.module.css'
import { oneOf } from '../inspector/one-of.ts'
import { RulesEditor } from '../inspector/visibility/rules-editor.tsx'
import { Seers } from '../inspector/visibility/seers.tsx'
import { whoSees } from '../inspector/visibility/who-sees.ts'
import type { Builder } from '../model/builder.ts'
import { AREA_WORDS, AUDIENCE_WORDS } from './audience-words.ts'
import { GridOverrides } from './grid-overrides.tsx'
import { LayoutChoice } from './layout-choice.tsx'
import { Variables } from './variables.tsx'

const NOWHERE = 'nowhere'
const DEFAULT_THEME = 'default'

/** What is true of the page as a whole: what it is called, whom it is for, what it is laid out on, who may open it. */
export function PageSettings({ builder }: { builder: Builder }) {
  const { content, canEdit } = builder
  const faultAt = (pointer: string) => builder.faults.find((fault) => fault.pointer === pointer)?.message
  const set = <K extends keyof PageContent>(name: K, value: PageContent[K], label: string) =>
    builder.change(label, (page) => ({ ...page, [name]: value }), `page ${name}`)
  const isCopy = content.systemRevision !== null
  return (
    <div className={classes.stack}>
      <h2 className={classes.title}>Page</h2>
      <TextInput
        size="xs"
        label="Name"
        required
        maxLength={120}
        readOnly={!canEdit}
        value={content.name}
        error={faultAt('/name')}
        onChange={(event) => set('name', event.currentTarget.value, 'Rename the page')}
      />
      <TextInput
        size="xs"
        label="Address"
        description={isCopy ? "A copy of the system's page keeps its address" : 'Its name in web addresses'}
        required
        spellCheck={false}
        maxLength={80}
        readOnly={!canEdit || isCopy}
        value={content.page}
        error={faultAt('/page')}
        onChange={(event) => set('page', event.currentTarget.value, 'Change the address')}
        onBlur={() => {
          const tidy = slugify(content.page)
          if (canEdit && !isCopy && tidy !== content.page) set('page', tidy, 'Change the address')
        }}
      />
      <Select
        size="xs"
        label="For"
        data={AUDIENCES.map((value) => ({ value, label: AUDIENCE_WORDS[value] }))}
        allowDeselect={false}
        disabled={!canEdit || isCopy}
        value={content.audience}
        error={faultAt('/audience')}
        onChange={(next) => set('audience', oneOf(AUDIENCES, next, content.audience), 'Change whom the page is for')}
      />
      {content.audience === 'console' && (
        <Select
          size="xs"
          label="Offered in"
          data={[
            { value: NOWHERE, label: 'Only at its own address' },
            ...AREAS.map((value) => ({ value, label: AREA_WORDS[value] })),
          ]}
          allowDeselect={false}
          disabled={!canEdit}
          value={content.area ?? NOWHERE}
          error={faultAt('/area')}
          onChange={(next) =>
            set('area', AREAS.find((area) => area === next) ?? null, 'Change where the page is offered')
          }
        />
      )}
      <section className={classes.group} aria-label="Looks">
        <h3 className={classes.groupTitle}>Looks</h3>
        <div className={classes.stack}>
          <LayoutChoice builder={builder} fault={faultAt('/layoutId')} />
          <Theme builder={builder} onChange={(themeId) => set('themeId', themeId, 'Change the theme')} />
          <GridOverrides builder={builder} />
        </div>
      </section>
      <Variables builder={builder} />
      <section className={classes.group} aria-label="Figures">
        <h3 className={classes.groupTitle}>Figures</h3>
        <Refresh
          builder={builder}
          onChange={(seconds) => set('refreshSeconds', seconds, 'Change how often it refreshes')}
        />
      </section>
      <section className={classes.group} aria-label="Who may open the page">
        <RulesEditor
          label="Who may open it"
          rules={content.visibilityRules}
          isReadonly={!canEdit}
          faultAt={(at) => faultAt(`/visibilityRules${at}`)}
          onChange={(rules) => set('visibilityRules', rules, 'Change who may open the page')}
        />
      </section>
      <Seers seers={whoSees(content.visibilityRules, content.audience)} />
    </div>
  )
}

function Theme({ builder, onChange }: { builder: Builder; onChange: (id: string | null) => void }) {
  const place = useShop()
  const themes = useQuery(listQuery(place, screenOf('ui/themes'), { limit: 200, count: 'none' }))
  const rows = themes.data?.rows ?? []
  const { themeId } = builder.content
  const isGone = themeId !== null && themes.isSuccess && !rows.some(({ id }) => id === themeId)
  return (
    <Select
      size="xs"
      label="Theme"
      data={[
        { value: DEFAULT_THEME, label: "The shop's own" },
        ...rows.map((row) => ({ value: row.id, label: nameOf(screenOf('ui/themes'), row) })),
      ]}
      allowDeselect={false}
      disabled={!builder.canEdit}
      value={themeId ?? DEFAULT_THEME}
      error={isGone ? 'This theme is gone: choose another' : undefined}
      onChange={(next) => onChange(next === DEFAULT_THEME ? null : next)}
    />
  )
}

const LEAST_SECONDS = 10
const USUAL_SECONDS = 60

function Refresh({ builder, onChange }: { builder: Builder; onChange: (seconds: number | null) => void }) {
  const { refreshSeconds } = builder.content
  return (
    <div className={classes.stack}>
      <Switch
        size="xs"
        label="Ask for them anew by the clock"
        description="They also follow every change in the shop"
        disabled={!builder.canEdit}
        checked={refreshSeconds !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? USUAL_SECONDS : null)}
      />
      {refreshSeconds !== null && (
        <CountInput
          size="xs"
          label="Every so many seconds"
          min={LEAST_SECONDS}
          max={86_400}
          clampBehavior="blur"
          disabled={!builder.canEdit}
          value={refreshSeconds}
          onChange={onChange}
        />
      )}
    </div>
  )
}
