import { useState } from 'react'
import { type UploadedFile, useFormEnvironment } from './services.ts'

/** Uploads for one field: how many are under way, what went wrong last, and how to start some. */
export function useUpload() {
  const { services } = useFormEnvironment()
  const [uploads, setUploads] = useState(0)
  const [failure, setFailure] = useState<string>()

  const upload = async (files: File[], onDone: (file: UploadedFile) => void) => {
    setFailure(undefined)
    if (!services) throw new Error('This form has a field for files: give <SchemaForm> its services.')
    for (const file of files) {
      setUploads((count) => count + 1)
      try {
        onDone(await services.upload(file))
      } catch (fault) {
        const reason = fault instanceof Error ? fault.message : 'the upload broke off'
        setFailure(`${file.name} was not uploaded: ${reason}`)
      } finally {
        setUploads((count) => count - 1)
      }
    }
  }
  return { uploads, failure, upload }
}
