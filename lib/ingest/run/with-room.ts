type Numbers = Float64Array<ArrayBuffer> | Int32Array<ArrayBuffer>

/** These numbers, in room for so many; if there is too little, copied into twice as much or more. */
export function withRoom(numbers: Float64Array<ArrayBuffer>, room: number): Float64Array<ArrayBuffer>
export function withRoom(numbers: Int32Array<ArrayBuffer>, room: number): Int32Array<ArrayBuffer>
export function withRoom(numbers: Numbers, room: number): Numbers {
  if (room <= numbers.length) return numbers
  const length = Math.max(numbers.length * 2, room)
  const grown = numbers instanceof Int32Array ? new Int32Array(length) : new Float64Array(length)
  grown.set(numbers)
  return grown
}
