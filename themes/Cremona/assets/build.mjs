// Makes what the pages need – one style sheet, the fonts, the tab's icon, the picture for other sites, the scripts – in the folder given as the argument. Each name
// holds a fingerprint of the bytes. Two builds at once take turns; files of the same name are the same, so none is rewritten.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const theme = dirname(dirname(fileURLToPath(import.meta.url)))
const out = resolve(process.argv[2])
const lock = join(theme, 'obj', 'assets.lock')
const installed = join(theme, 'node_modules', '.installed')
const bootstrap = join(theme, 'node_modules', 'bootstrap-italia')
// Bootstrap Italia's own families, in the files that part western letters from the rest.
const fonts = { 'titillium-web-400': 'normal', 'titillium-web-600': 'normal', 'lora-400': 'normal', 'lora-400-italic': 'italic', 'roboto-mono-400': 'normal' }
const letters = ['latin', 'latin-ext']

const hash = (bytes) => createHash('sha256').update(bytes).digest('hex')

function fontFile(name, style, one) {
  const [, family, weight] = /^(.*)-(\d+)/.exec(name)
  return join(theme, 'node_modules', '@fontsource', family, 'files', `${family}-${one}-${weight}-${style}.woff2`)
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

function takeLock() {
  mkdirSync(dirname(lock), { recursive: true })
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      const owner = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0
      if (owner > 0 && !isAlive(owner)) rmSync(lock, { force: true })
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
    }
  }
}

function install() {
  const wanted = hash(readFileSync(join(theme, 'package-lock.json')))
  if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) return
  const { status } = spawnSync('npm ci --ignore-scripts --loglevel=error', { cwd: theme, shell: true, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error('npm ci non è riuscito: serve la rete la prima volta, o quando cambia package-lock.json')
  writeFileSync(installed, wanted)
}

async function styles(fontNames) {
  const sass = await import('sass')
  const { PurgeCSS } = await import('purgecss')
  const compiled = sass.compile(join(theme, 'assets', 'theme.scss'), {
    loadPaths: [join(bootstrap, 'src', 'scss')],
    style: 'compressed',
    quietDeps: true,
    silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'if-function'],
    logger: sass.Logger.silent,
  })
  const [pruned] = await new PurgeCSS().purge({
    content: [join(theme, 'Views', '**', '*.cshtml'), join(theme, '*.cs'), join(theme, 'assets', 'elements.html'), join(theme, 'assets', 'search.js'), join(theme, 'assets', 'table-tools.js'), join(theme, 'assets', 'list-tools.js')],
    css: [{ raw: compiled.css }],
    variables: true,
    keyframes: true,
    safelist: { variables: [/^--c-/] },
    // A value of a meta element, and no class.
    blocklist: ['dark'],
  })
  const version = JSON.parse(readFileSync(join(bootstrap, 'package.json'), 'utf8')).version
  const css = `${await lean(pruned.css)}body{--bootstrap-italia-version:"${version}"}\n`.replace(/^\uFEFF/, '')
  const ranges = JSON.parse(readFileSync(join(theme, 'node_modules', '@fontsource', 'lora', 'unicode.json'), 'utf8'))
  const ranged = letters.toReversed().reduce((text, one) => text.replaceAll(`unicode-range:${one}`, `unicode-range:${ranges[one]}`), css)
  return Object.entries(fontNames).reduce((text, [plain, marked]) => text.replaceAll(`${plain}.woff2`, marked), ranged)
}

// Headings by class but one, fields for days and groups of fields; parts of the header and the footer that stand elsewhere here, or nowhere. PurgeCSS
// keeps them: it takes a name for a class where it is an element, takes the parts of a selector one by one, and rules without a name for used.
const onNoPage =
  /\.h[1-46]\b|^(?:\[list\]|::-webkit-datetime-edit|legend|output)|footer\S* \.it-brand|slim-wrapper-content a \.icon|active (?:a|i)\b|center-content-wrapper \.it-search/

