// Writes licenze.txt, the notices of third-party software, from lock files: package names, licences and their texts.
//   node notices.mjs site THEME OUT                      of a theme: what visitors load, the "dependencies" of its package.json. A theme without
//                                                        that file loads nothing of others
//   node notices.mjs program THEME LOCK PACKAGES OUT     of the program: the same, and what is linked into it. The site's file does not have
//                                                        that part: the personal-data gate would refuse the addresses of its authors
//   node notices.mjs sbom THEME LOCK PACKAGES OUT VERSION RUNTIME    the software bill of materials of a release (CycloneDX 1.6, JSON): the same
//                                                        parts. It has neither a date nor a random number
//     THEME      folder of the theme
//     LOCK       packages.lock.json of the program
//     PACKAGES   folder of restored NuGet packages
//     OUT        the file to write
//     VERSION    of the program
//     RUNTIME    version of .NET's runtime
// A package without a license file gets the text of its SPDX expression. A package whose license is unknown fails the build.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const [mode, theme, ...rest] = process.argv.slice(2)
const spdx = createRequire(import.meta.url)('spdx-license-list/full')
const plain = (text) => text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').split('\n').map((line) => line.trimEnd()).join('\n').trim()
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))
const byName = (one, other) => (one.name < other.name ? -1 : 1)

// Of alternatives («A OR B») the last one is taken: for CsvHelper that is Apache-2.0, which the others use too.
const choose = (expression) => expression.split(' OR ').at(-1).replace(/[()]/g, '').trim()

// The line of the copyright holder stands beside each package; in the template it is a placeholder.
function textOf(id) {
  if (!spdx[id]) throw new Error(`licenza sconosciuta: ${id}`)
  return plain(spdx[id].licenseText).split('\n').filter((line) => !/^Copyright \(c\).*</i.test(line)).join('\n')
}

function licenseFileIn(folder) {
  const name = readdirSync(folder).find((file) => /^licen[cs]e(\.(txt|md))?$/i.test(file))
  return name && plain(readFileSync(join(folder, name), 'utf8'))
}

// What a package carries of others in turn. That of a package of .NET covers the runtime too.
function noticesIn(folder) {
  const name = readdirSync(folder).find((file) => /^third-party-notices\.txt$/i.test(file))
  return name && plain(readFileSync(join(folder, name), 'utf8'))
}

function ofNpm(name) {
  const folder = join(theme, 'node_modules', name)
  const { version, license, author } = readJson(join(folder, 'package.json'))
  const holder = (typeof author === 'object' ? author.name : author)?.replace(/\.+$/, '')
  return { name, version, license, holder, text: licenseFileIn(folder) ?? textOf(choose(license)) }
}

function ofNuGet(packages, name, version) {
  const folder = join(packages, name.toLowerCase(), version.toLowerCase())
  const nuspec = readFileSync(join(folder, `${name.toLowerCase()}.nuspec`), 'utf8')
  const tag = (of) => new RegExp(`<${of}(?: [^>]*)?>([^<]*)</${of}>`).exec(nuspec)?.[1].trim().replace(/&amp;/g, '&')
  const isExpression = /<license type="expression">/.test(nuspec)
  const license = isExpression ? tag('license') : tag('licenseUrl')
  if (!license) throw new Error(`il pacchetto ${name} ${version} non dice la sua licenza`)
  const text = licenseFileIn(folder) ?? (isExpression ? textOf(choose(license)) : undefined)
  return { name, version, license, holder: (tag('copyright') ?? tag('authors')).replace(/\.+$/, ''), text, notices: noticesIn(folder) }
}

// Tools of the build are "devDependencies": they stay where they ran.
function visited() {
  const manifest = join(theme, 'package.json')
  return existsSync(manifest) ? Object.keys(readJson(manifest).dependencies ?? {}).map(ofNpm).sort(byName) : []
}

function linked(lock, packages) {
  const entries = Object.entries(Object.values(readJson(lock).dependencies)[0])
  if (entries.length === 0) throw new Error('mancano i pacchetti di cui scrivere le licenze')
  return entries.filter(([, entry]) => entry.type !== 'Project').map(([name, entry]) => ofNuGet(packages, name, entry.resolved)).sort(byName)
}

