import { defineRoute } from '@/lib/api/define-route'
import { peopleResponse } from '@/lib/contracts/people'
import { peopleOf } from '@/lib/records/people'

export const GET = defineRoute({
  permission: 'people.manage',
  summary: 'Everyone with a place in the workspace',
  response: peopleResponse,
  handler: ({ workspace, person }) => peopleOf({ workspaceId: workspace.id, userId: person.userId }),
})
