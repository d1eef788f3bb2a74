import { setMember } from '../edits/set.ts'
import { useDesigner } from '../shell/designer-context.ts'
import type { SetMember } from './setting.ts'

/** Changes the members of one field of the design. */
export function useField(id: string): { set: SetMember } {
  const { design, act } = useDesigner()
  return { set: (member, value) => void act(setMember(design, id, member, value)) }
}
