const numbered = (names: readonly string[]) => names.map((label, index) => ({ value: String(index + 1), label }))

/** ISO weekdays: 1 Monday … 7 Sunday. */
export const weekdayOptions = numbered(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])

export const monthOptions = numbered([
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
])
