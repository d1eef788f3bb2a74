/** A state of a draft: which draft, and how many patches of it. */
export interface DraftState {
  draftId: string | null
  sequence: number
}

/** The ETag of a draft's state: what discarding and publishing send as If-Match, so that nobody's later edit goes with it. */
export const draftTag = ({ draftId, sequence }: DraftState): string => `"d${sequence}-${draftId ?? 'none'}"`
