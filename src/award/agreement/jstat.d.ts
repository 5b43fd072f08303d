/** The part of the library that `distributions.ts` asks; it comes without types. */
declare module 'jstat' {
  type Distribution<Parameters extends readonly number[]> = {
    /** The share of cases up to x. */
    cdf(x: number, ...parameters: Parameters): number
    /** The value that this share of cases does not pass. */
    inv(share: number, ...parameters: Parameters): number
  }
  const jstat: {
    readonly beta: Distribution<readonly [alpha: number, beta: number]>
    readonly centralF: Distribution<readonly [above: number, below: number]>
    readonly chisquare: Distribution<readonly [freedom: number]>
    readonly studentt: Distribution<readonly [freedom: number]>
  }
  export default jstat
}
