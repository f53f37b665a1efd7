import type { SegmentCustomersAnswer } from '../contracts/segment-customers'
import { segmentBySlug } from '../domain/segment'
import type { ChartTable } from './chart-table'

/** Customers with their scores as rows of a file, to write to. */
export const segmentCustomersTable = (rows: SegmentCustomersAnswer['rows'], monetary: 'net' | 'gross'): ChartTable => ({
  columns: [
    { key: 'customer', title: 'Customer', unit: 'text', person: true },
    { key: 'name', title: 'Name', unit: 'text', person: true },
    { key: 'email', title: 'E-mail', unit: 'text', person: true },
    { key: 'country', title: 'Country', unit: 'text' },
    { key: 'segment', title: 'Segment', unit: 'text' },
    { key: 'r', title: 'R score', unit: 'count' },
    { key: 'f', title: 'F score', unit: 'count' },
    { key: 'm', title: 'M score', unit: 'count' },
    { key: 'recencyDays', title: 'Days since last order', unit: 'count' },
    { key: 'orders', title: 'Orders', unit: 'count' },
    { key: 'monetary', title: monetary === 'net' ? 'Spent, returns taken off' : 'Spent', unit: 'money' },
    { key: 'firstOrder', title: 'First order', unit: 'day' },
    { key: 'lastOrder', title: 'Last order', unit: 'day' },
  ],
  rows: rows.map(({ segment, ...row }) => ({ ...row, segment: segmentBySlug(segment).name })),
})