async function lean(css) {
  const { parse } = await import('postcss')
  const root = parse(css)
  root.walkComments((comment) => comment.remove())
  root.walkDecls(/^--/, (declaration) => {
    declaration.raws.between = ':'
  })
  root.walkRules((rule) => {
    const used = rule.selectors.filter((selector) => !onNoPage.test(selector))
    if (used.length === 0) rule.remove()
    else if (used.length < rule.selectors.length) rule.selectors = used
  })
  overrule(root)
  return root.toString()
}

// Removes what is never seen: a declaration of a rule whose selectors all have the same property again in a later rule for every screen.
function overrule(root) {
  const rules = []
  root.walkRules((rule) => void rules.push(rule))
  const later = new Set()
  for (const rule of rules.reverse()) {
    const own = rule.nodes.filter((node) => node.type === 'decl')
    for (const one of own) {
      if (!one.important && rule.selectors.every((selector) => later.has(`${selector} ${one.prop}`))) one.remove()
    }
    if (rule.parent === root) for (const { prop } of own) for (const selector of rule.selectors) later.add(`${selector} ${prop}`)
  }
  for (let at of rules) {
    while (at !== root && at.nodes.length === 0) {
      const { parent } = at
      at.remove()
      at = parent
    }
  }
  root.walkAtRules('media', (at) => void (at.nodes.length === 0 && at.remove()))
}

// The search's library with its licence, and our own scripts; comments stay in the sources.
async function scripts() {
  const { minify } = await import('terser')
  const library = join(theme, 'node_modules', 'minisearch')
  const { version } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8'))
  const licence = `/*!\nMiniSearch ${version}\n${readFileSync(join(library, 'LICENSE.txt'), 'utf8').trim()}\n*/\n`
  const own = ['search-words', 'search-engine', 'search'].map((name) => readFileSync(join(theme, 'assets', `${name}.js`), 'utf8')).join(';\n')
  const tables = readFileSync(join(theme, 'assets', 'table-tools.js'), 'utf8')
  const lists = readFileSync(join(theme, 'assets', 'list-tools.js'), 'utf8')
  const small = async (source) => `${(await minify(source, { format: { comments: false } })).code}\n`
  return { minisearch: licence + (await small(readFileSync(join(library, 'dist', 'umd', 'index.js'), 'utf8'))), search: await small(own), tables: await small(tables), lists: await small(lists) }
}

// What other sites show beside a link to a page: they take no SVG.
async function picture() {
  const { Resvg, initWasm } = await import('@resvg/resvg-wasm')
  await initWasm(readFileSync(join(theme, 'node_modules', '@resvg', 'resvg-wasm', 'index_bg.wasm')))
  const fontBuffers = ['600', '700'].map((weight) => readFileSync(join(bootstrap, 'dist', 'fonts', 'Titillium_Web', `titillium-web-v10-latin-ext_latin-${weight}.ttf`)))
  return new Resvg(readFileSync(join(theme, 'assets', 'social.svg'), 'utf8'), { font: { fontBuffers, defaultFontFamily: 'Titillium Web' } }).render().asPng()
}

function write(files) {
  mkdirSync(out, { recursive: true })
  for (const old of readdirSync(out)) if (!(old in files)) rmSync(join(out, old))
  for (const [name, bytes] of Object.entries(files)) if (!existsSync(join(out, name))) writeFileSync(join(out, name), bytes)
}

takeLock()
try {
  install()
  const files = {}
  const add = (name, extension, bytes) => {
    const marked = `${name}.${hash(bytes).slice(0, 10)}.${extension}`
    files[marked] = bytes
    return marked
  }
  const names = {}
  for (const [name, style] of Object.entries(fonts)) for (const one of letters) names[`${name}-${one}`] = add(`${name}-${one}`, 'woff2', readFileSync(fontFile(name, style, one)))
  add('favicon', 'svg', readFileSync(join(theme, 'assets', 'favicon.svg')))
  add('social', 'png', Buffer.from(await picture()))
  add('cremona', 'css', Buffer.from(await styles(names)))
  for (const [name, text] of Object.entries(await scripts())) add(name, 'js', Buffer.from(text))
  write(files)
} finally {
  rmSync(lock, { force: true })
}
