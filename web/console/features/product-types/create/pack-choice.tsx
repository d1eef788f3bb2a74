import { Radio } from '@mantine/core'
import { compileFields, uiSchemaOf } from '@mtc/openapi/product-schema'
import { STARTER_PACKS, type StarterPack } from '@mtc/openapi/product-schema/packs'
import { useMemo } from 'react'
import { Form } from '../../../screens/record/form.tsx'
import { samplesOf } from '../preview/samples.ts'
import classes from './create.module.css'

interface PackChoiceProps {
  chosen: StarterPack | undefined
  onChoose: (pack: StarterPack) => void
}

/** The starter packs, and the form of the one that is chosen. */
export function PackChoice({ chosen, onChoose }: PackChoiceProps) {
  return (
    <div className={classes.packs}>
      <Radio.Group
        aria-label="Starter pack"
        value={chosen?.slug ?? ''}
        onChange={(slug) => {
          const pack = STARTER_PACKS.find((one) => one.slug === slug)
          if (pack) onChoose(pack)
        }}
      >
        <div className={classes.packList}>
          {STARTER_PACKS.map(({ slug, name, description }) => (
            <Radio.Card key={slug} value={slug} className={classes.pack ?? ''} aria-label={name}>
              <span className={classes.packName}>{name}</span>
              <span className={classes.because}>{description}</span>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      {chosen && <PackPreview key={chosen.slug} pack={chosen} />}
    </div>
  )
}

function PackPreview({ pack }: { pack: StarterPack }) {
  const schema = useMemo(() => compileFields(pack.fields), [pack])
  const data = useMemo(() => samplesOf(schema), [schema])
  return (
    <section aria-label={`The form of ${pack.name}`} className={classes.packPreview}>
      <Form
        formId="pack-preview"
        schema={schema}
        uiSchema={uiSchemaOf(pack.uiConfig)}
        formData={data}
        onSubmit={() => undefined}
        readonly
      />
    </section>
  )
}
