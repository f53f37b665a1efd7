import { defineRoute } from '@/lib/api/define-route'
import { categoryTreeQuery, categoryTreeResponse } from '@/lib/contracts/category-tree'
import { categoryTree } from '@/lib/queries/category-tree'

export const GET = defineRoute({
  permission: 'analytics.read',
  summary: 'The parts of a category, what each sells and how it changed',
  query: categoryTreeQuery,
  response: categoryTreeResponse,
  handler: ({ scope, workspace, query }) => categoryTree(scope, query, { business: workspace }),
})
