/** So many of the highest orders of a bucket can be asked for. */
export const MOST_HIGHEST_ORDERS = 10

/** So many of each day are kept ready, for more all orders are ranked: one is what is asked for almost always. */
export const HIGHEST_ORDERS_OF_DAY = 3
