// @vitest-environment happy-dom

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { MantineProvider } from '@mantine/core'
import { isRecord } from '@mtc/openapi/json'
import { createValidator, type JsonSchema, sampleData } from '@mtc/openapi/product-schema'
import { importJsonSchema } from '@mtc/openapi/product-schema/imports'
import { act, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { SchemaForm } from './schema-form.tsx'

/** Form schemas that nobody here wrote; they stay where they are, beside the checkout, and need not be there. */
const forms = join(process.env.SAMPLES_DIR ?? join(import.meta.dirname, '../../../../shared/samples'), 'form-schemas')

const readJson = (...path: string[]): unknown => JSON.parse(readFileSync(join(forms, ...path), 'utf8'))

interface Sample {
  name: string
  schema: unknown
  uiSchema: Record<string, unknown>
  /** Data that comes with it. */
  data: unknown[]
}

function samples(): Sample[] {
  if (!existsSync(forms)) return []
  return readdirSync(forms).map((name): Sample => {
    if (statSync(join(forms, name)).isDirectory()) {
      const valid = readdirSync(join(forms, name)).filter((file) => file.startsWith('valid'))
      return {
        name,
        schema: readJson(name, 'schema.json'),
        uiSchema: {},
        data: valid.map((file) => readJson(name, file)),
      }
    }
    const given = readJson(name)
    return isRecord(given) && 'formData' in given
      ? { name, schema: given.schema, uiSchema: isRecord(given.uiSchema) ? given.uiSchema : {}, data: [given.formData] }
      : { name, schema: given, uiSchema: {}, data: [] }
  })
}

let root: Root
let host: HTMLElement

beforeEach(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)
  // What grows with its text asks the fonts, which this document has none of.
  if (!document.fonts) Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true })
  host = document.body.appendChild(document.createElement('div'))
  root = createRoot(host)
})

afterEach(async () => {
  await act(() => root.unmount())
  host.remove()
})

/** Opens a form on data and saves it untouched; undefined when the form refuses. */
async function savedFrom(schema: JsonSchema, uiSchema: Record<string, unknown>, data: unknown): Promise<unknown> {
  let saved: unknown
  function Screen() {
    const [value, setValue] = useState(data)
    return (
      <SchemaForm
        formId="f"
        schema={schema}
        uiSchema={uiSchema}
        formData={value}
        onChange={setValue}
        onSubmit={(sent) => {
          saved = sent
        }}
      />
    )
  }
  const page = (key: string) => (
    <MantineProvider env="test">
      <Screen key={key} />
    </MantineProvider>
  )
  await act(() => root.render(page(String(Math.random()))))
  await act(() => document.querySelector('form')?.requestSubmit())
  return saved
}

const all = samples()

describe('forms that nobody here designed', () => {
  it('are beside the checkout', ({ skip }) => {
    skip(all.length === 0, `There are none in ${forms}; SAMPLES_DIR says where else to look`)
  })
  it.each(all)('$name is drawn, filled, saved, and reads back equal', async ({ schema, uiSchema, data }) => {
    const imported = importJsonSchema(schema).schema
    const validate = createValidator(imported)
    const filled = [sampleData(imported), ...data].filter((one) => validate(one).length === 0)
    expect(filled.length).toBeGreaterThan(0)
    for (const one of filled) {
      const saved = await savedFrom(imported, uiSchema, one)
      expect(host.querySelector('[role=alert]')?.textContent).toBeUndefined()
      expect(host.querySelectorAll('input, textarea, button').length).toBeGreaterThan(0)
      expect(saved).toMatchObject(Object(one))
      expect(validate(saved)).toEqual([])
      expect(await savedFrom(imported, uiSchema, saved)).toEqual(saved)
    }
  })
})
