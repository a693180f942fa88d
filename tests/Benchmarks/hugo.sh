#!/bin/sh
# Whole builds of the published program against Hugo 0.111 on the same records and nearly the same pages. Usage: tests/Benchmarks/hugo.sh [N] [PAIRS]
# Wants hugo (Debian has it), GNU time (/usr/bin/time) and python3, and room on the disk for each build of a pair (twice 25 KB an objective).
set -eu
cd "$(dirname "$0")/../.."
count=${1:-10000}
pairs=${2:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

[ -n "${TRASPARENZA:-}" ] || dotnet publish generator -c Release -o "$work/program" --nologo -v quiet
program=${TRASPARENZA:-$work/program/trasparenza}
dotnet build tests/Benchmarks -c Release --nologo -v quiet
for kind in corpus hugo; do
  dotnet run --project tests/Benchmarks -c Release --no-build -- "$kind" "$count" "$work/$kind"
done

# Each build is the first one at its place: nothing there, nothing in a cache (hugo.toml has no assets to be kept in resources/, modules or network).
ours() { /usr/bin/time -a -o "$work/ours" -f "%e %U %S %M" "$program" build --quiet --content "$work/corpus" --output "$work/out/ours-$1/pubblico" > /dev/null; }
hugo_() { /usr/bin/time -a -o "$work/theirs" -f "%e %U %S %M" hugo --quiet --ignoreCache --cacheDir "$work/cache-$1" --source "$work/hugo" --destination "$work/out/hugo-$1" > /dev/null; }
# One of each first: what both read is then in memory. Our style sheets, fonts and pictures are copied for Hugo's pages too.
ours 0
mkdir "$work/hugo/static"
cp -r "$work/out/ours-0/pubblico/risorse" "$work/hugo/static/"
hugo_ 0
rm "$work/ours" "$work/theirs"
for pair in $(seq 1 "$pairs"); do
  if [ $((pair % 2)) = 0 ]; then ours "$pair"; hugo_ "$pair"; else hugo_ "$pair"; ours "$pair"; fi
done

size() { echo "$(find "$1" -type f | wc -l) files, $(du -sb "$1" | cut -f1) bytes, an objective's page $(wc -c < "$1/2024/obiettivi/obiettivo1.html") bytes"; }
echo "load: $(cut -d' ' -f1-3 /proc/loadavg); $count objectives; $(hugo version | cut -d' ' -f2)"
echo "ours: $(size "$work/out/ours-1/pubblico")"
echo "hugo: $(size "$work/out/hugo-1")"
python3 - "$work/ours" "$work/theirs" <<'PYTHON'
import statistics, sys
ours, theirs = ([[float(x) for x in line.split()] for line in open(name)] for name in sys.argv[1:])
middle = statistics.median
for name, runs in ("ours", ours), ("hugo", theirs):
    print("%s, medians: %.2f s, %.2f s of processor, %d MiB" % (name, middle(r[0] for r in runs), middle(r[1] + r[2] for r in runs), max(r[3] for r in runs) / 1024))
print("hugo / ours, pair by pair: wall %.2f, processor %.2f" % (
    middle(t[0] / o[0] for o, t in zip(ours, theirs)), middle((t[1] + t[2]) / (o[1] + o[2]) for o, t in zip(ours, theirs))))
PYTHON
