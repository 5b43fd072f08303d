/**
 * What a page of ours may load, sent with every response. No script runs and no inline style counts; `data:` images are
 * the small icons inside the design system's style sheet.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')
