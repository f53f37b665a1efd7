import { answering } from '@/lib/api/answer'
import { NotFoundError } from '@/lib/domain/errors'

/** Whatever no other route answers. */
const handle = (): Promise<Response> =>
  answering(async () => {
    throw new NotFoundError('There is nothing at this address.')
  })

export { handle as DELETE, handle as GET, handle as PATCH, handle as POST, handle as PUT }
