import { Tabs, VisuallyHidden } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { fieldPointer, isWithin, toPointer } from '../pointer.ts'
import { useReveal } from '../reveal.ts'
import { useFormEnvironment, useShownErrors } from '../services.ts'
import classes from './templates.module.css'

interface FormTab {
  title: string
  /** The names of the fields on it. */
  fields: readonly string[]
  content: ReactNode
}

/** Leaves of a form too long for one page, each saying how much on it needs attention. A leaf once seen stays as it is. */
export function FormTabs({ id, tabs }: { id: string; tabs: readonly FormTab[] }) {
  const { formId } = useFormEnvironment()
  const errors = useShownErrors()
  const [asked, setAsked] = useState('')
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set())
  const current = tabs.find(({ title }) => title === asked) ?? tabs[0]
  const at = fieldPointer(formId, id)
  const holds = ({ fields }: FormTab, pointer: string) =>
    fields.some((name) => isWithin(pointer, `${at}${toPointer([name])}`))
  const open = (title: string) => {
    setAsked(title)
    setSeen((before) => new Set([...before, title, ...(current ? [current.title] : [])]))
  }
  useReveal(formId, (pointer) => {
    const tab = tabs.find((one) => holds(one, pointer))
    if (tab) open(tab.title)
  })
  if (!current) return null
  return (
    <Tabs value={current.title} onChange={(title) => title !== null && open(title)} className={classes.tabs ?? ''}>
      <Tabs.List>
        {tabs.map((tab) => {
          const count = errors.filter(({ field }) => holds(tab, field)).length
          return (
            <Tabs.Tab key={tab.title} value={tab.title}>
              {tab.title}
              {count > 0 && (
                <span className={classes.tabErrors}>
                  <VisuallyHidden>, needs attention: </VisuallyHidden>
                  {count}
                </span>
              )}
            </Tabs.Tab>
          )
        })}
      </Tabs.List>
      {tabs.map(({ title, content }) => (
        <Tabs.Panel key={title} value={title} className={classes.tabPanel ?? ''} hidden={title !== current.title}>
          {(title === current.title || seen.has(title)) && content}
        </Tabs.Panel>
      ))}
    </Tabs>
  )
}
