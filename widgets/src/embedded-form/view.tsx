import { useEffect, useRef, useState } from 'react'
import type { ViewProps } from '../view.ts'
import { embeddedForm } from './manifest.ts'
import classes from './view.module.css'

interface Made {
  id: string
  name: string
}

/** A short form; the host draws and sends it. What was made is said, with the way to it and to the next. */
export default function EmbeddedFormView({ props, context }: ViewProps) {
  const { resource, noun, text, productTypeId, fields, submitLabel } = embeddedForm.read(props)
  const { RecordForm, hrefOf, Link = 'a' } = context
  const [made, setMade] = useState<Made>()
  const done = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The button that was pressed is gone with its form.
    if (made) done.current?.focus({ preventScroll: true })
  }, [made])
  const needsType = resource === 'products' && productTypeId === undefined
  const mayMake = hrefOf?.({ to: 'new', resource }) !== undefined
  if (needsType) return <p className={classes.note}>Choose the type of product that this form makes.</p>
  if (!RecordForm) return <Likeness text={text} submitLabel={submitLabel} />
  if (!mayMake) return <p className={classes.note}>Your role does not allow you to make a {noun}.</p>
  const href = made && hrefOf?.({ to: 'record', resource, id: made.id })
  return (
    <div className={classes.form}>
      {text && <p className={classes.text}>{text}</p>}
      {made && (
        <div ref={done} className={classes.done} role="status" tabIndex={-1}>
          <p>{href ? <Link href={href}>{made.name}</Link> : made.name} was made.</p>
        </div>
      )}
      <RecordForm
        // An empty form for the next one.
        key={made?.id ?? ''}
        {...{ resource, fields, submitLabel, productTypeId }}
        onCreated={setMade}
      />
    </div>
  )
}

/** What the form looks like, where nothing can be made. */
function Likeness({ text, submitLabel }: { text: string; submitLabel: string }) {
  return (
    <div className={classes.form}>
      {text && <p className={classes.text}>{text}</p>}
      <div className={classes.likeness} aria-hidden>
        <span />
        <span />
        <span />
      </div>
      <p className={classes.button}>{submitLabel}</p>
    </div>
  )
}
