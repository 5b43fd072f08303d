export { COVERAGE_BASES, isCoverageBase, mayBeRanked, type CoverageBase } from '../units/coverage-base.ts'
