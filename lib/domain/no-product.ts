/** The number of the product of a file that names none: its lines give way to those of a file that does. */
export const NO_PRODUCT = 'unspecified'
