import { demoId } from '@mtc/openapi'
import type { TestApi } from '../../../testing/start-api.ts'

type Call = Awaited<ReturnType<TestApi['as']>>
const COMPONENT = demoId('system', 'component')

/** Makes the rows of pages for somebody who may, and looks at them. */
export function pagesOf(call: Call, tenant = 'alpha') {
  const create = async (path: string, body: object): Promise<string> => {
    const answer = await call('POST', `/${tenant}/admin/ui/${path}`, { body })
    if (answer.status !== 201) throw new Error(`${path} was not made: ${JSON.stringify(answer.body)}`)
    return answer.body.data.id
  }
  const must = async (method: string, path: string, body: object, headers: Record<string, string> = {}) => {
    const answer = await call(method, `/${tenant}/admin/ui/${path}`, { body, headers })
    if (answer.status !== 200) throw new Error(`${path} was refused: ${JSON.stringify(answer.body)}`)
    return answer.body.data
  }
  return {
    create,
    /** One edit of a page's draft. */
    async edit(template: string, operation: object) {
      const path = `/${tenant}/admin/ui/templates/${template}/draft`
      const { draftId, sequence, baseRevision } = (await call('GET', path)).body.data
      const patches = [
        { id: demoId(tenant, `patch-${template}`, sequence + 1), label: 'Edited', operations: [operation] },
      ]
      const known = { draftId, sequence, baseRevision, editorId: demoId(tenant, 'editor'), place: null }
      await must('POST', `templates/${template}/draft/sync`, { ...known, patches })
    },
    publish: (template: string) => must('POST', `templates/${template}/publish`, { message: '' }, { 'if-match': '*' }),
    change: (path: string, id: string, body: object) =>
      call('PATCH', `/${tenant}/admin/ui/${path}/${id}`, { body, headers: { 'if-match': '*' } }),
    remove: (path: string, id: string) =>
      call('DELETE', `/${tenant}/admin/ui/${path}/${id}`, { headers: { 'if-match': '*' } }),
    template: (page: string, more: object = {}) =>
      create('templates', { page, name: page, layoutId: demoId('system', 'layout'), ...more }),
    widget: (page: string, more: object = {}) =>
      create('widgets', {
        componentId: COMPONENT,
        page,
        region: 'main',
        grid: { lg: { x: 0, y: 0, w: 4, h: 2 } },
        ...more,
      }),
  }
}
