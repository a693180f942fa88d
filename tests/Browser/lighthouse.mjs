// Asks Lighthouse about pages, on a phone: node lighthouse.mjs CHROMIUM FLAGS CATEGORIES RUNS SKIPPED-AUDIT ADDRESS… One line of JSON a page: the median score of
// each category, and what failed.
import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'

const [chromium, flags, categories, runs, skipped, ...addresses] = process.argv.slice(2)
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

const chrome = await launch({ chromePath: chromium, chromeFlags: ['--headless', ...flags.split(' ')], logLevel: 'silent' })
try {
  for (const address of addresses) {
    const results = []
    // Where more than half of the runs are perfect, the others cannot change the median.
    const isPerfect = (lhr) => Object.values(lhr.categories).every((one) => one.score === 1)
    for (let run = 0; run < Number(runs) && results.filter(isPerfect).length <= Number(runs) / 2; run++) {
      const { lhr } = await lighthouse(address, { port: chrome.port, output: 'json', logLevel: 'silent', onlyCategories: categories.split(','), skipAudits: skipped ? [skipped] : null })
      results.push(lhr)
    }
    const scores = Object.fromEntries(categories.split(',').map((name) => [name, Math.round(100 * median(results.map((lhr) => lhr.categories[name].score ?? 0)))]))
    const inCategories = new Set(results.flatMap((lhr) => Object.values(lhr.categories).flatMap((one) => one.auditRefs.filter((ref) => ref.weight > 0).map((ref) => ref.id))))
    const failed = [...new Set(results.flatMap((lhr) => Object.values(lhr.audits).filter((one) => inCategories.has(one.id) && one.score !== null && one.score < 0.9).map((one) => `${one.id}: ${one.title} ${one.displayValue ?? ''} ${JSON.stringify(one.details?.items?.slice(0, 2) ?? '').slice(0, 300)}`)))]
    const errors = results.map((lhr) => lhr.runtimeError?.message).filter(Boolean)
    console.log(JSON.stringify({ address, scores, failed: [...errors, ...failed] }))
  }
} finally {
  await chrome.kill()
}
