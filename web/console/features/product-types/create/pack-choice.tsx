import { Radio } from '@mantine/core'
import { compileFields, uiSchemaOf } from '@mtc/openapi/product-schema'
import { useMemo } from 'react'
import { Form } from '../../../screens/record/form.tsx'
import { samplesOf } from '../preview/samples.ts'
import classes from './create.module.css'
import { STARTER_PACKS, type StarterPack } from './packs.ts'

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
        value={chosen?.id ?? ''}
        onChange={(id) => {
          const pack = STARTER_PACKS.find((one) => one.id === id)
          if (pack) onChoose(pack)
        }}
      >
        <div className={classes.packList}>
          {STARTER_PACKS.map(({ id, name, description }) => (
            <Radio.Card key={id} value={id} className={classes.pack ?? ''} aria-label={name}>
              <span className={classes.packName}>{name}</span>
              <span className={classes.because}>{description}</span>
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      {chosen && <PackPreview key={chosen.id} pack={chosen} />}
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