function write(path, intro, groups) {
  const texts = [...new Set(groups.flatMap(({ entries }) => entries).flatMap((entry) => [entry.text, entry.notices]).filter(Boolean))]
  const numberOf = (text) => texts.indexOf(text) + 1
  const where = ({ text, notices }) =>
    (text ? `Testo ${numberOf(text)}.` : 'Il testo è a quell\'indirizzo.') + (notices ? ` Avvisi di terzi: testo ${numberOf(notices)}.` : '')
  const line = (entry) => `- ${entry.name} ${entry.version}: ${entry.license}${entry.holder ? `. ${entry.holder}` : ''}. ${where(entry)}`
  const lists = groups.map(({ title, entries }) => `${title}\n\n${entries.map(line).join('\n')}\n`)
  const full = texts.map((text, i) => `${'='.repeat(72)}\nTesto ${i + 1}\n${'='.repeat(72)}\n\n${text}\n`)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `LICENZE DEL SOFTWARE DI TERZI\n\n${intro}\n\n${[...lists, ...full].join('\n')}`.trimEnd() + '\n')
}

// A part of the program as CycloneDX describes it. An expression may offer alternatives; an address is no licence's name.
function component(kind, { name, version, license, holder }) {
  const address = /^https?:/.test(license)
  const licenses = address ? [{ license: { name: 'vedi licenze.txt', url: license } }]
    : spdx[license] ? [{ license: { id: license } }] : [{ expression: license }]
  const purl = `pkg:${kind}/${name.replace('@', '%40')}@${version}`
  return { type: kind === 'generic' ? 'platform' : 'library', 'bom-ref': purl, name, version, ...(holder ? { copyright: holder } : {}), licenses, purl }
}

function writeBill(entries, direct, needed, out, version) {
  const own = `pkg:generic/trasparenza@${version}`
  const metadata = {
    component: { type: 'application', 'bom-ref': own, name: 'trasparenza', version, licenses: [{ license: { id: 'EUPL-1.2' } }], purl: own },
  }
  const dependencies = [{ ref: own, dependsOn: direct }, ...needed]
  const bill = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata, components: entries, dependencies }
  mkdirSync(dirname(out), { recursive: true })
  writeFileSync(out, JSON.stringify(bill, null, 2) + '\n')
}

// What needs what, by the lock file; parts of the site need nothing. The program needs what its own projects name.
function bill(lock, packages, out, version, runtimeVersion) {
  const entries = Object.entries(Object.values(readJson(lock).dependencies)[0])
  const locked = Object.fromEntries(entries.filter(([, entry]) => entry.type !== 'Project'))
  const named = new Set(entries.filter(([, entry]) => entry.type === 'Project').flatMap(([, entry]) => Object.keys(entry.dependencies ?? {})))
  const nuget = linked(lock, packages)
  const refOf = (name) => component('nuget', nuget.find((entry) => entry.name.toLowerCase() === name.toLowerCase()))['bom-ref']
  const site = visited().map((entry) => component('npm', entry))
  const platform = component('generic', { ...runtime, name: 'dotnet-runtime', version: runtimeVersion })
  const needs = Object.entries(locked).map(([name, entry]) => ({
    ref: refOf(name), dependsOn: Object.keys(entry.dependencies ?? {}).filter((other) => other in locked).map(refOf),
  }))
  const roots = Object.keys(locked).filter((name) => locked[name].type === 'Direct' || named.has(name)).map(refOf)
  const leaves = [...site, platform].map((part) => ({ ref: part['bom-ref'], dependsOn: [] }))
  writeBill([...nuget.map((entry) => component('nuget', entry)), ...site, platform],
    [...roots, ...leaves.map((leaf) => leaf.ref)], [...needs, ...leaves], out, version)
}

const runtime = { name: '.NET', version: '(ambiente di esecuzione)', license: 'MIT', holder: '© .NET Foundation and Contributors', text: textOf('MIT') }
const inSite = { title: 'Nel sito: stili, caratteri e ricerca', entries: visited() }
const shown = inSite.entries.length > 0 ? [inSite] : []
if (mode === 'program') {
  const [lock, packages, out] = rest
  write(out, `Questo programma, e il sito che fa, contengono opere di altri. Qui sono elencate,
con la loro licenza; il testo di ogni licenza è in fondo, una volta sola.`, [...shown, { title: 'Nel programma', entries: [...linked(lock, packages), runtime] }])
} else if (mode === 'sbom') {
  bill(...rest)
} else {
  write(rest[0], shown.length === 0 ? 'Questo sito non contiene opere di altri: stili, caratteri o programmi.' : `Questo sito contiene opere di altri. Qui sono elencate, con la loro licenza;
il testo di ogni licenza è in fondo, una volta sola.`, shown)
}
