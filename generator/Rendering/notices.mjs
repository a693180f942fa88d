// Writes the notices of third-party software, from the lock files, in two files: node notices.mjs THEME LOCK PACKAGES OUT.
//   THEME     folder of the theme: what visitors load (dependencies that the build copies into the site)
//   LOCK      packages.lock.json of the program: what is linked into it
//   PACKAGES  folder of restored NuGet packages
//   OUT       folder of both files: licenze.txt of the program (all), sito/licenze.txt of the site (what its visitors load; the packages of
//             the program are not in it, and the personal-data gate would refuse the addresses of their authors)
// A package without a license file gets the text of its SPDX expression. A package whose license is unknown fails the build.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

const [theme, lock, packages, out] = process.argv.slice(2).map((path) => resolve(path))
const spdx = createRequire(join(theme, 'package.json'))('spdx-license-list/full')
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

function ofNuGet(name, version) {
  const folder = join(packages, name.toLowerCase(), version.toLowerCase())
  const nuspec = readFileSync(join(folder, `${name.toLowerCase()}.nuspec`), 'utf8')
  const tag = (of) => new RegExp(`<${of}(?: [^>]*)?>([^<]*)</${of}>`).exec(nuspec)?.[1].trim().replace(/&amp;/g, '&')
  const isExpression = /<license type="expression">/.test(nuspec)
  const license = isExpression ? tag('license') : tag('licenseUrl')
  if (!license) throw new Error(`il pacchetto ${name} ${version} non dice la sua licenza`)
  const text = licenseFileIn(folder) ?? (isExpression ? textOf(choose(license)) : undefined)
  return { name, version, license, holder: (tag('copyright') ?? tag('authors')).replace(/\.+$/, ''), text, notices: noticesIn(folder) }
}

// Only what ends in the site: the tools of the build stay where they ran.
const visited = Object.keys({ ...readJson(join(theme, 'package.json')).dependencies, ...readJson(join(theme, 'package.json')).devDependencies })
  .filter((name) => name === 'bootstrap-italia' || name === 'minisearch' || name.startsWith('@fontsource/'))
  .map(ofNpm).sort(byName)
const linked = Object.entries(Object.values(readJson(lock).dependencies)[0])
  .filter(([, entry]) => entry.type !== 'Project')
  .map(([name, entry]) => ofNuGet(name, entry.resolved)).sort(byName)

function write(path, intro, groups) {
  const texts = [...new Set(groups.flatMap(({ entries }) => entries).flatMap((entry) => [entry.text, entry.notices]).filter(Boolean))]
  const numberOf = (text) => texts.indexOf(text) + 1
  const where = ({ text, notices }) =>
    (text ? `Testo ${numberOf(text)}.` : 'Il testo è a quell\'indirizzo.') + (notices ? ` Avvisi di terzi: testo ${numberOf(notices)}.` : '')
  const line = (entry) => `- ${entry.name} ${entry.version}: ${entry.license}${entry.holder ? `. ${entry.holder}` : ''}. ${where(entry)}`
  const lists = groups.map(({ title, entries }) => `${title}\n\n${entries.map(line).join('\n')}\n`)
  const full = texts.map((text, i) => `${'='.repeat(72)}\nTesto ${i + 1}\n${'='.repeat(72)}\n\n${text}\n`)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `LICENZE DEL SOFTWARE DI TERZI\n\n${intro}\n\n${[...lists, ...full].join('\n')}`)
}

if (visited.length === 0 || linked.length === 0) throw new Error('mancano i pacchetti di cui scrivere le licenze')
const inSite = { title: 'Nel sito: stili, caratteri e ricerca', entries: visited }
const runtime = { name: '.NET', version: '(ambiente di esecuzione)', license: 'MIT', holder: '© .NET Foundation and Contributors', text: textOf('MIT') }
write(join(out, 'sito', 'licenze.txt'), `Questo sito contiene opere di altri. Qui sono elencate, con la loro licenza;
il testo di ogni licenza è in fondo, una volta sola.`, [inSite])
write(join(out, 'licenze.txt'), `Questo programma, e il sito che fa, contengono opere di altri. Qui sono elencate,
con la loro licenza; il testo di ogni licenza è in fondo, una volta sola.`, [inSite, { title: 'Nel programma', entries: [...linked, runtime] }])
