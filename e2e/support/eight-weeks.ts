const header = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country'
const firstDay = Date.UTC(2011, 9, 3)

/** A name as a malicious or careless file may carry it. */
export const HOSTILE_NAME = '<script>alert(1)</script> & "lamp"'

export const OTHER_CUSTOMER = '12348'

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

function linesOf(day: number): string[] {
  const date = new Date(firstDay + day * 86_400_000)
  const written = `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`
  const number = String(day).padStart(4, '0')
  const lines = [`70${number},85123A,WHITE HEART,2,${written} 10:15,2.55,12347,United Kingdom`]
  if (day % 2 === 0)
    lines.push(
      `71${number},22423,CAKE STAND,1,${written} 14:40,12.75,${OTHER_CUSTOMER},France`,
      `71${number},POST,POSTAGE,1,${written} 14:40,18,${OTHER_CUSTOMER},France`,
    )
  if (day % 7 === 0) lines.push(`73${number},84029G,${quoted(HOSTILE_NAME)},3,${written} 16:05,1.25,,EIRE`)
  if (day === 55) lines.push(`C740000,85123A,WHITE HEART,-1,${written} 17:00,2.55,12347,United Kingdom`)
  return lines
}

/**
 * Eight weeks of a gift shop, Monday 3 October to Sunday 27 November 2011: customer 12347 buys for 5.10 every day,
 * 12348 from France for 30.75 every second, a guest for 3.75 every seventh; one cancellation of 2.55 on the last.
 */
export const eightWeeks = (): string =>
  [header, ...Array.from({ length: 56 }, (_, day) => linesOf(day)).flat(), ''].join('\r\n')
