import { Alert, Button, Radio, SegmentedControl, Select, TextInput } from '@mantine/core'
import { AREAS, type Area, AUDIENCES, type Audience } from '@mtc/openapi/page'
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useMemo, useState } from 'react'
import { useSearch } from 'wouter'
import { FormSkeleton } from '../../../../ui/skeletons.tsx'
import { useShop } from '../../../core/place.ts'
import type { ScreenProps } from '../../../core/screen-props.ts'
import { humanized } from '../../../core/screens.ts'
import { LayoutPicture } from '../../../page/layout-picture.tsx'
import { Failed } from '../../../screens/failed.tsx'
import { CreateHeader } from '../../../screens/record/create-screen.tsx'
import { slugify } from '../../../screens/record/slug.ts'
import { oneOf } from '../inspector/one-of.ts'
import type { PageLayout } from '../model/layout.ts'
import { layoutsQuery } from '../model/queries.ts'
import { AREA_WORDS, AUDIENCE_WORDS } from '../settings/audience-words.ts'
import settings from '../settings/settings.module.css'
import { readSource } from '../transfer/read-source.ts'
import { SourceInput } from '../transfer/source-input.tsx'
import classes from './create.module.css'
import { FileReport } from './file-report.tsx'
import { PageToCopy } from './page-to-copy.tsx'
import { type Start, useMaking } from './use-making.ts'

const STARTS = ['empty', 'copy', 'file'] as const
const NOWHERE = 'nowhere'

/** Makes a page: its name, whom it is for, and what it begins from. Everything else is the builder's. */
export function CreatePageScreen({ screen }: ScreenProps) {
  const { tenant } = useShop()
  const layouts = useQuery(layoutsQuery(tenant))
  if (layouts.error && !layouts.data)
    return (
      <Failed what="The layouts could not be loaded" error={layouts.error} onRetry={() => void layouts.refetch()} />
    )
  return (
    <>
      <CreateHeader screen={screen} title="New page" />
      {layouts.data ? <NewPage layouts={layouts.data} /> : <FormSkeleton />}
    </>
  )
}

function NewPage({ layouts }: { layouts: readonly PageLayout[] }) {
  const asked = new URLSearchParams(useSearch()).get('copy')
  const [name, setName] = useState('')
  const [typed, setTyped] = useState<string>()
  const [begins, setBegins] = useState<(typeof STARTS)[number]>(asked ? 'copy' : 'empty')
  const [audience, setAudience] = useState<Audience>('console')
  const [area, setArea] = useState<Area | null>(null)
  const [layoutId, setLayoutId] = useState(layouts[0]?.id)
  const [copied, setCopied] = useState(asked ?? undefined)
  const [text, setText] = useState('')
  const [isTried, setTried] = useState(false)
  const source = useMemo(() => readSource(text), [text])
  const { fault, isMaking, make } = useMaking()
  const address = typed ?? slugify(name)
  const start = ((): Start | undefined => {
    if (begins === 'copy') return copied === undefined ? undefined : { from: 'copy', id: copied }
    if (begins === 'file') return source.is === 'json' ? { from: 'file', source: source.value } : undefined
    return layoutId === undefined ? undefined : { from: 'empty', audience, area, layoutId }
  })()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (name.trim() !== '' && slugify(address) !== '' && start) void make(name.trim(), slugify(address), start)
  }
  const read = (next: string) => {
    setText(next)
    const found = readSource(next)
    if (name === '' && found.is === 'json' && found.name !== undefined) setName(found.name)
  }
  return (
    <form className={classes.create} onSubmit={submit} noValidate>
      <div className={classes.names}>
        <TextInput
          label="Name"
          description="What people call the page"
          autoFocus
          required
          maxLength={120}
          value={name}
          error={isTried && name.trim() === '' ? 'Give the page a name' : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label="Address"
          description="Its name in web addresses"
          required
          spellCheck={false}
          maxLength={80}
          value={address}
          error={isTried && name.trim() !== '' && slugify(address) === '' ? 'Give the page an address' : undefined}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onBlur={() => setTyped(typed === undefined || slugify(typed) === '' ? undefined : slugify(typed))}
        />
      </div>
      <div className={classes.start}>
        <p className={classes.label} id="start-of-page">
          Begin with
        </p>
        <SegmentedControl
          aria-labelledby="start-of-page"
          data={[
            { value: 'empty', label: 'An empty page' },
            { value: 'copy', label: 'A copy' },
            { value: 'file', label: 'A file' },
          ]}
          value={begins}
          onChange={(next) => setBegins(oneOf(STARTS, next, 'empty'))}
        />
      </div>
      {begins === 'empty' && (
        <>
          <div className={classes.names}>
            <Select
              label="For"
              data={AUDIENCES.map((value) => ({ value, label: AUDIENCE_WORDS[value] }))}
              allowDeselect={false}
              value={audience}
              onChange={(next) => setAudience(oneOf(AUDIENCES, next, 'console'))}
            />
            {audience === 'console' && (
              <Select
                label="Offered in"
                data={[
                  { value: NOWHERE, label: 'Only at its own address' },
                  ...AREAS.map((value) => ({ value, label: AREA_WORDS[value] })),
                ]}
                allowDeselect={false}
                value={area ?? NOWHERE}
                onChange={(next) => setArea(AREAS.find((one) => one === next) ?? null)}
              />
            )}
          </div>
          <Radio.Group label="Layout" value={layoutId ?? ''} onChange={setLayoutId}>
            <div className={classes.layouts}>
              {layouts.map(({ id, name: title, regions }) => (
                <Radio.Card
                  key={id}
                  value={id}
                  className={settings.layout ?? ''}
                  aria-label={`${title}: ${regions.map((region) => humanized(region.name)).join(', ')}`}
                >
                  <LayoutPicture regions={regions} />
                  <span>{title}</span>
                </Radio.Card>
              ))}
            </div>
          </Radio.Group>
        </>
      )}
      {begins === 'copy' && <PageToCopy chosen={copied} isTried={isTried} onChoose={setCopied} />}
      {begins === 'file' && (
        <>
          <SourceInput text={text} source={source} onText={read} />
          {source.is === 'json' && <FileReport source={source.value} name={name.trim()} page={slugify(address)} />}
          {isTried && source.is === 'nothing' && (
            <Alert color="red" role="alert">
              Choose a file, or paste one.
            </Alert>
          )}
        </>
      )}
      {fault && (
        <Alert color="red" role="alert" title="It was not made">
          {fault}
        </Alert>
      )}
      <div>
        <Button type="submit" loading={isMaking}>
          Create page
        </Button>
      </div>
    </form>
  )
}
