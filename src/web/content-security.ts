/**
 * What a page of ours may load, sent with every response. Only script files of this site run, and they talk to this site
 * alone; nothing inline counts. `data:` images are the small icons inside the design system's style sheet.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')
