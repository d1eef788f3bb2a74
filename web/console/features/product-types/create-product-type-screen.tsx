import { Alert, Button, SegmentedControl, TextInput } from '@mantine/core'
import type { StarterPack } from '@mtc/openapi/product-schema/packs'
import { type FormEvent, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { reasonOf } from '../../../ui/reason.ts'
import { FormSkeleton } from '../../../ui/skeletons.tsx'
import { recordAddress } from '../../core/addresses.ts'
import { ApiFailure } from '../../core/api-failure.ts'
import { sameJson } from '../../core/json.ts'
import { usePlace } from '../../core/place.ts'
import { useResource } from '../../core/queries.ts'
import type { ScreenProps } from '../../core/screen-props.ts'
import { Failed } from '../../screens/failed.tsx'
import type { Body } from '../../screens/record/body.ts'
import { CreateHeader, useStart } from '../../screens/record/create-screen.tsx'
import { slugify } from '../../screens/record/slug.ts'
import classes from './create/create.module.css'
import { ImportPanel, startOfImport } from './create/import-panel.tsx'
import { PackChoice } from './create/pack-choice.tsx'
import { readImport } from './create/read-import.ts'

const STARTS = [
  { value: 'blank', label: 'Blank' },
  { value: 'pack', label: 'Starter pack' },
  { value: 'import', label: 'Import' },
]

/** Why it was not made, in one sentence. */
function reasons(fault: unknown): string {
  const errors = fault instanceof ApiFailure ? fault.errors.map(({ message }) => message) : []
  return errors.length > 0 ? errors.join(' ') : reasonOf(fault)
}

/** The making of the type: the name and what it begins from become a type, and the designer opens on it. */
function useMaking(screen: ScreenProps['screen']) {
  const place = usePlace()
  const [, navigate] = useLocation()
  const { api, saved } = useResource(screen)
  const [fault, setFault] = useState<string>()
  const [isMaking, setMaking] = useState(false)
  // A second try with the same body is the same wish; another body is another one.
  const attempt = useRef<{ body: Body; key: string }>(undefined)
  const make = async (body: Body) => {
    if (!attempt.current || !sameJson(attempt.current.body, body)) attempt.current = { body, key: crypto.randomUUID() }
    setMaking(true)
    setFault(undefined)
    try {
      const answer = await api.create(body, attempt.current.key)
      saved(answer)
      navigate(recordAddress(place, screen, answer.row.id), { replace: true })
    } catch (reason) {
      setFault(reasons(reason))
      setMaking(false)
    }
  }
  return { fault, isMaking, make }
}

function NewType({ screen, copied }: ScreenProps & { copied: Body | undefined }) {
  const { fault, isMaking, make } = useMaking(screen)
  const [name, setName] = useState(typeof copied?.name === 'string' ? copied.name : '')
  const [start, setStart] = useState('blank')
  const [pack, setPack] = useState<StarterPack>()
  const [text, setText] = useState('')
  const [kinds, setKinds] = useState<Readonly<Record<string, string>>>({})
  const [isTried, setTried] = useState(false)

  const read = (next: string) => {
    setText(next)
    setKinds({})
    const found = startOfImport(readImport(next), {})
    if (name === '' && found?.name) setName(found.name)
  }
  const begin = (): Body | undefined => {
    if (copied) return copied
    if (start === 'blank') return { fields: [], uiConfig: {} }
    if (start === 'pack') return pack && { description: pack.description, fields: pack.fields, uiConfig: pack.uiConfig }
    const found = startOfImport(readImport(text), kinds)
    if (!found) return undefined
    const content = found.schema ? { schema: found.schema } : { fields: found.fields }
    return { ...content, uiConfig: {}, ...(found.description ? { description: found.description } : {}) }
  }
  const body = begin()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    const slug = slugify(name)
    if (name.trim() !== '' && body) void make({ ...body, name: name.trim(), slug: slug === '' ? 'type' : slug })
  }
  return (
    <div className={classes.create}>
      <form id="new-type" onSubmit={submit} noValidate>
        <TextInput
          label="Name"
          description="What people call this kind of product"
          data-autofocus
          autoFocus
          required
          maxLength={120}
          value={name}
          error={isTried && name.trim() === '' ? 'A product type needs a name' : undefined}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      </form>
      {!copied && (
        <div className={classes.start}>
          <p className={classes.startLabel} id="start-of-type">
            Begin with
          </p>
          <SegmentedControl aria-labelledby="start-of-type" data={STARTS} value={start} onChange={setStart} />
        </div>
      )}
      {!copied && start === 'pack' && (
        <PackChoice
          chosen={pack}
          onChoose={(next) => {
            if (name === '' || name === pack?.name) setName(next.name)
            setPack(next)
          }}
        />
      )}
      {!copied && start === 'import' && (
        <ImportPanel
          text={text}
          onText={read}
          kinds={kinds}
          onKind={(field, type) => setKinds({ ...kinds, [field]: type })}
        />
      )}
      {isTried && !body && (
        <Alert color="red" role="alert">
          {start === 'pack' ? 'Choose a starter pack.' : 'Choose a file or paste something that can be read.'}
        </Alert>
      )}
      {fault && (
        <Alert color="red" role="alert" title="It was not made">
          {fault}
        </Alert>
      )}
      <div>
        <Button type="submit" form="new-type" loading={isMaking}>
          Create product type
        </Button>
      </div>
    </div>
  )
}

/** Makes a product type: a name and what to begin from. Everything else is the designer's. */
export function CreateProductTypeScreen({ screen }: ScreenProps) {
  const { start, error, retry } = useStart(screen)
  if (error) return <Failed what="The product type to copy could not be loaded" error={error} onRetry={retry} />
  const isCopy = new URLSearchParams(location.search).has('copy')
  return (
    <>
      <CreateHeader screen={screen} />
      {start ? <NewType screen={screen} copied={isCopy ? start : undefined} /> : <FormSkeleton />}
    </>
  )
}
